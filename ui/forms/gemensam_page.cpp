// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/gemensam_page.h"

#include "core/domain/common/error.h"
#include "core/services/compass_of_child.h"
#include "ui/charts/compass_widget.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/forms/draft_json.h"
#include "ui/forms/gemensam_form.h"
#include "ui/forms/unit_context.h"

#include <QHBoxLayout>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

Child childIn(OpenUnit& unit, ChildId id) {
    const auto child = unit.children().find(id);
    if (!child)
        throw Error(Error::Kind::NotFound);
    return *child;
}

GemensamBasis basisOf(OpenUnit& unit, ChildId child) {
    GemensamBasis basis;
    basis.skattningar = unit.skattningar().ofChild(child);
    const LatestProfiles latest = latestProfiles(unit, child);
    for (const auto& profile : {latest.child, latest.guardian1, latest.guardian2})
        if (profile)
            basis.beside.push_back(*profile);
    return basis;
}

} // namespace

GemensamPage::GemensamPage(OpenUnit& unit, ChildId id, QWidget* parent)
    : FormPage(unit, parent)
    , m_form(nullptr)
    , m_compass(new CompassWidget(this)) {
    const Child child = childIn(unit, id);
    m_form = new GemensamForm(contextOf(unit, child), id, basisOf(unit, id));
    connect(m_form, &GemensamForm::edited, this, [this] { noteEdit(); });
    connect(m_form, &GemensamForm::figureChanged, m_compass, &CompassWidget::setFigure);
    m_compass->setFigure(m_form->figure());
    m_compass->setAccessibleName(tr("Teamets kompass så långt"));
    setUp(
        underAcuteContact(m_form, id),
        {tr("Gemensam Behovskompass för %1").arg(child.calledName()),
         tr("Teamet enas område för område. Programmet föreslår, teamet bestämmer, och ett område får lämnas öppet."),
         unit.packNotice(), tr("&Spara den gemensamma kompassen")},
        u"gemensam"_s, id.toString());
    // the compass stands beside the form, where the team sees it grow
    const int place = body()->indexOf(scroll());
    auto* halves = new QHBoxLayout;
    halves->setSpacing(grid(2));
    body()->removeWidget(scroll());
    halves->addWidget(scroll(), 3);
    halves->addWidget(m_compass, 2);
    body()->insertLayout(place, halves, 1);
}

/// Where there is no room for both, at large text on a small screen, the form goes first.
void GemensamPage::resizeEvent(QResizeEvent* event) {
    FormPage::resizeEvent(event);
    const int needed = scroll()->widget()->minimumSizeHint().width() + m_compass->minimumSizeHint().width() + grid(12);
    m_compass->setVisible(width() >= needed);
}

QJsonObject GemensamPage::draft() const { return draft_json::from(m_form->value()); }

void GemensamPage::setDraft(const QJsonObject& draft) { m_form->setValue(draft_json::gemensam(draft)); }

bool GemensamPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value(), unit().today());
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString GemensamPage::store() {
    GemensamBehovskompass joint = m_form->value();
    joint.savedAt = unit().clock().now();
    return unit().skattningar().save(joint).toString();
}

void GemensamPage::goToFirstIssue() { m_form->goToFirstIssue(); }

QString GemensamPage::progress() const { return tr("%1 av %2 områden").arg(m_form->agreedAreas()).arg(areaCount); }

} // namespace bk
