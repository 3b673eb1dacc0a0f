// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/visit_page.h"

#include "core/domain/common/error.h"
#include "core/services/visits.h"
#include "ui/visits/visit_form.h"
#include "ui/visits/visits_json.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// The first visit of the programme that nothing has come of yet.
QString nextKind(const VisitProgramme& programme, const VisitChild& child, QDate today) {
    for (const PathVisit& step : visitPath(programme, child, today))
        if (step.stage != VisitStage::Done && step.stage != VisitStage::Declined && step.stage != VisitStage::Passed)
            return step.kind;
    return programme.visits.front().id;
}

Visit startValue(OpenUnit& unit, const Child& child, const VisitProgramme& programme, const QString& record) {
    const VisitRepository visits = visitsOf(unit);
    if (const auto id = VisitId::fromString(record)) {
        const auto saved = visits.find(*id);
        if (!saved || saved->child != child.id)
            throw Error(Error::Kind::NotFound, u"visit"_s);
        return *saved;
    }
    const VisitChild known{child.id, child.birthDate, *visits.enrolmentOf(child.id), visits.ofChild(child.id)};
    Visit visit;
    visit.child = child.id;
    visit.programme = programme.id;
    visit.kind = programme.find(record) ? record : nextKind(programme, known, unit.today());
    visit.place = programme.find(visit.kind)->place;
    return visit;
}

} // namespace

VisitPage::VisitPage(OpenUnit& unit, ChildId child, const QString& record, QWidget* parent)
    : RegisterRowPage(unit, parent) {
    const auto known = unit.children().find(child);
    if (!known)
        throw Error(Error::Kind::NotFound, u"child"_s);
    const VisitProgramme* programme = programmeOf(visitsOf(unit).enrolmentOf(child));
    if (!programme)
        throw Error(Error::Kind::Refused, u"visit.child.notEnrolled"_s);
    const Visit start = startValue(unit, *known, *programme, record);
    m_new = start.id.isNull();
    m_form = new VisitForm(*programme, unit.model());
    m_form->setValue(start);
    connect(m_form, &VisitForm::edited, this, [this] { noteEdit(); });
    const Removal removal{
        m_new ? QString() : start.id.toString(), tr("&Ta bort besöket"),
        tr("Ska besöket tas bort? Det är till för det som skrevs av misstag. Ett besök som inte blev av ska stå kvar."),
        [&unit, id = start.id] {
            removeVisit(unit, id);
        }};
    setUp(
        withRemoval(m_form, removal),
        {tr("Besök hos %1").arg(known->calledName()), programme->name, QString(), tr("&Spara besöket")}, u"besok"_s,
        m_new ? child.toString() + u'/' + start.kind : start.id.toString());
}

QWidget* VisitPage::firstFocus() const { return m_form->kind(); }

QJsonObject VisitPage::draft() const { return visits_json::from(m_form->value()); }

void VisitPage::setDraft(const QJsonObject& draft) { m_form->setValue(visits_json::visit(draft)); }

bool VisitPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value(), unit().today());
    homeless = m_form->showIssues(found);
    return !m_form->hasUnclearDay() && found.empty();
}

QString VisitPage::store() { return saveVisit(unit(), m_form->value()).toString(); }

} // namespace bk
