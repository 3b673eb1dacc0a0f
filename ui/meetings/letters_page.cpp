// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/letters_page.h"

#include "core/domain/common/error.h"
#include "core/services/agenda_text.h"
#include "core/services/meeting_documents.h"
#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/empty_state.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/meetings/papers_share.h"
#include "ui/sharing/batch_dialog.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString letterName(std::size_t index) { return u"kallelse-%1"_s.arg(index + 1); }

} // namespace

LettersPage::LettersPage(OpenUnit& unit, MeetingId meeting, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_rows(new QVBoxLayout) {
    const auto found = unit.meetings().find(meeting);
    if (!found)
        throw Error(Error::Kind::NotFound, u"meeting"_s);
    m_meeting = *found;
    auto* form = new QWidget;
    QVBoxLayout* column = columnIn(form);
    column->addWidget(pageHeading(tr("Brev och kalenderfil")));
    QLabel* help = plainLabel(
        tr("Varje brev nämner bara de barn som mottagaren får se. Kalenderfilen är densamma för alla och nämner inget "
           "barn. Dagen då brevet lämnar enheten räknas som dagen då deltagaren kallades."));
    makeQuiet(help);
    column->addWidget(help);
    auto* calendar = new QPushButton(tr("Spara &kalenderfil…"));
    connect(calendar, &QPushButton::clicked, this, &LettersPage::shareCalendar);
    column->addWidget(calendar, 0, Qt::AlignLeft);
    if (m_meeting.participants.size() > 1) {
        column->addWidget(
            plainLabel(tr("Alla brev på en gång, ett papper till var och en, på det språk som är valt för brevet")));
        column->addWidget(new BatchWays(unit, allLetters()));
    }
    m_rows->setSpacing(grid(2));
    column->addLayout(m_rows);
    column->addStretch(1);
    body()->addWidget(scrollColumn(form, title()), 1);
    reload();
}

void LettersPage::reload() {
    attempt(this, [this] {
        if (const auto saved = m_unit.meetings().find(m_meeting.id))
            m_meeting = *saved;
        m_ways.clear();
        while (QLayoutItem* item = m_rows->takeAt(0)) {
            if (item->widget())
                item->widget()->deleteLater();
            delete item;
        }
        for (std::size_t i = 0; i < m_meeting.participants.size(); ++i)
            m_rows->addWidget(rowOf(i));
        if (m_meeting.participants.empty())
            m_rows->addWidget(new EmptyState(
                tr("Ingen att skriva till än"), tr("Gå tillbaka till planeringen och lägg till deltagarna först.")));
    });
}

QWidget* LettersPage::rowOf(std::size_t index) {
    const MeetingParticipant& participant = m_meeting.participants[index];
    const MeetingLetterPaper paper = meetingLetter(m_unit, m_meeting, participant);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(grid(0.5));
    texts->setContentsMargins(0, 0, 0, 0);
    const QString who = receiverOf(index);
    QLabel* name = plainLabel(who);
    makeLarger(name, 0, true);
    texts->addWidget(name);
    QStringList told;
    if (!paper.family)
        told.append(
            paper.children.isEmpty() && paper.withoutName == 0
                ? tr("Nämner inget barn")
                : tr("Nämner %1")
                      .arg(words::listed(
                          paper.children +
                          QStringList(paper.withoutName, tr("ett barn utan namn, skyddade uppgifter")))));
    told.append(
        participant.called.isValid() ? tr("kallad %1").arg(words::longDate(participant.called)) : tr("inte kallad än"));
    QLabel* line = plainLabel(told.join(u" · "_s));
    makeQuiet(line);
    texts->addWidget(line);
    auto* ways = new PaperWays(m_unit, letterTo(index, who));
    m_ways.push_back(ways);
    texts->addWidget(ways);
    auto* widget = new QWidget;
    widget->setLayout(texts);
    return widget;
}

OfferedPaper LettersPage::letterTo(std::size_t index, const QString& who) {
    const ParticipantRole role = m_meeting.participants[index].role;
    const bool family = role == ParticipantRole::Child || role == ParticipantRole::Guardian;
    return {
        tr("Brev till %1").arg(who),
        letterName(index),
        startFor(index),
        [this, index](const SharingEntry& answered) { return letter(index, answered); },
        [this, index] { noteCalled(index); },
        family,
        readerOf(m_unit, m_meeting, m_meeting.participants[index])};
}

QString LettersPage::receiverOf(std::size_t index) const {
    const MeetingLetterPaper paper = meetingLetter(m_unit, m_meeting, m_meeting.participants[index]);
    return paper.receiver.isEmpty() ? tr("Deltagare %1, utan namn").arg(index + 1)
                                    : QString(paper.receiver).replace(u'\n', u", "_s);
}

SharingEntry LettersPage::startFor(std::size_t index) const {
    SharingEntry start = entryFor(m_meeting.participants[index]);
    start.what = tr("Brev till deltagare");
    return start;
}

LeavingPaper LettersPage::letter(std::size_t index, const SharingEntry& answered) const {
    return meetingLetterToShare(m_unit, m_meeting, m_meeting.participants[index], answered);
}

OfferedBatch LettersPage::allLetters() {
    return {tr("Alla brev"), [this](QWidget* place, SharingWay way, const OfferedBatch::Go& go) {
                askForAll(place, way, go);
            }};
}

void LettersPage::askForAll(QWidget* place, SharingWay way, const OfferedBatch::Go& go) {
    std::vector<BatchDialog::Row> rows;
    for (std::size_t i = 0; i < m_meeting.participants.size(); ++i) {
        SharingEntry start = startFor(i);
        start.way = way;
        const auto make = [this, i](const SharingEntry& answered) {
            return letter(i, answered);
        };
        rows.push_back({receiverOf(i), start, whyRefused(m_unit, make, start)});
    }
    // the rows are made anew whenever a letter has left
    std::vector<PaperWords> words;
    for (const PaperWays* ways : m_ways)
        words.push_back(ways->words());
    BatchDialog::ask(
        place, m_unit, tr("Alla brev"), rows, [this, rows, words, go](const std::vector<SharingEntry>& answers) {
            std::vector<BatchPaper> papers;
            for (std::size_t i = 0; i < answers.size(); ++i)
                papers.push_back(
                    {rows[i].label, letterName(i),
                     [this, i, answered = answers[i], in = words[i]] {
                         return leavingIn(in, [&] { return letter(i, answered); });
                     },
                     [this, i] {
                         noteCalled(i);
                     }});
            go(std::move(papers));
        });
}

SharingEntry LettersPage::entryFor(const MeetingParticipant& participant) const {
    SharingEntry entry;
    entry.paper = SharedPaper::Letter;
    entry.purpose = tr("Kallelse till %1").arg(agenda_text::meeting(m_meeting.kind));
    const auto organisation =
        participant.organisation ? m_unit.registers().find(*participant.organisation) : std::nullopt;
    QStringList who{participant.name, participant.profession, organisation ? organisation->fullName() : QString()};
    who.removeAll(QString());
    entry.receiver = who.join(u", "_s);
    entry.organisation = participant.organisation;
    if (participant.role == ParticipantRole::Upptackare)
        entry.recipient = Recipient::Upptackare;
    else if (participant.role != ParticipantRole::Professional)
        entry.recipient = Recipient::Family;
    else
        entry.ownUse = participant.ownUnit;
    return entry;
}

void LettersPage::noteCalled(std::size_t index) {
    m_meeting.participants[index].called = m_unit.today();
    m_meeting.savedAt = m_unit.clock().now();
    m_unit.meetings().save(m_meeting);
    QMetaObject::invokeMethod(
        this, [this] { reload(); }, Qt::QueuedConnection);
}

void LettersPage::shareCalendar() {
    SharingEntry entry;
    entry.what = tr("Kalenderfil utan uppgift om barn");
    entry.purpose = tr("Kallelse till %1").arg(agenda_text::meeting(m_meeting.kind));
    shareAsFile(
        this, m_unit, entry, tr("Spara kalenderfilen"), u"mote.ics"_s, {tr("Kalender (*.ics)")},
        [this](const SharingEntry& answered, const QString& path) {
            shareMeetingCalendar(m_unit, m_meeting, answered, path);
        });
}

} // namespace bk
