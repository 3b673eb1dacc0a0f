// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/visits_page.h"

#include "core/domain/common/term.h"
#include "core/services/collect_statistics.h"
#include "core/services/visit_text.h"
#include "core/services/visits.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/common/column.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"
#include "ui/forms/words.h"
#include "ui/visits/thematic_page.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int termsToChoose = 8;

QString counted(const std::optional<int>& number) {
    return number ? QLocale().toString(*number) : VisitsPage::tr("Inte räknat");
}

QStringList rowOf(const ThematicMeeting& meeting) {
    QStringList row{words::shortDate(meeting.date), meeting.theme};
    for (const Attendee attendee : allAttendees)
        row.append(counted(meeting.attended[std::size_t(attendee)]));
    return row;
}

/// "37 vuxna vid 2 av 2 träffar": fewer than all, and the sum says less than there were.
QString attendanceText(const VisitCounts& counts, Attendee attendee, const QString& who) {
    const AttendanceCount& count = counts.attended[std::size_t(attendee)];
    return count.meetings == 0 ? VisitsPage::tr("%1: inte räknat").arg(who)
                               : VisitsPage::tr("%1: %2, räknat vid %3 av %4")
                                     .arg(who)
                                     .arg(count.people)
                                     .arg(count.meetings)
                                     .arg(counts.thematicMeetings);
}

QString termName(const Term& term) {
    return term.autumn ? VisitsPage::tr("Höstterminen %1").arg(term.year)
                       : VisitsPage::tr("Vårterminen %1").arg(term.year);
}

} // namespace

VisitsPage::VisitsPage(OpenUnit& unit, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_used(new WrappingCheckBox(tr("&Vi använder besöksprogrammet för de yngsta barnen")))
    , m_programme(new QComboBox)
    , m_term(new QComboBox)
    , m_summary(plainLabel())
    , m_counts(new RecordTable(
          tr("Besök under terminen"),
          {tr("Program"), tr("Besök"), tr("Genomförda"), tr("Blev inte av"), tr("Avböjda")}))
    , m_meetingTable(
          new RecordTable(tr("Tematräffar"), {tr("Dag"), tr("Tema"), tr("Vuxna"), tr("Barn"), tr("Personal")}))
    , m_noMeetings(plainLabel(tr("Inga tematräffar än.")))
    , m_newMeeting(new QPushButton(tr("Ny &tematräff"))) {
    m_programme->addItem(tr("Den nyaste som gäller"), QString());
    for (const VisitProgramme& programme : visitProgrammes())
        m_programme->addItem(tr("%1 (%2)").arg(programme.name, programme.id), programme.id);
    Term term = currentTerm(unit);
    for (int i = 0; i < termsToChoose; ++i, term = term.before())
        m_term->addItem(termName(term), term.id());
    m_term->setAccessibleName(tr("Termin"));
    for (RecordTable* table : {m_counts, m_meetingTable})
        table->setWhole(true);
    m_counts->setOpens(false);
    makeQuiet(m_noMeetings);
    layOut();
    connect(m_used, &QCheckBox::clicked, this, &VisitsPage::saveSettings);
    connect(m_programme, &QComboBox::activated, this, &VisitsPage::saveSettings);
    connect(m_term, &QComboBox::activated, this, [this] { attempt(this, [this] { showCounts(); }); });
    connect(m_newMeeting, &QPushButton::clicked, this, [this] {
        attempt(this, [this] { Q_EMIT formAsked(new ThematicPage(m_unit, std::nullopt)); });
    });
    connect(m_meetingTable, &RecordTable::opened, this, [this](int row) {
        attempt(this, [this, row] { Q_EMIT formAsked(new ThematicPage(m_unit, m_meetings[std::size_t(row)])); });
    });
}

void VisitsPage::layOut() {
    auto* parts = new QWidget;
    QVBoxLayout* column = columnIn(parts);
    column->setSpacing(grid(2));
    column->addWidget(m_used);
    column->addWidget(new Field(
        tr("&Program som nya barn kommer med i"), m_programme,
        tr("Barn som redan är med stannar i den version de började i.")));
    column->addWidget(listPart(tr("Tematräffar"), m_newMeeting, m_meetingTable));
    column->addWidget(m_noMeetings);
    column->addWidget(listPart(tr("Under terminen"), besideLabel(tr("Te&rmin"), m_term), m_counts));
    column->addWidget(m_summary);
    column->addStretch(1);
    body()->setContentsMargins(0, grid(1.5), 0, 0);
    body()->addWidget(plainScroll(parts, title()), 1);
}

void VisitsPage::reload() {
    attempt(this, [this] {
        showSettings();
        showMeetings();
        showCounts();
    });
}

void VisitsPage::showSettings() {
    m_used->setChecked(usesVisits(m_unit));
    m_programme->setCurrentIndex(qMax(0, m_programme->findData(visitsOf(m_unit).settings().programme)));
}

void VisitsPage::saveSettings() {
    attempt(this, [this] {
        visitsOf(m_unit).save(VisitSettings{m_used->isChecked(), m_programme->currentData().toString()});
        Q_EMIT saved({});
    });
}

void VisitsPage::showMeetings() {
    m_meetings = visitsOf(m_unit).thematicMeetings();
    std::vector<QStringList> rows;
    for (const ThematicMeeting& meeting : m_meetings)
        rows.push_back(rowOf(meeting));
    m_meetingTable->setVisible(!rows.empty());
    m_noMeetings->setVisible(rows.empty());
    m_meetingTable->setRows(std::move(rows));
}

void VisitsPage::showCounts() {
    const Term term = *Term::from(m_term->currentData().toString());
    const TermLimits limits = termLimits(m_unit);
    const VisitCounts counts = visitCounts(m_unit, term.first(limits), term.last(limits));
    std::vector<QStringList> rows;
    for (const VisitKindCount& kind : counts.kinds)
        rows.push_back(
            {kind.programme, visit_text::kind(kind.programme, kind.kind), QString::number(kind.done),
             QString::number(kind.missed), QString::number(kind.declined)});
    m_counts->setVisible(!rows.empty());
    m_counts->setRows(std::move(rows));
    QStringList lines{
        tr("Barn som kom med: %1").arg(counts.joined), tr("Barn som fick alla besök: %1").arg(counts.completed),
        tr("Tematräffar: %1").arg(counts.thematicMeetings)};
    if (counts.thematicMeetings > 0)
        lines << attendanceText(counts, Attendee::Guardian, tr("Vuxna"))
              << attendanceText(counts, Attendee::Child, tr("Barn"))
              << attendanceText(counts, Attendee::Staff, tr("Personal"));
    m_summary->setText(lines.join(u'\n'));
}

QString VisitsPage::summary() const { return m_summary->text(); }

QWidget* VisitsPage::firstFocus() const { return m_used; }

} // namespace bk
