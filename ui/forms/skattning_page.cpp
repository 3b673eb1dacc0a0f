// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/skattning_page.h"

#include "core/domain/common/error.h"
#include "core/services/pack_notice.h"
#include "ui/common/layout.h"
#include "ui/forms/area_pager.h"
#include "ui/forms/draft_json.h"
#include "ui/forms/skattning_form.h"
#include "ui/forms/unit_context.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {

SkattningPage::SkattningPage(OpenUnit& unit, std::optional<ChildId> child, QWidget* parent) : FormPage(unit, parent) {
    begin(child, nullptr);
}

SkattningPage::SkattningPage(OpenUnit& unit, const Skattning& saved, QWidget* parent) : FormPage(unit, parent) {
    begin(saved.child, &saved);
}

void SkattningPage::begin(std::optional<ChildId> child, const Skattning* saved) {
    if (child) {
        m_child = unit().children().find(*child);
        if (!m_child)
            throw Error(Error::Kind::NotFound);
    }
    m_mends = saved != nullptr;
    m_form = new SkattningForm(contextOf(unit(), m_child), child);
    if (saved)
        m_form->setValue(*saved);
    connect(m_form, &SkattningForm::edited, this, [this] { noteEdit(); });
    connect(m_form, &SkattningForm::finished, this, [this] { saveButton()->setFocus(Qt::TabFocusReason); });
    const QString subject = saved ? saved->id.toString() : child ? child->toString() : u"new"_s;
    setUp(
        child ? underAcuteContact(m_form, *child) : m_form,
        {m_child ? tr("%1 för %2").arg(title(), m_child->calledName()) : title(),
         m_form->instrument() ? m_form->instrument()->introduction : QString(),
         m_form->instrument() ? packNotice(unit(), std::span(&m_form->instrument()->ref, 1)) : unit().packNotice(),
         tr("&Spara skattningen")},
        m_child ? u"skattning"_s : u"kompasskattning"_s, subject);
}

QString SkattningPage::title() const { return m_mends ? tr("Ändra Skattningsformulär") : tr("Skattningsformulär"); }

QWidget* SkattningPage::firstFocus() const { return m_form->firstControl(); }

QJsonObject SkattningPage::draft() const { return draft_json::from(m_form->value()); }

void SkattningPage::setDraft(const QJsonObject& draft) { m_form->setValue(draft_json::skattning(draft)); }

bool SkattningPage::check(Issues& homeless) {
    const Instrument* instrument = m_form->instrument();
    if (!instrument)
        return false;
    const Issues found = issues(m_form->value(), *instrument, unit().today());
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString SkattningPage::store() {
    Skattning skattning = m_form->value();
    skattning.savedAt = unit().clock().now();
    return unit().skattningar().save(skattning).toString();
}

void SkattningPage::goToFirstIssue() { m_form->goToFirstIssue(); }

QString SkattningPage::progress() const {
    return tr("%1 av %2 områden").arg(m_form->pager()->touched()).arg(areaCount);
}

} // namespace bk
