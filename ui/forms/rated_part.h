// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "ui/common/rating_buttons.h"
#include "ui/forms/form_context.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace bk {

class AreaPager;
class Field;

/// One person's ratings area by area: with which Samtalsunderlag (proposed by age, chosen by the member of staff), and
/// the eight areas with comments, statements and Samtalskort as support. `areas()` and `instrument()` after `setValue`
/// equal what was set.
class RatedPart final : public QWidget {
    Q_OBJECT

public:
    /// `audience`: Child or Guardian. `notRating` is the choice of no instrument ("Barnet skattar inte").
    RatedPart(const FormContext& context, Audience audience, const QString& notRating, QWidget* parent = nullptr);

    /// Empty id: does not rate.
    InstrumentRef instrument() const;
    /// All blank where nobody rates; what was answered before comes back with an instrument.
    PerArea<AreaAnswer> areas() const;
    void setValue(const InstrumentRef& instrument, const PerArea<AreaAnswer>& areas);
    void setAnswer(Area area, Answer rating);
    /// Sets the instrument that age proposes, or none.
    void propose();
    /// Null: does not rate.
    const Instrument* current() const;
    const FormContext& context() const { return m_context; }

    /// Puts `widget` between the choice of instrument and the areas.
    void addBetween(QWidget* widget);
    AreaPager* pager() const { return m_pager; }
    Field* instrumentField() const { return m_field; }

Q_SIGNALS:
    void edited();
    void instrumentChanged();

private:
    void fillChoices();
    void addChoice(const Instrument& instrument, bool proposed);
    const Instrument* proposed() const;
    void build(const Instrument* instrument);
    QWidget* supportFor(Area area) const;
    const Instrument* talkingCard() const;

    FormContext m_context;
    Audience m_audience;
    QComboBox* m_choice;
    Field* m_field;
    AreaPager* m_pager;
    QVBoxLayout* m_between;
    std::vector<InstrumentRef> m_refs; ///< by index of the choice; the first is none
    PerArea<AreaAnswer> m_kept;        ///< while no cards stand
    const Instrument* m_built = nullptr;
};

} // namespace bk
