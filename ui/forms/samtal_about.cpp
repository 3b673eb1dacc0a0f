// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/samtal_about.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/forms/date_box.h"
#include "ui/forms/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array occasions{
    Occasion::Barnsamtal, Occasion::Utvecklingssamtal, Occasion::Halsosamtal,  Occasion::BvcSamtal,
    Occasion::BmmSamtal,  Occasion::Klassrum,          Occasion::PlaceratBarn, Occasion::Annat};

} // namespace

SamtalAbout::SamtalAbout(bool withChild, QWidget* parent)
    : QWidget(parent)
    , m_withChild(withChild)
    , m_occasion(new QComboBox)
    , m_label(new TextLine)
    , m_date(new DateBox)
    , m_heldBy(new TextLine(text_limits::name))
    , m_place(new TextLine) {
    for (const Occasion occasion : occasions)
        if (withChild || occasion != Occasion::Barnsamtal)
            m_occasion->addItem(words::occasion(occasion), int(occasion));
    m_fields = {
        {u"occasion"_s, new Field(tr("Vad för &samtal?"), m_occasion)},
        {u"date"_s, new Field(tr("&Datum"), m_date)},
        {u"heldBy"_s, new Field(
                          tr("Samtalet &hölls av"), m_heldBy,
                          withChild ? tr("Någon som barnet känner sig tryggt med.") : QString())},
        {u"place"_s, new Field(tr("&Plats"), m_place)}};
    QVBoxLayout* column = columnIn(this);
    column->addWidget(m_fields[u"occasion"_s]);
    if (withChild) {
        m_label->setParent(this);
        m_label->setVisible(false);
    } else {
        m_fields.insert(
            u"label"_s, new Field(
                            tr("&Kännetecken"), m_label,
                            tr("Något att känna igen samtalet på, till exempel ”4B, tisdag”. Inget namn behövs.")));
        column->addWidget(m_fields[u"label"_s]);
    }
    for (const QString& name : {u"date"_s, u"heldBy"_s, u"place"_s})
        column->addWidget(m_fields[name]);
    connect(m_occasion, &QComboBox::activated, this, &SamtalAbout::edited);
    connect(m_date, &DateBox::edited, this, &SamtalAbout::edited);
    for (QLineEdit* edit : {m_label, m_heldBy, m_place})
        connect(edit, &QLineEdit::textEdited, this, &SamtalAbout::edited);
}

void SamtalAbout::fill(Barnsamtal& samtal) const {
    samtal.occasion = Occasion(m_occasion->currentData().toInt());
    samtal.label = m_label->text();
    samtal.date = m_date->date();
    samtal.heldBy = m_heldBy->text();
    samtal.place = m_place->text();
}

void SamtalAbout::setValue(const Barnsamtal& samtal) {
    m_occasion->setCurrentIndex(qMax(0, m_occasion->findData(int(samtal.occasion))));
    m_label->setText(samtal.label);
    m_date->setDate(samtal.date);
    m_heldBy->setText(samtal.heldBy);
    m_place->setText(samtal.place);
}

QWidget* SamtalAbout::firstControl() const { return m_withChild ? static_cast<QWidget*>(m_heldBy) : m_occasion; }

} // namespace bk
