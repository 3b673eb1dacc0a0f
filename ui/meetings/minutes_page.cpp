// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/minutes_page.h"

#include "core/domain/common/error.h"
#include "core/services/agenda_text.h"
#include "core/services/meeting_documents.h"
#include "core/services/open_unit.h"
#include "ui/common/theme.h"
#include "ui/forms/layout.h"
#include "ui/forms/words.h"
#include "ui/meetings/papers_share.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

MinutesPage::MinutesPage(OpenUnit& unit, MeetingId meeting, QWidget* parent) : Page(parent), m_unit(unit) {
    const auto found = unit.meetings().find(meeting);
    if (!found)
        throw Error(Error::Kind::NotFound, u"meeting"_s);
    m_meeting = *found;
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    column->addWidget(pageHeading(title()));
    QLabel* help = plainLabel(tr("Mötet hölls %1 och är avslutat. Varje barn har sina egna minnesanteckningar. "
                                 "Protokollet säger vilka som var "
                                 "med och vad som gjordes, men inget om något barn.")
                                  .arg(words::longDate(m_meeting.when.date())));
    makeQuiet(help);
    column->addWidget(help);
    for (const MeetingChild& part : m_meeting.children)
        column->addWidget(rowOf(part));
    auto* protocol = new QPushButton(tr("Spara &protokoll utan detaljer…"));
    connect(protocol, &QPushButton::clicked, this, &MinutesPage::shareProtocol);
    column->addWidget(protocol, 0, Qt::AlignLeft);
    if (m_meeting.next.isValid()) {
        auto* next = new QPushButton(tr("Planera nästa möte, %1").arg(words::longDate(m_meeting.next.date())));
        connect(next, &QPushButton::clicked, this, [this] { Q_EMIT nextAsked(m_meeting.id); });
        column->addWidget(next, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    body()->addWidget(scrollColumn(form, title()), 1);
}

QString MinutesPage::title() const { return tr("%1 – efter mötet").arg(agenda_text::meeting(m_meeting.kind)); }

QWidget* MinutesPage::rowOf(const MeetingChild& part) {
    const auto child = m_unit.children().find(part.child);
    const QString name = child ? child->fullName() : QString();
    QStringList told;
    if (part.individualTeam)
        told.append(tr("Individuellt barnteam startas"));
    if (part.noLongerFollowed)
        told.append(tr("följs inte längre"));
    if (!part.interrupted.isEmpty())
        told.append(tr("avbröts"));
    auto* texts = new QVBoxLayout;
    QLabel* label = plainLabel(name);
    makeLarger(label, 0, true);
    texts->addWidget(label);
    if (!told.isEmpty()) {
        QLabel* line = plainLabel(told.join(u" · "_s));
        makeQuiet(line);
        texts->addWidget(line);
    }
    auto* open = new QPushButton(tr("Öppna barnet"));
    open->setAccessibleName(tr("Öppna %1").arg(name));
    connect(
        open, &QPushButton::clicked, this, [this, id = part.child] { Q_EMIT goToRoom(u"barn/"_s + id.toString()); });
    auto* minutes = new QPushButton(tr("Spara minnesanteckningar…"));
    minutes->setAccessibleName(tr("Spara minnesanteckningar för %1").arg(name));
    connect(minutes, &QPushButton::clicked, this, [this, id = part.child] { shareMinutes(id); });
    auto* widget = new QWidget;
    auto* row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid());
    row->addLayout(texts, 1);
    row->addWidget(open);
    row->addWidget(minutes);
    return widget;
}

void MinutesPage::shareMinutes(ChildId child) {
    SharingEntry entry;
    entry.child = child;
    entry.what = tr("Minnesanteckningar från mötet");
    entry.purpose = tr("Minnesanteckningar från %1").arg(agenda_text::meeting(m_meeting.kind));
    shareAsFile(
        this, m_unit, entry, tr("Spara minnesanteckningarna"), u"minnesanteckningar.pdf"_s, {tr("PDF (*.pdf)")},
        [this, child](const SharingEntry& answered, const QString& path) {
            shareMeetingMinutes(m_unit, m_meeting, child, answered, path);
        });
}

void MinutesPage::shareProtocol() {
    SharingEntry entry;
    entry.what = tr("Mötesprotokoll utan detaljer");
    entry.purpose = tr("Protokoll från %1").arg(agenda_text::meeting(m_meeting.kind));
    shareAsFile(
        this, m_unit, entry, tr("Spara protokollet"), u"protokoll.pdf"_s, {tr("PDF (*.pdf)")},
        [this](const SharingEntry& answered, const QString& path) {
            shareMeetingProtocol(m_unit, m_meeting, answered, path);
        });
}

} // namespace bk
