// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/known_units.h"
#include "ui/forms/step_page.h"

class QCheckBox;
class QLabel;

namespace bk {

class Field;
class OpenUnit;

/// A card that was read in: whose it says that it is, its six words, and how to compare them. Somebody who has done so
/// adds the unit to those that children are handed over to.
class NewKnownUnitPage final : public StepPage {
    Q_OBJECT

public:
    NewKnownUnitPage(OpenUnit& unit, const UnitCard& card, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("andra-enheter"); }
    QWidget* firstFocus() const override;
    QCheckBox* comparedBox() const { return m_compared; }
    QString issue() const;

private:
    void go() override;

    OpenUnit& m_unit;
    UnitCard m_card;
    QLabel* m_words;
    QCheckBox* m_compared;
    Field* m_field;
};

/// A unit that is known: its words, who compared them when, and its removal.
class KnownUnitPage final : public StepPage {
    Q_OBJECT

public:
    KnownUnitPage(OpenUnit& unit, const KnownUnit& known, QWidget* parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("andra-enheter"); }

private:
    void go() override;

    OpenUnit& m_unit;
    KnownUnit m_known;
};

} // namespace bk
