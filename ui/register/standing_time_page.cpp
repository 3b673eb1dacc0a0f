// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/standing_time_page.h"

#include "core/services/open_unit.h"
#include "ui/common/attempt.h"
#include "ui/common/icon.h"
#include "ui/common/layout.h"
#include "ui/register/register_json.h"
#include "ui/register/standing_time_form.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

StandingTimePage::StandingTimePage(OpenUnit& unit, const std::optional<StandingTime>& saved, QWidget* parent)
    : FormPage(unit, parent)
    , m_form(new StandingTimeForm(unit.registers().organisations())) {
    auto* whole = new QWidget;
    QVBoxLayout* column = columnIn(whole);
    column->addWidget(m_form);
    if (saved) {
        m_id = saved->id;
        m_form->setValue(*saved);
        m_remove = new QPushButton(icon(u"trash"_s), tr("&Ta bort den stående tiden"));
        connect(m_remove, &QPushButton::clicked, this, &StandingTimePage::remove);
        column->addWidget(m_remove, 0, Qt::AlignLeft);
    }
    connect(m_form, &StandingTimeForm::edited, this, [this] { noteEdit(); });
    setUp(
        whole,
        {title(), tr("En tid som hålls fri för ett team. Den nästa lediga föreslås när ett Barnteam planeras."),
         QString(), tr("&Spara tiden")},
        u"staende-tid"_s, m_id ? m_id->toString() : u"new"_s);
}

QString StandingTimePage::title() const { return m_id ? tr("Ändra stående tid") : tr("Ny stående tid"); }

QWidget* StandingTimePage::firstFocus() const { return m_form->nameField(); }

QJsonObject StandingTimePage::draft() const { return register_json::from(m_form->value()); }

void StandingTimePage::setDraft(const QJsonObject& draft) { m_form->setValue(register_json::standingTime(draft)); }

bool StandingTimePage::check(Issues& homeless) {
    const Issues found = issues(m_form->value());
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString StandingTimePage::store() {
    StandingTime standing = m_form->value();
    standing.savedAt = unit().clock().now();
    return unit().registers().save(standing).toString();
}

void StandingTimePage::remove() {
    messages()->show(
        MessageBar::Tone::Warning, tr("Ska den stående tiden tas bort? Möten som redan är planerade står kvar."),
        {{tr("Ta bort"), [this] {
              if (attempt(this, [this] { unit().registers().remove(*m_id); })) {
                  Q_EMIT saved(m_id->toString());
                  Q_EMIT closed();
              }
          }}});
}

} // namespace bk
