// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/fordjupad_of_child.h"
#include "ui/common/area_frame.h"
#include "ui/fordjupad/sub_area_fields.h"

class QVBoxLayout;

namespace bk {

/// One area of Fördjupad behovskompass as a card to write on: the child's own rating, and every sub-area.
class AreaTexts final : public AreaFrame {
    Q_OBJECT

public:
    /// `contributions`: with whose entries the joint text is written; none before the meeting. `offer`: what is known
    /// of the area already; null: nothing.
    AreaTexts(
        const AreaTerm& term, const InstrumentArea& content, const AreaOverview& overview,
        const std::vector<std::pair<QString, Fordjupad>>& contributions, const OfferKnown& offer,
        QWidget* parent = nullptr);

    const std::vector<SubAreaFields*>& fields() const { return m_fields; }
    bool isTouched() const;

Q_SIGNALS:
    void edited();

private:
    void buildHead(const AreaTerm& term, const AreaOverview& overview, QVBoxLayout* column);

    std::vector<SubAreaFields*> m_fields;
};

/// "Barnets skattning: 2" or that there is none.
QString childRatingText(const std::optional<Fraction>& rating);

} // namespace bk
