// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/support_row.h"

#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/plan/need_button.h"
#include "ui/plan/plan_context.h"
#include "ui/plan/plan_words.h"

#include <QComboBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int mostColumns = 3;

template <typename Enum> Enum chosen(const QComboBox* box) { return Enum(box->currentData().toInt()); }

template <typename Enum> void choose(QComboBox* box, Enum value) { box->setCurrentIndex(box->findData(int(value))); }

} // namespace

SupportRow::SupportRow(const PlanContext& context, QWidget* parent)
    : PlanRow(parent)
    , m_what(new TextArea({}, 1))
    , m_helperKind(new QComboBox)
    , m_helper(new TextLine)
    , m_organisation(new TextLine)
    , m_where(new TextLine)
    , m_concerns(new TextLine)
    , m_from(new DateBox)
    , m_expectedEnd(new DateBox)
    , m_status(new QComboBox)
    , m_needs(new NeedButton(context.model, context.subAreas())) {
    for (const HelperKind kind : {HelperKind::Staff, HelperKind::Guardian, HelperKind::Child, HelperKind::Other})
        m_helperKind->addItem(plan_words::helper(kind), int(kind));
    for (const SupportStatus status : {SupportStatus::Planned, SupportStatus::Ongoing, SupportStatus::Done})
        m_status->addItem(plan_words::statusIcon(status), plan_words::status(status), int(status));
    layOut();
    connect(m_what, &QPlainTextEdit::textChanged, this, &SupportRow::edited);
    connect(m_needs, &NeedButton::edited, this, &SupportRow::edited);
}

void SupportRow::layOut() {
    Field* what = field({}, m_what, tr("Hur ska det gå till?"));
    m_fields.insert(u"what"_s, what);
    column()->addWidget(what);
    auto* cells = new FlowLayout;
    cells->setSpacing(grid());
    cells->setColumns(mostColumns);
    cells->addWidget(choice(tr("Status"), m_status));
    cells->addWidget(choice(tr("Vem hjälper till"), m_helperKind));
    for (Field* each :
         {line(tr("Min medhjälpare"), m_helper), line(tr("Verksamhet"), m_organisation), line(tr("Var"), m_where),
          dayField(tr("Från"), m_from), dayField(tr("Beräknas vara klart"), m_expectedEnd),
          line(tr("Gäller, om inte bara barnet"), m_concerns)})
        cells->addWidget(each);
    m_fields.insert(u"helper"_s, qobject_cast<Field*>(m_helper->parentWidget()));
    m_fields.insert(u"organisation"_s, qobject_cast<Field*>(m_organisation->parentWidget()));
    m_fields.insert(u"where"_s, qobject_cast<Field*>(m_where->parentWidget()));
    m_fields.insert(u"concerns"_s, qobject_cast<Field*>(m_concerns->parentWidget()));
    m_fields.insert(u"period"_s, qobject_cast<Field*>(m_expectedEnd->parentWidget()));
    column()->addLayout(cells);
    addTool(m_needs);
}

Field* SupportRow::line(const QString& label, TextLine* edit) {
    connect(edit, &QLineEdit::textChanged, this, &SupportRow::edited);
    return field(label, edit);
}

Field* SupportRow::choice(const QString& label, QComboBox* box) {
    connect(box, &QComboBox::currentIndexChanged, this, &SupportRow::edited);
    return field(label, box);
}

Support SupportRow::value() const {
    Support support;
    support.what = m_what->toPlainText();
    support.helperKind = chosen<HelperKind>(m_helperKind);
    support.helper = m_helper->text();
    support.organisation = m_organisation->text();
    support.where = m_where->text();
    support.concerns = m_concerns->text();
    support.from = m_from->date();
    support.expectedEnd = m_expectedEnd->date();
    support.status = chosen<SupportStatus>(m_status);
    support.needs = m_needs->value();
    return support;
}

void SupportRow::setValue(const Support& support) {
    const QSignalBlocker quiet(this);
    m_what->setPlainText(support.what);
    choose(m_helperKind, support.helperKind);
    m_helper->setText(support.helper);
    m_organisation->setText(support.organisation);
    m_where->setText(support.where);
    m_concerns->setText(support.concerns);
    m_from->setDate(support.from);
    m_expectedEnd->setDate(support.expectedEnd);
    choose(m_status, support.status);
    m_needs->setValue(support.needs);
}

QWidget* SupportRow::firstField() const { return m_what; }

void SupportRow::addFields(const QString& where, PlanFields& fields) const {
    fields.insert(u"plan.support.empty/"_s + where, m_fields[u"what"_s]);
    fields.insert(u"plan.support.period/"_s + where, m_fields[u"period"_s]);
    for (const QString& name : {u"what"_s, u"helper"_s, u"organisation"_s, u"where"_s, u"concerns"_s})
        fields.insert(u"plan.text.tooLong/%1.%2"_s.arg(where, name), m_fields[name]);
}

PlanRow::Names SupportRow::names(const QString& number) const {
    return {
        tr("Stöd %1").arg(number), tr("Flytta upp stöd %1").arg(number), tr("Flytta ner stöd %1").arg(number),
        tr("Ta bort stöd %1").arg(number)};
}

void SupportRow::placed(const QString& number) { m_needs->setSubject(tr("Områden som stöd %1 gäller").arg(number)); }

} // namespace bk
