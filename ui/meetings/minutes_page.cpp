// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/minutes_page.h"

#include "core/domain/common/error.h"
#include "core/services/agenda_text.h"
#include "core/services/family_language.h"
#include "core/services/meeting_documents.h"
#include "core/services/open_unit.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/sharing/share_dialog.h"

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
    if (m_meeting.children.size() > 1) {
        column->addWidget(plainLabel(tr("Minnesanteckningarna för alla barn, ett papper för varje")));
        column->addWidget(new BatchWays(unit, allMinutes()));
    }
    for (const MeetingChild& part : m_meeting.children)
        column->addWidget(rowOf(part));
    column->addWidget(paperPart(tr("Protokoll utan detaljer"), protocol()));
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
    auto* widget = new QWidget;
    auto* head = new QHBoxLayout;
    head->setSpacing(grid());
    head->addLayout(texts, 1);
    head->addWidget(open, 0, Qt::AlignTop);
    QVBoxLayout* column = columnIn(widget);
    column->setSpacing(grid());
    column->addLayout(head);
    column->addWidget(paperPart(tr("Minnesanteckningar"), minutes(part.child, name)));
    if (part.gemensam)
        column->addWidget(paperPart(tr("Gemensam Behovskompass"), agreedCompass(part.child, name)));
    return widget;
}

QWidget* MinutesPage::paperPart(const QString& caption, OfferedPaper paper) {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->setSpacing(grid(0.5));
    column->addWidget(plainLabel(caption));
    column->addWidget(new PaperWays(m_unit, std::move(paper)));
    return part;
}

SharingEntry MinutesPage::startFor(ChildId child) const {
    SharingEntry start;
    start.child = child;
    start.what = tr("Minnesanteckningar från mötet");
    start.purpose = tr("Minnesanteckningar från %1").arg(agenda_text::meeting(m_meeting.kind));
    return start;
}

OfferedBatch MinutesPage::allMinutes() {
    return {tr("Alla minnesanteckningar"), [this](QWidget* place, SharingWay way, const OfferedBatch::Go& go) {
                askForAll(place, way, go);
            }};
}

/// One receiver for all of them: where the consent of one child does not cover it, the others go on.
void MinutesPage::askForAll(QWidget* place, SharingWay way, const OfferedBatch::Go& go) {
    std::vector<ChildId> children;
    for (const MeetingChild& part : m_meeting.children)
        children.push_back(part.child);
    SharingEntry start = startFor(children.front());
    start.way = way;
    ShareDialog::ask(
        place, start, shareChoices(m_unit, start, children),
        [this, children, go](const SharingEntry& answered, const auto&) {
            std::vector<BatchPaper> papers;
            for (std::size_t i = 0; i < children.size(); ++i) {
                const auto found = m_unit.children().find(children[i]);
                papers.push_back(
                    {found ? found->fullName() : QString(), u"minnesanteckningar-%1"_s.arg(i + 1),
                     [this, child = children[i], answered] {
                         const bool family = answered.recipient == Recipient::Family;
                         return leavingIn(family ? proposedWords(m_unit, {child}) : PaperWords(), [&] {
                             return meetingMinutesToShare(m_unit, m_meeting, child, answered);
                         });
                     }});
            }
            go(std::move(papers));
        });
}

OfferedPaper MinutesPage::minutes(ChildId child, const QString& name) {
    return {
        tr("Minnesanteckningar för %1").arg(name),
        u"minnesanteckningar"_s,
        startFor(child),
        [this, child](const SharingEntry& answered) {
            return meetingMinutesToShare(m_unit, m_meeting, child, answered);
        },
        nullptr,
        true};
}

/// To the family, or to an organisation that the consent covers: the dialog refuses the others.
OfferedPaper MinutesPage::agreedCompass(ChildId child, const QString& name) {
    SharingEntry start;
    start.child = child;
    start.what = tr("Gemensam Behovskompass");
    start.purpose = tr("Det som %1 enades om").arg(agenda_text::meeting(m_meeting.kind));
    start.recipient = Recipient::Family;
    return {
        tr("Gemensam Behovskompass för %1").arg(name), u"gemensam-behovskompass"_s, start,
        [this, child](const SharingEntry& answered) {
            return agreedCompassToShare(m_unit, m_meeting, child, answered);
        }};
}

OfferedPaper MinutesPage::protocol() {
    SharingEntry start;
    start.what = tr("Mötesprotokoll utan detaljer");
    start.purpose = tr("Protokoll från %1").arg(agenda_text::meeting(m_meeting.kind));
    return {tr("Protokoll"), u"protokoll"_s, start, [this](const SharingEntry& answered) {
                return meetingProtocolToShare(m_unit, m_meeting, answered);
            }};
}

} // namespace bk
