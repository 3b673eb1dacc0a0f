// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/organisation.h"
#include "ui/common/page.h"

class QStackedLayout;
class QVBoxLayout;

namespace bk {

class OpenUnit;

/// Which organisation begins the round out of its duty to start a SIP: one of the register that has the duty, and else
/// nobody, with what would open the way.
class SipPage final : public Page {
    Q_OBJECT

public:
    explicit SipPage(OpenUnit& unit, QWidget* parent = nullptr);

    QString title() const override { return tr("Vem ska starta en SIP?"); }
    QString helpTopic() const override { return QStringLiteral("vagen"); }
    void reload() override;

Q_SIGNALS:
    void organisationChosen(bk::OrganisationId organisation);

private:
    OpenUnit& m_unit;
    QVBoxLayout* m_choices;
    QStackedLayout* m_layers;
};

} // namespace bk
