// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/rollout/rollout_row_page.h"

#include "core/services/open_unit.h"
#include "ui/rollout/rollout_form.h"

using namespace Qt::StringLiterals;

namespace bk {

RolloutRowPage::RolloutRowPage(
    OpenUnit& unit, RolloutForm* form, const QString& kind, const QString& id, const Texts& texts,
    const std::function<void()>& remove, QWidget* parent)
    : RegisterRowPage(unit, parent)
    , m_title(texts.heading)
    , m_form(form) {
    connect(m_form, &RolloutForm::edited, this, [this] { noteEdit(); });
    setUp(
        withRemoval(m_form, {id, texts.remove, texts.question, remove}),
        {texts.heading, texts.introduction, QString(), texts.save}, kind, id.isEmpty() ? u"new"_s : id);
}

QWidget* RolloutRowPage::firstFocus() const { return m_form->firstControl(); }

QJsonObject RolloutRowPage::draft() const { return m_form->draft(); }

void RolloutRowPage::setDraft(const QJsonObject& draft) { m_form->setDraft(draft); }

bool RolloutRowPage::check(Issues& homeless) {
    const Issues found = m_form->found(unit().today());
    homeless = m_form->showIssues(found);
    return !m_form->hasUnclearField() && found.empty();
}

QString RolloutRowPage::store() { return m_form->store(unit()); }

} // namespace bk
