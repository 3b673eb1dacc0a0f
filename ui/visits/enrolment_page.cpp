// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/visits/enrolment_page.h"

#include "core/domain/common/error.h"
#include "core/services/visits.h"
#include "ui/forms/date_box.h"
#include "ui/visits/enrolment_form.h"
#include "ui/visits/visits_json.h"

using namespace Qt::StringLiterals;

namespace bk {

EnrolmentPage::EnrolmentPage(OpenUnit& unit, ChildId child, QWidget* parent)
    : FormPage(unit, parent)
    , m_form(new EnrolmentForm(visitProgrammes(), this)) {
    const auto known = unit.children().find(child);
    if (!known)
        throw Error(Error::Kind::NotFound, u"child"_s);
    const VisitRepository visits = visitsOf(unit);
    VisitEnrolment fresh;
    fresh.child = child;
    fresh.programme = joiningProgramme(unit).id;
    fresh.joined = unit.today();
    m_form->setValue(visits.enrolmentOf(child).value_or(fresh));
    m_form->setProgrammeFixed(!visits.ofChild(child).empty());
    connect(m_form, &EnrolmentForm::edited, this, [this] { noteEdit(); });
    setUp(
        m_form,
        {tr("%1 i besöksprogrammet").arg(known->calledName()),
         tr("Familjen väljer själv om de vill vara med, och kan sluta när de vill."), QString(), tr("&Spara")},
        u"besoksprogram"_s, child.toString());
}

QWidget* EnrolmentPage::firstFocus() const { return m_form->joined(); }

QJsonObject EnrolmentPage::draft() const { return visits_json::from(m_form->value()); }

void EnrolmentPage::setDraft(const QJsonObject& draft) { m_form->setValue(visits_json::enrolment(draft)); }

bool EnrolmentPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value(), visitProgrammes(), unit().today());
    homeless = m_form->showIssues(found);
    return !m_form->hasUnclearDay() && found.empty();
}

QString EnrolmentPage::store() {
    const VisitEnrolment enrolment = m_form->value();
    saveEnrolment(unit(), enrolment);
    return enrolment.child.toString();
}

} // namespace bk
