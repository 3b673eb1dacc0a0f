// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/card_about.h"

#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/plain_tip.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

CardAbout::CardAbout(Me me, bool posted, QWidget* parent)
    : QWidget(parent)
    , m_me(std::move(me))
    , m_posted(posted)
    , m_date(new DateBox)
    , m_received(new DateBox)
    , m_name(new TextLine(text_limits::name))
    , m_profession(new TextLine)
    , m_organisation(new TextLine(text_limits::name))
    , m_telephone(new TextLine)
    , m_email(new TextLine)
    , m_place(new ChoiceRow(
          tr("Hör Upptäckaren till Barnkontaktens verksamhet?"), {{tr("Ja, intern"), u'J'}, {tr("Nej, extern"), u'N'}},
          Qt::Horizontal, false))
    , m_guardian(new QCheckBox(tr("Upptäckaren är &förälder eller annan närstående"))) {
    m_place->setValue(0);
    m_fields = {
        {u"date"_s, new Field(tr("Kortet fylldes i &den"), m_date)},
        {u"receipt.received"_s, new Field(tr("Kortet kom &till oss den"), m_received)},
        {u"finder.name"_s, new Field(tr("Upptäckarens &namn"), m_name)},
        {u"finder.profession"_s, new Field(tr("&Yrke"), m_profession)},
        {u"finder.organisation"_s, new Field(tr("&Verksamhet"), m_organisation)},
        {u"finder.contact.telephone"_s, new Field(tr("&Telefon"), m_telephone)},
        {u"finder.contact.email"_s, new Field(tr("&E-post"), m_email)},
        {u"finder.place"_s, new Field(tr("Hör Upptäckaren till Barnkontaktens verksamhet?"), m_place)}};
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid(1.5));
    if (!posted && !m_me.name.isEmpty()) {
        auto* mine = new QPushButton(tr("Det är &jag som har upptäckt"));
        mine->setToolTip(plainTip(tr("Fyller i %1.").arg(m_me.name)));
        connect(mine, &QPushButton::clicked, this, &CardAbout::fillInMe);
        column->addWidget(mine, 0, Qt::AlignLeft);
    }
    for (const QString& name :
         {u"finder.name"_s, u"finder.profession"_s, u"finder.organisation"_s, u"finder.contact.telephone"_s,
          u"finder.contact.email"_s})
        column->addWidget(m_fields[name]);
    column->addWidget(m_guardian);
    column->addWidget(m_fields[u"finder.place"_s]);
    column->addWidget(m_fields[u"date"_s]);
    column->addWidget(m_fields[u"receipt.received"_s]);
    for (QLineEdit* edit : {m_name, m_profession, m_organisation, m_telephone, m_email})
        connect(edit, &QLineEdit::textEdited, this, &CardAbout::edited);
    for (DateBox* date : {m_date, m_received})
        connect(date, &DateBox::edited, this, &CardAbout::edited);
    connect(m_place, &ChoiceRow::edited, this, &CardAbout::edited);
    connect(m_guardian, &QCheckBox::clicked, this, &CardAbout::edited);
}

void CardAbout::fill(Upptackarkort& card) const {
    card.date = m_date->date();
    card.receipt.received = m_received->date();
    card.finder = {
        m_name->text(),
        m_profession->text(),
        m_organisation->text(),
        {m_address, m_telephone->text(), m_email->text()},
        m_place->value() == 0 ? FinderPlace::Internal : FinderPlace::External,
        m_guardian->isChecked()};
}

void CardAbout::setValue(const Upptackarkort& card) {
    const QSignalBlocker quiet(this);
    m_date->setDate(card.date);
    m_received->setDate(card.receipt.received);
    m_name->setText(card.finder.name);
    m_profession->setText(card.finder.profession);
    m_organisation->setText(card.finder.organisation);
    m_telephone->setText(card.finder.contact.telephone);
    m_email->setText(card.finder.contact.email);
    m_address = card.finder.contact.address;
    m_place->setValue(card.finder.place == FinderPlace::Internal ? 0 : 1);
    m_guardian->setChecked(card.finder.guardian);
    m_fields[u"receipt.received"_s]->setVisible(m_posted || card.receipt.received.isValid());
}

void CardAbout::fillInMe() {
    m_name->setText(m_me.name);
    m_profession->setText(m_me.profession);
    m_organisation->setText(m_me.organisation);
    m_place->setValue(0);
    Q_EMIT edited();
}

} // namespace bk
