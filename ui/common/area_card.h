// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"
#include "core/domain/instruments/instrument.h"
#include "ui/common/area_frame.h"
#include "ui/common/rating_buttons.h"

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace bk {

class TextArea;

/// One area of a form: colour, mark, label and the child's voice; the rating per area, or one per statement with a live
/// mean; a comment. `ratings()` after `setRatings(r)` equals `r`, `answer()` after `setAnswer(a)` equals `a`.
class AreaCard final : public AreaFrame {
    Q_OBJECT

public:
    AreaCard(
        const Instrument& instrument, const WellbeingModel& model, Area area,
        RatingButtons::Look look = RatingButtons::Look::Numbers, QWidget* parent = nullptr);

    /// True where every statement is rated on its own (Skattningsformular); `answer()` then holds the comment only.
    bool ratesStatements() const { return m_ratesStatements; }

    AreaAnswer answer() const;
    void setAnswer(const AreaAnswer& answer);
    AreaRatings ratings() const;
    void setRatings(const AreaRatings& ratings);

    /// In the order they stand, for RatingButtons::chain.
    const std::vector<RatingButtons*>& ratingButtons() const { return m_ratings; }
    TextArea* commentField() const { return m_comment; }
    /// Something is rated or written.
    bool isTouched() const;

Q_SIGNALS:
    void edited();

private:
    struct StatementRow {
        QString item;
        RatingButtons* rating;
        QLineEdit* comment; ///< hidden until asked for or filled
    };
    void buildHead(const AreaTerm& term, const InstrumentArea& content, QVBoxLayout* column);
    void
    buildAreaRating(const Instrument& instrument, const AreaTerm& term, RatingButtons::Look look, QVBoxLayout* column);
    void buildSupport(const InstrumentArea& content, QVBoxLayout* column);
    void buildStatements(const Instrument& instrument, QVBoxLayout* column);
    StatementRow buildStatement(const Item& item, const Scale& scale, QVBoxLayout* column);
    void noteEdit();

    bool m_ratesStatements = false;
    std::vector<RatingButtons*> m_ratings;
    std::vector<StatementRow> m_rows;
    TextArea* m_comment = nullptr;
    QLabel* m_mean = nullptr;
};

} // namespace bk
