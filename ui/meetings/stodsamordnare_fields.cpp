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
#include "ui/forms/own_draft.h"
#include "ui/forms/show_issues.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

OwnDraft draftOf(OpenUnit& unit, MeetingId meeting, ChildId child) {
    return {unit, u"stodsamordnare-mote"_s, meeting.toString() + u'-' + child.toString()};
}

} // namespace

StodsamordnareFields::StodsamordnareFields(OpenUnit& unit, MeetingId meeting, ChildId child, QWidget* parent)
    : QWidget(parent)
    , m_unit(unit)
    , m_meeting(meeting)
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
    const auto touch = [this] {
        m_touched = true;
        Q_EMIT edited();
    };
    for (QLineEdit* line : {m_name, m_profession, m_organisation})
        connect(line, &QLineEdit::textEdited, this, touch);
    for (QPlainTextEdit* area : {m_lead, m_overview})
        connect(area, &QPlainTextEdit::textChanged, this, touch);
    showCurrent();
}

void StodsamordnareFields::setAnswers(const QString& lead, const QString& overview) {
    const QSignalBlocker quiet(this);
    m_notedLead = lead;
    m_notedOverview = overview;
    const auto kept = draftOf(m_unit, m_meeting, m_child).read();
    const QJsonObject draft = kept ? kept->value : QJsonObject();
    m_lead->setPlainText(draft["lead"_L1].toString(lead));
    m_overview->setPlainText(draft["overview"_L1].toString(overview));
    if (kept) {
        m_name->setText(draft["name"_L1].toString());
        m_profession->setText(draft["profession"_L1].toString());
        m_organisation->setText(draft["organisation"_L1].toString());
    }
    m_touched = false;
}

void StodsamordnareFields::keep() {
    if (!m_touched)
        return;
    QJsonObject draft{
        {u"name"_s, m_name->text()},
        {u"profession"_s, m_profession->text()},
        {u"organisation"_s, m_organisation->text()}};
    if (m_lead->toPlainText() != m_notedLead)
        draft[u"lead"_s] = m_lead->toPlainText();
    if (m_overview->toPlainText() != m_notedOverview)
        draft[u"overview"_s] = m_overview->toPlainText();
    draftOf(m_unit, m_meeting, m_child).write(draft);
    m_touched = false;
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
    m_touched = false;
    attempt(this, [this] { draftOf(m_unit, m_meeting, m_child).remove(); });
    showCurrent();
    if (bar)
        bar->show(
            MessageBar::Tone::Good,
            tr("%1 är nu Stödsamordnare och har ansvaret för planen.").arg(m_name->text().trimmed()));
    Q_EMIT appointed();
}

void discardAppointments(OpenUnit& unit, const Meeting& meeting) {
    for (const MeetingChild& part : meeting.children)
        draftOf(unit, meeting.id, part.child).remove();
}

} // namespace bk
