// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/transfer/known_unit_page.h"

#include "core/services/access.h"
#include "core/services/open_unit.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/step_up.h"
#include "ui/common/wrapping_choice.h"
#include "ui/forms/words.h"
#include "ui/transfer/unit_words.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace bk {

NewKnownUnitPage::NewKnownUnitPage(OpenUnit& unit, const UnitCard& card, QWidget* parent)
    : StepPage(
          card.name,
          tr("Kortet säger att det kommer från %1 och är gjort den %2. Ring enheten på ett nummer som ni själva har, "
             "inte ett som kom med kortet. Be dem läsa upp sina sex ord, som de ser under Enheten, Andra enheter, och "
             "jämför med de här.")
              .arg(card.name, words::longDate(card.made)),
          tr("&Lägg till enheten"), parent)
    , m_unit(unit)
    , m_card(card)
    , m_words(unitWordsLabel())
    , m_compared(new WrappingCheckBox(tr("Vi har &jämfört orden per telefon, och alla sex är lika")))
    , m_field(new Field({}, m_compared)) {
    showWordsOf(m_words, card);
    column()->addWidget(m_words);
    if (standingOf(unit, card) == CardStanding::OtherKeys)
        column()->addWidget(plainLabel(
            tr("! Enheten, eller en med samma namn, finns redan med andra ord. Ta reda på varför innan du går vidare: "
               "är det två enheter, eller har någon gjort ett kort i deras namn?")));
    column()->addWidget(m_field);
}

QWidget* NewKnownUnitPage::firstFocus() const { return m_compared; }

QString NewKnownUnitPage::issue() const { return m_field->issue(); }

void NewKnownUnitPage::go() {
    const bool compared = m_compared->isChecked();
    m_field->setIssue(
        compared ? QString() : tr("Ring och jämför orden först. Stämmer de inte ska enheten inte läggas till."));
    if (!compared) {
        m_compared->setFocus();
        return;
    }
    confirmFirst(this, m_unit, tr("Barn kan sedan lämnas över till enheten."), [this] {
        addKnownUnit(m_unit, m_card);
        Q_EMIT saved({});
        Q_EMIT closed(tr("%1 är tillagd. Barn kan lämnas över dit i en förseglad fil.").arg(m_card.name));
    });
}

KnownUnitPage::KnownUnitPage(OpenUnit& unit, const KnownUnit& known, QWidget* parent)
    : StepPage(
          known.card.name,
          tr("De sex orden jämfördes den %1 av %2. Kommer det ett nytt kort från enheten, jämför igen.")
              .arg(words::longDate(known.confirmedAt.toLocalTime().date()), known.confirmedBy),
          tr("&Ta bort enheten …"), parent)
    , m_unit(unit)
    , m_known(known) {
    QLabel* shown = unitWordsLabel();
    showWordsOf(shown, known.card);
    column()->addWidget(shown);
    doButton()->setEnabled(!accessRefusal(unit, Action::ChangeSettings));
}

void KnownUnitPage::go() {
    confirmFirst(this, m_unit, tr("Barn kan sedan inte lämnas över till enheten."), [this] {
        removeKnownUnit(m_unit, m_known.card.unitId);
        Q_EMIT saved({});
        Q_EMIT closed(tr("%1 är borttagen. Det som redan är överlämnat finns kvar där.").arg(m_known.card.name));
    });
}

} // namespace bk
