// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/besok_tab.h"

#include "core/domain/common/error.h"
#include "core/services/visit_text.h"
#include "core/services/visits.h"
#include "ui/child/list_part.h"
#include "ui/child/record_table.h"
#include "ui/common/attempt.h"
#include "ui/common/column.h"
#include "ui/common/empty_state.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/words.h"
#include "ui/responsibility/handover_report_page.h"
#include "ui/visits/enrolment_page.h"
#include "ui/visits/visit_mark.h"
#include "ui/visits/visit_page.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QStringList rowOf(const Visit& visit) {
    return {
        words::shortDate(visit.date), visit_text::kind(visit.programme, visit.kind), visit_text::state(visit.state),
        visit.place ? visit_text::place(*visit.place) : QString(),
        visit.state == VisitState::Declined ? visit.declinedBy
        : visit.state == VisitState::Missed ? visit.reason
                                            : visit_text::staff(visit)};
}

QString sinceText(const VisitEnrolment& enrolment) {
    QStringList parts{
        BesokTab::tr("Kom med %1").arg(words::shortDate(enrolment.joined)), visit_text::target(enrolment.target)};
    if (enrolment.ended.isValid())
        parts << BesokTab::tr("Slutade %1: %2")
                     .arg(
                         words::shortDate(enrolment.ended),
                         enrolment.ending ? visit_text::ending(*enrolment.ending).toLower() : QString());
    return parts.join(u" · "_s);
}

/// The newest to a BVC nurse.
std::optional<Handover> handoverToBvc(OpenUnit& unit, ChildId child) {
    for (const Handover& handover : unit.process().handoversOf(child))
        if (!handover.stodsamordnare && handover.stage == LifeStage::BvcSkoterska)
            return handover;
    return std::nullopt;
}

} // namespace

