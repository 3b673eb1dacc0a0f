// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/card_consent.h"

#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// The enumerations stand in the order of the buttons, with the open answer in front.
template <typename Enum> std::optional<int> choice(Enum value) {
    return int(value) == 0 ? std::nullopt : std::optional(int(value) - 1);
}
template <typename Enum> Enum chosen(const ChoiceRow* row) { return row->value() ? Enum(*row->value() + 1) : Enum(0); }

} // namespace

CardConsent::CardConsent(QWidget* parent)
    : QWidget(parent)
    , m_told(new ChoiceRow(
          tr("Samtalat med vårdnadshavaren om kortet"),
          {{tr("Ja"), u'J'}, {tr("Nej – det bedöms olämpligt"), {}}, {tr("Nej – har inte gått att nå"), {}}},
          Qt::Vertical))
    , m_toldNote(new TextArea(tr("Om samtalet")))
    , m_consents(new ChoiceRow(tr("Vårdnadshavaren samtycker"), yesAndNo()))
    , m_consentNote(new TextArea(tr("Vem som sa det och när")))
    , m_child(
          new ChoiceRow(tr("Barnet samtycker"), {{tr("Ja"), u'J'}, {tr("Nej"), u'N'}, {tr("Inte tillfrågat"), u'I'}}))
    , m_childNote(new TextArea(tr("Vad barnet säger"))) {
    m_fields = {
        {u"told"_s, new Field(tr("Har du samtalat med vårdnadshavaren om att kortet har skrivits?"), m_told)},
        {u"toldNote"_s, new Field(tr("Om samtalet, eller varför det inte har hållits"), m_toldNote)},
        {u"guardianConsents"_s,
         new Field(
             tr("Samtycker vårdnadshavaren till att du och Barnkontakten delar upptäckten med varandra?"), m_consents)},
        {u"consentNote"_s, new Field(tr("Vem sa det, och när?"), m_consentNote)},
        {u"childView"_s, new Field(tr("Vad säger barnet, efter ålder och mognad?"), m_child)},
        {u"childNote"_s, new Field(tr("Barnets egna ord, eller varför barnet inte är tillfrågat"), m_childNote)}};
    QVBoxLayout* column = columnIn(this);
    for (const QString& name :
         {u"told"_s, u"toldNote"_s, u"guardianConsents"_s, u"consentNote"_s, u"childView"_s, u"childNote"_s})
        column->addWidget(m_fields[name]);
    connect(m_told, &ChoiceRow::edited, this, [this] {
        if (m_told->value() != 0)
            m_consents->setValue({}); // nobody consents who was not talked with
        follow();
        Q_EMIT edited();
    });
    for (ChoiceRow* row : {m_consents, m_child})
        connect(row, &ChoiceRow::edited, this, [this] {
            follow();
            Q_EMIT edited();
        });
    for (TextArea* note : {m_toldNote, m_consentNote, m_childNote})
        connect(note, &QPlainTextEdit::textChanged, this, &CardConsent::edited);
    follow();
}

void CardConsent::fill(Upptackarkort& card) const {
    card.told = chosen<GuardianTold>(m_told);
    card.toldNote = m_toldNote->toPlainText();
    card.guardianConsents = yesOf(m_consents->value());
    card.consentNote = m_consentNote->toPlainText();
    card.childView = chosen<Answered>(m_child);
    card.childNote = m_childNote->toPlainText();
}

void CardConsent::setValue(const Upptackarkort& card) {
    const QSignalBlocker quiet(this);
    m_told->setValue(choice(card.told));
    m_toldNote->setPlainText(card.toldNote);
    m_consents->setValue(choiceOf(card.guardianConsents));
    m_consentNote->setPlainText(card.consentNote);
    m_child->setValue(choice(card.childView));
    m_childNote->setPlainText(card.childNote);
    follow();
}

void CardConsent::follow() {
    const bool toldYes = m_told->value() == 0;
    m_consents->setEnabled(toldYes);
    m_fields[u"guardianConsents"_s]->setHint(
        toldYes ? tr("Det räcker med ett muntligt ja eller nej.")
                : tr("Går att svara på när du har samtalat med vårdnadshavaren."));
    m_fields[u"told"_s]->setHint(
        m_told->value() == 2   ? tr("Programmet påminner om att nå vårdnadshavaren.")
        : m_told->value() == 1 ? tr("Då går inget till vårdnadshavaren. Fundera på om det ska bli en anmälan.")
                               : QString());
    m_fields[u"consentNote"_s]->setVisible(toldYes || !m_consentNote->toPlainText().isEmpty());
}

} // namespace bk
