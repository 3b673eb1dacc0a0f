// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/barnsamtal_page.h"

#include "core/domain/common/error.h"
#include "core/services/pack_notice.h"
#include "ui/forms/barnsamtal_form.h"
#include "ui/forms/draft_json.h"
#include "ui/forms/samtal_about.h"
#include "ui/forms/unit_context.h"
#include "ui/forms/words.h"

using namespace Qt::StringLiterals;

namespace bk {

BarnsamtalPage::BarnsamtalPage(OpenUnit& unit, std::optional<ChildId> child, QWidget* parent) : FormPage(unit, parent) {
    begin(child, nullptr);
}

BarnsamtalPage::BarnsamtalPage(OpenUnit& unit, ChildId child, SamtalPurpose purpose, QWidget* parent)
    : FormPage(unit, parent)
    , m_followUp(purpose == SamtalPurpose::FollowUp) {
    begin(child, nullptr);
}

BarnsamtalPage::BarnsamtalPage(OpenUnit& unit, const Barnsamtal& saved, QWidget* parent) : FormPage(unit, parent) {
    m_followUp = saved.followUp;
    begin(saved.child, &saved);
}

void BarnsamtalPage::begin(std::optional<ChildId> child, const Barnsamtal* saved) {
    if (child) {
        m_child = unit().children().find(*child);
        if (!m_child)
            throw Error(Error::Kind::NotFound);
    }
    m_mends = saved != nullptr;
    m_form =
        new BarnsamtalForm(contextOf(unit(), m_child), child, m_child ? m_child->guardians : std::vector<Guardian>{});
    if (saved) {
        m_form->setValue(*saved);
    } else if (child) {
        Barnsamtal blank = m_form->value();
        blank.followUp = m_followUp;
        const std::vector<Delegation> delegations = unit().process().delegationsOf(*child);
        if (const Delegation* delegation = running(delegations, DelegatedTask::Barnsamtal))
            blank.heldBy = delegation->to;
        m_form->setValue(blank);
    }
    connect(m_form, &BarnsamtalForm::edited, this, [this] { noteEdit(); });
    const QString subject = saved ? saved->id.toString() : child ? child->toString() : u"new"_s;
    setUp(
        child ? underAcuteContact(m_form, *child) : m_form,
        {m_child ? tr("%1 med %2").arg(title(), m_child->calledName()) : title(), introduction(),
         saved ? packNotice(unit(), profiles(*saved, unit().model().id)) : unit().packNotice(), tr("&Spara samtalet")},
        draftForm(), subject);
}

QString BarnsamtalPage::introduction() const {
    if (m_followUp && !m_mends)
        return tr(
            "Ni börjar på ett tomt underlag, utan att se hur det var förra gången. När ni har sparat visas då och "
            "nu bredvid varandra.");
    return m_child ? tr("Barnet och vårdnadshavarna berättar var för sig. Det som ingen vet lämnas tomt.")
                   : tr("Ett samtal med kompassen utan ärende. Inget namn behövs, och inget barn läggs in.");
}

QString BarnsamtalPage::draftForm() const {
    if (m_followUp)
        return u"uppfoljningsskattning"_s;
    return m_child ? u"samtal"_s : u"kompassamtal"_s;
}

QString BarnsamtalPage::title() const {
    if (!m_child)
        return tr("Kompassamtal");
    if (m_followUp)
        return m_mends ? tr("Ändra uppföljningen") : tr("Uppföljning");
    return m_mends ? tr("Ändra Barnsamtal") : tr("Barnsamtal");
}

QWidget* BarnsamtalPage::firstFocus() const { return m_form->about()->firstControl(); }

QJsonObject BarnsamtalPage::draft() const { return draft_json::from(m_form->value()); }

void BarnsamtalPage::setDraft(const QJsonObject& draft) { m_form->setValue(draft_json::barnsamtal(draft)); }

bool BarnsamtalPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value(), unit().today());
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString BarnsamtalPage::store() {
    Barnsamtal samtal = m_form->value();
    samtal.savedAt = unit().clock().now();
    return unit().samtal().save(samtal).toString();
}

void BarnsamtalPage::goToFirstIssue() { m_form->goToFirstIssue(); }

QString BarnsamtalPage::progress() const { return tr("%1 av %2 områden").arg(m_form->touchedAreas()).arg(areaCount); }

} // namespace bk
