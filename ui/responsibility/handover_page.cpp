// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responsibility/handover_page.h"

#include "core/services/hand_over.h"
#include "core/services/process_text.h"
#include "ui/forms/words.h"
#include "ui/responsibility/handover_form.h"
#include "ui/responsibility/responsibility_json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString consentText(OpenUnit& unit, const Consent& consent) {
    QStringList organisations;
    for (const OrganisationId id : consent.organisations)
        if (const auto organisation = unit.registers().find(id))
            organisations.push_back(organisation->fullName());
    QString text = process_text::consentKind(consent.kind);
    if (consent.validFrom.isValid())
        text = HandoverPage::tr("%1 från %2").arg(text, words::shortDate(consent.validFrom));
    return organisations.isEmpty() ? text : u"%1: %2"_s.arg(text, words::listed(organisations));
}

/// The directory with those first who fit the child's stage of life.
HandoverChoices choicesFor(OpenUnit& unit, const Handover& start) {
    HandoverChoices choices;
    choices.directory = unit.registers().directory();
    choices.organisations = unit.registers().organisations();
    std::ranges::stable_partition(
        choices.directory, [&start](const BarnkontaktEntry& entry) { return start.stage == entry.stage; });
    for (const Consent& consent : consentsForHandover(unit, start.child))
        choices.consents.push_back({consent.id, consentText(unit, consent)});
    return choices;
}

QString headingOf(const Handover& handover, const QString& name) {
    if (!handover.stodsamordnare)
        return HandoverPage::tr("Ny Barnkontakt för %1").arg(name);
    return handover.stage ? HandoverPage::tr("Ansvaret för %1 återgår till Barnkontakten").arg(name)
                          : HandoverPage::tr("Stödsamordnare för %1").arg(name);
}

QString introductionOf(const Handover& handover) {
    if (!handover.stodsamordnare)
        return HandoverPage::tr("Barnkontakten följer barnets livsskede. När överlämningen sparas blir den nya "
                                "personen barnets Barnkontakt.");
    return handover.stage
               ? HandoverPage::tr("När barnets behov är uppfyllt tar Barnkontakten över ansvaret för planen igen.")
               : HandoverPage::tr("Stödsamordnaren håller Barnets plan levande. Välj den verksamhet som ger mest stöd, "
                                  "eller den person som barnet träffar mest.");
}

} // namespace

HandoverPage::HandoverPage(OpenUnit& unit, ChildId child, About about, QWidget* parent)
    : FormPage(unit, parent)
    , m_start(about == About::Barnkontakt ? proposedHandover(unit, child) : proposedPlanHandover(unit, child))
    , m_form(new HandoverForm(choicesFor(unit, m_start), this)) {
    m_form->setValue(m_start);
    connect(m_form, &HandoverForm::edited, this, [this] { noteEdit(); });
    const auto known = unit.children().find(child);
    setUp(
        m_form,
        {headingOf(m_start, known->calledName()), introductionOf(m_start), QString(), tr("&Lämna över ansvaret")},
        about == About::Barnkontakt ? u"overlamning"_s : u"stodsamordnare"_s, child.toString());
}

QString HandoverPage::title() const {
    return m_start.stodsamordnare ? tr("Ansvar för Barnets plan") : tr("Ny Barnkontakt");
}

QWidget* HandoverPage::firstFocus() const { return m_form->firstControl(); }

QJsonObject HandoverPage::draft() const { return responsibility_json::from(m_form->value()); }

void HandoverPage::setDraft(const QJsonObject& draft) {
    Handover handover = responsibility_json::handover(draft);
    // Somebody may have taken over since the draft was left.
    if (handover.stodsamordnare == m_start.stodsamordnare &&
        (!m_start.stodsamordnare || handover.stage.has_value() == m_start.stage.has_value())) {
        handover.from = m_start.from;
        m_form->setValue(handover);
    }
}

bool HandoverPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value(), unit().today());
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString HandoverPage::store() { return handOver(unit(), m_form->value()).toString(); }

} // namespace bk
