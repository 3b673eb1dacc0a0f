// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/stodsamordnare_fields.h"

#include "core/services/hold_meeting.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/message_bar.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/show_issues.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {

StodsamordnareFields::StodsamordnareFields(OpenUnit& unit, ChildId child, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_child(child)
    , m_current(plainLabel())
    , m_name(new TextLine(text_limits::name))
    , m_profession(new TextLine)
    , m_organisation(new TextLine(text_limits::name))
    , m_lead(new TextArea(tr("Vem kan leda och samordna planen?"), 1))
    , m_overview(new TextArea(tr("Vem har bäst överblick över planen?"), 1))
    , m_appoint(new QPushButton(tr("&Utse Stödsamordnare"))) {
    m_fields = {
        {u"leadQuestion"_s, new Field(tr("Vem kan leda och samordna planen?"), m_lead)},
        {u"overviewQuestion"_s, new Field(tr("Vem har bäst överblick över planen?"), m_overview)},
        {u"to.name"_s, new Field(tr("Stödsamordnarens &namn"), m_name)}};
    QVBoxLayout* column = columnIn(this);
    column->addWidget(sectionHeading(tr("Utse Stödsamordnare")));
    column->addWidget(m_current);
    column->addWidget(m_fields[u"leadQuestion"_s]);
    column->addWidget(m_fields[u"overviewQuestion"_s]);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid(2));
    row->addWidget(m_fields[u"to.name"_s], 1, Qt::AlignTop);
    row->addWidget(new Field(tr("&Yrke"), m_profession), 1, Qt::AlignTop);
    row->addWidget(new Field(tr("&Verksamhet"), m_organisation), 1, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(m_appoint, 0, Qt::AlignLeft);
    connect(m_appoint, &QPushButton::clicked, this, &StodsamordnareFields::appoint);
    showCurrent();
}

void StodsamordnareFields::setAnswers(const QString& lead, const QString& overview) {
    m_lead->setPlainText(lead);
    m_overview->setPlainText(overview);
}

Handover StodsamordnareFields::value() const {
    Handover handover;
    handover.child = m_child;
    handover.stodsamordnare = true;
    handover.to = {m_name->text().trimmed(), m_profession->text().trimmed(), m_organisation->text().trimmed(), {}};
    handover.date = m_unit.today();
    handover.leadQuestion = m_lead->toPlainText();
    handover.overviewQuestion = m_overview->toPlainText();
    return handover;
}

void StodsamordnareFields::showCurrent() {
    const auto child = m_unit.children().find(m_child);
    const QString name = child ? child->stodsamordnare.name : QString();
    m_current->setText(
        name.isEmpty() ? tr("Ingen är utsedd än. Barnkontakten har ansvaret för planen.")
                       : tr("%1 är Stödsamordnare.").arg(name));
}

void StodsamordnareFields::appoint() {
    const Issues found = issues(value(), m_unit.today());
    const Issues homeless = showIssuesByPlace(found, m_fields);
    MessageBar* bar = MessageBar::nearest(this);
    if (!found.empty()) {
        if (!homeless.empty() && bar)
            bar->show(MessageBar::Tone::Warning, issueText(homeless.front()));
        return;
    }
    if (!attempt(this, [this] { appointStodsamordnare(m_unit, value()); }))
        return;
    showCurrent();
    if (bar)
        bar->show(
            MessageBar::Tone::Good,
            tr("%1 är nu Stödsamordnare och har ansvaret för planen.").arg(m_name->text().trimmed()));
    Q_EMIT appointed();
}

} // namespace bk