BesokTab::BesokTab(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : Page(parent)
    , m_unit(unit)
    , m_child(child)
    , m_roads(std::move(roads))
    , m_outside(new EmptyState(
          tr("Barnet är inte med i besöksprogrammet"),
          tr("Programmet är till för en mammas första barn och för familjens första barn i Sverige. Det är "
             "frivilligt."),
          tr("&Lägg till i programmet")))
    , m_name(plainLabel())
    , m_since(plainLabel())
    , m_next(plainLabel())
    , m_change(new QPushButton(tr("Ä&ndra…")))
    , m_newVisit(new QPushButton(tr("Nytt &besök")))
    , m_path(new QWidget)
    , m_table(new RecordTable(
          tr("Besök hos barnet"), {tr("Dag"), tr("Besök"), tr("Vad det blev"), tr("Plats"), tr("Vilka, eller skäl")}))
    , m_handover(plainLabel())
    , m_handOver(new QPushButton(tr("Lämna &över till BVC…")))
    , m_report(new QPushButton(tr("Visa &rapporten")))
    , m_programme(buildProgramme()) {
    auto* parts = new QWidget;
    QVBoxLayout* column = columnIn(parts);
    column->addWidget(m_outside);
    column->addWidget(m_programme);
    column->addStretch(1);
    body()->addWidget(plainScroll(parts, title()), 1);
    listen();
}

QWidget* BesokTab::buildProgramme() {
    makeLarger(m_name, 1, false);
    makeQuiet(m_since);
    m_table->setWhole(true);
    auto* flow = new FlowLayout(m_path);
    flow->setSpacing(grid());
    m_path->setAccessibleName(tr("Programmets besök"));
    auto* programme = new QWidget;
    QVBoxLayout* column = columnIn(programme);
    auto* head = new QHBoxLayout;
    head->setSpacing(grid(2));
    auto* said = new QVBoxLayout;
    said->setSpacing(grid(0.5));
    said->addWidget(m_name);
    said->addWidget(m_since);
    head->addLayout(said, 1);
    head->addWidget(m_change, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(m_path);
    column->addWidget(m_next);
    column->addWidget(listPart(tr("Allt som är skrivet"), m_newVisit, m_table));
    column->addSpacing(grid());
    column->addWidget(sectionHeading(tr("Från barnmorskan till BVC")));
    column->addWidget(m_handover);
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(buttons);
    line->setSpacing(grid());
    line->addWidget(m_handOver);
    line->addWidget(m_report);
    column->addWidget(buttons);
    return programme;
}

void BesokTab::listen() {
    for (QPushButton* button : {m_outside->button(), m_change})
        connect(button, &QPushButton::clicked, this, [this] { m_roads.openForm(u"besoksprogram"_s, {}); });
    connect(m_newVisit, &QPushButton::clicked, this, [this] { m_roads.openForm(u"besok"_s, {}); });
    connect(m_table, &RecordTable::opened, this, [this](int row) {
        m_roads.openForm(u"besok"_s, m_visits[std::size_t(row)].toString());
    });
    connect(m_handOver, &QPushButton::clicked, this, [this] { m_roads.openForm(u"overlamning"_s, {}); });
    connect(m_report, &QPushButton::clicked, this, [this] {
        attempt(this, [this] {
            if (const auto handover = handoverToBvc(m_unit, m_child))
                m_roads.open(makeHandoverReportPage(m_unit, handover->id));
        });
    });
}

void BesokTab::reload() {
    attempt(this, [this] {
        const auto child = m_unit.children().find(m_child);
        if (!child)
            throw Error(Error::Kind::NotFound, u"child"_s);
        const VisitRepository visits = visitsOf(m_unit);
        const auto enrolment = visits.enrolmentOf(m_child);
        const VisitProgramme* programme = programmeOf(enrolment);
        m_outside->setVisible(!programme);
        m_programme->setVisible(programme);
        if (!programme)
            return;
        m_name->setText(programme->name);
        m_since->setText(sinceText(*enrolment));
        const VisitChild known{m_child, child->birthDate, *enrolment, visits.ofChild(m_child)};
        showPath(*programme, known);
        showVisits(known.visits);
        showHandover();
    });
}

void BesokTab::showPath(const VisitProgramme& programme, const VisitChild& known) {
    for (VisitMark* mark : m_marks)
        delete mark;
    m_marks.clear();
    const std::vector<PathVisit> path = visitPath(programme, known, m_unit.today());
    for (const PathVisit& step : path) {
        auto* mark = new VisitMark(int(m_marks.size()) + 1, programme.find(step.kind)->label, step);
        // what was missed stays as it was written; the next attempt is another visit
        const bool again = !step.visit || step.visit->state == VisitState::Missed;
        const QString record = again ? step.kind : step.visit->id.toString();
        connect(mark, &VisitMark::clicked, this, [this, record] { m_roads.openForm(u"besok"_s, record); });
        m_path->layout()->addWidget(mark);
        m_path->layout()->setAlignment(mark, Qt::AlignTop); // the labels below each have as many lines as they need
        m_marks.push_back(mark);
    }
    showNext(programme, path);
}

void BesokTab::showNext(const VisitProgramme& programme, const std::vector<PathVisit>& path) {
    m_next->clear();
    for (const PathVisit& step : path) {
        if (!waits(step.stage) && step.stage != VisitStage::Booked && step.stage != VisitStage::NotYet)
            continue;
        const VisitKind& kind = *programme.find(step.kind);
        QStringList parts;
        if (kind.place)
            parts << visit_text::place(*kind.place);
        if (!kind.professions.empty())
            parts << visit_text::professions(kind);
        m_next->setText(
            parts.isEmpty() ? tr("Näst på tur: %1. %2").arg(kind.label, kind.about)
                            : tr("Näst på tur: %1 (%2). %3").arg(kind.label, parts.join(u", "_s), kind.about));
        return;
    }
}

void BesokTab::showVisits(const std::vector<Visit>& visits) {
    m_visits.clear();
    std::vector<QStringList> rows;
    for (auto visit = visits.rbegin(); visit != visits.rend(); ++visit) {
        m_visits.push_back(visit->id);
        rows.push_back(rowOf(*visit));
    }
    m_table->setVisible(!rows.empty());
    m_table->setRows(std::move(rows));
}

void BesokTab::showHandover() {
    const auto handover = handoverToBvc(m_unit, m_child);
    m_handover->setText(
        handover ? tr("Lämnades över %1 till %2.").arg(words::shortDate(handover->date), handover->to.name)
                 : tr("Inte överlämnat än. Önskemål, hälsa, familj och särskilda behov lämnas bara över där det "
                      "behövs, i en rapport som barnmorskan och familjen skriver under. Besöken hittills följer med."));
    m_report->setVisible(handover.has_value());
}

QPushButton* BesokTab::joinButton() const { return m_outside->isHidden() ? nullptr : m_outside->button(); }

QString BesokTab::saidOfProgramme() const { return m_name->text() + u'\n' + m_since->text(); }

QString BesokTab::saidOfHandover() const { return m_handover->text(); }

ChildTab besokTab() {
    return {
        u"besok"_s, BesokTab::tr("Besök"),
        [](OpenUnit& unit, ChildId child, const ChildRoads& roads) -> Page* {
            return new BesokTab(unit, child, roads);
        },
        [](OpenUnit& unit) {
            return usesVisits(unit);
        }};
}

std::vector<FormPlace> visitForms() {
    return {
        {u"besok"_s,
         [](OpenUnit& unit, ChildId child, const ChildRoads&, const QString& record) -> Page* {
             return new VisitPage(unit, child, record);
         },
         Action::KeepVisits},
        {u"besoksprogram"_s,
         [](OpenUnit& unit, ChildId child, const ChildRoads&, const QString&) -> Page* {
             return new EnrolmentPage(unit, child);
         },
         Action::KeepVisits}};
}

} // namespace bk
