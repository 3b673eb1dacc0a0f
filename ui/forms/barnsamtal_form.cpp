// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/barnsamtal_form.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/tab_row.h"
#include "ui/forms/child_part_fields.h"
#include "ui/forms/guardian_part_fields.h"
#include "ui/forms/samtal_about.h"
#include "ui/forms/samtal_summary.h"
#include "ui/forms/sections.h"
#include "ui/forms/show_issues.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

Guardian guardianAt(const std::vector<Guardian>& guardians, std::size_t index) {
    return index < guardians.size() ? guardians[index] : Guardian{};
}

} // namespace

BarnsamtalForm::BarnsamtalForm(
    const FormContext& context, std::optional<ChildId> child, const std::vector<Guardian>& guardians, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_sections(new Sections(tr("Samtalets delar")))
    , m_about(new SamtalAbout(child.has_value()))
    , m_childPart(new ChildPartFields(context))
    , m_guardians{new GuardianPartFields(context, 1, guardianAt(guardians, 0)), new GuardianPartFields(context, 2, guardianAt(guardians, 1))}
    , m_summary(new SamtalSummary) {
    m_value.child = child;
    m_value.occasion = child ? Occasion::Barnsamtal : Occasion::Utvecklingssamtal;
    m_sections->add(tr("Om samtalet"), m_about);
    m_sections->add(child && !context.calledName.isEmpty() ? context.calledName : tr("Barnet"), m_childPart);
    m_sections->add(tr("Vårdnadshavare 1"), m_guardians[0]);
    m_sections->add(tr("Vårdnadshavare 2"), m_guardians[1]);
    m_sections->add(tr("Sammanfattning"), m_summary);
    columnIn(this)->addWidget(m_sections);
    connect(m_about, &SamtalAbout::edited, this, &BarnsamtalForm::noteEdit);
    connect(m_childPart, &ChildPartFields::edited, this, &BarnsamtalForm::noteEdit);
    for (GuardianPartFields* guardian : m_guardians)
        connect(guardian, &GuardianPartFields::edited, this, &BarnsamtalForm::noteEdit);
    connect(m_summary, &SamtalSummary::edited, this, &BarnsamtalForm::edited);
    setBlank();
}

Barnsamtal BarnsamtalForm::value() const {
    Barnsamtal samtal = m_value;
    m_about->fill(samtal);
    samtal.childPart = m_childPart->value();
    samtal.guardianParts.clear();
    for (const GuardianPartFields* guardian : m_guardians)
        if (const auto part = guardian->value())
            samtal.guardianParts.push_back(*part);
    samtal.summary = m_summary->value();
    return samtal;
}

void BarnsamtalForm::setValue(const Barnsamtal& samtal) {
    const QSignalBlocker quiet(this);
    m_value = samtal;
    m_about->setValue(samtal);
    m_childPart->setValue(samtal.childPart);
    for (int number = 1; number <= 2; ++number) {
        const auto found =
            std::find_if(samtal.guardianParts.begin(), samtal.guardianParts.end(), [number](const GuardianPart& part) {
                return part.guardian == number;
            });
        guardianPart(number)->setValue(
            found == samtal.guardianParts.end() ? std::nullopt : std::optional<GuardianPart>(*found));
    }
    m_summary->setValue(samtal.summary);
    m_summary->follow(value(), m_context);
}

void BarnsamtalForm::setBlank() {
    const QSignalBlocker quiet(this);
    Barnsamtal blank;
    blank.child = m_value.child;
    blank.occasion = m_value.occasion;
    blank.date = m_context.today;
    setValue(blank);
    m_childPart->setBlank();
}

Issues BarnsamtalForm::showIssues(const Issues& issues) {
    const QHash<QString, Field*> all = fields();
    const Issues homeless = showIssuesByPlace(issues, all);
    for (int part = 0; part < m_sections->bar()->count(); ++part)
        m_sections->setMarked(part, std::any_of(all.begin(), all.end(), [this, part](const Field* field) {
                                  return !field->issue().isEmpty() && m_sections->indexOf(field) == part;
                              }));
    return homeless;
}

void BarnsamtalForm::goToFirstIssue() {
    if (QWidget* control = firstControlWithIssue(this)) {
        m_sections->setCurrent(m_sections->indexOf(control));
        revealAndFocus(control);
    }
}

int BarnsamtalForm::touchedAreas() const {
    const Barnsamtal samtal = value();
    return int(std::count_if(allAreas.begin(), allAreas.end(), [&samtal](Area area) {
        return !samtal.childPart.areas[area].isEmpty() ||
               std::any_of(samtal.guardianParts.begin(), samtal.guardianParts.end(), [area](const GuardianPart& part) {
                   return !part.areas[area].isEmpty();
               });
    }));
}

void BarnsamtalForm::noteEdit() {
    m_summary->follow(value(), m_context);
    Q_EMIT edited();
}

QHash<QString, Field*> BarnsamtalForm::fields() const {
    QHash<QString, Field*> all = m_about->fields();
    all.insert(m_childPart->fields());
    for (const GuardianPartFields* guardian : m_guardians)
        all.insert(guardian->fields());
    all.insert(m_summary->fields());
    return all;
}

} // namespace bk
