// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/beslut_page.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "ui/process/beslut_form.h"
#include "ui/process/process_drafts.h"

using namespace Qt::StringLiterals;

namespace bk {

BeslutPage::BeslutPage(OpenUnit& unit, ChildId child, ChildRoads roads, std::optional<BeslutId> record, QWidget* parent)
    : StepFormPage(unit, child, std::move(roads), parent)
    , m_mends(record.has_value())
    , m_form(new BeslutForm(unit.today(), this)) {
    Beslut value = blank();
    if (record) {
        const auto saved = unit.process().find(*record);
        if (!saved)
            throw Error(Error::Kind::NotFound);
        value = *saved;
    }
    m_form->setValue(value);
    connect(m_form, &BeslutForm::edited, this, [this] { noteEdit(); });
    setUp(
        underAcuteContact(m_form),
        {tr("%1 för %2").arg(title(), this->child().calledName()),
         tr("Ni vet vad barnet och vårdnadshavarna har berättat. Nu bestämmer ni vägen vidare, tillsammans med dem."),
         {},
         tr("&Spara beslutet")},
        u"beslut"_s, record ? record->toString() : child.toString());
}

Beslut BeslutPage::blank() const {
    Beslut beslut;
    beslut.child = child().id;
    beslut.date = unit().today();
    beslut.decidedBy = usualHolder();
    beslut.followUp = unit().today().addDays(unit().registers().reminders().followUp);
    return beslut;
}

QString BeslutPage::title() const { return m_mends ? tr("Ändra beslut") : tr("Beslut"); }

QWidget* BeslutPage::firstFocus() const { return m_form->firstControl(); }

QJsonObject BeslutPage::draft() const { return draft_json::from(m_form->value()); }

void BeslutPage::setDraft(const QJsonObject& draft) { m_form->setValue(draft_json::beslut(draft)); }

bool BeslutPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value(), unit().today());
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString BeslutPage::store() {
    Beslut beslut = m_form->value();
    beslut.savedAt = unit().clock().now();
    return unit().process().save(beslut).toString();
}

void BeslutPage::goToFirstIssue() { m_form->goToFirstIssue(); }

QString BeslutPage::progress() const {
    return tr("%1 av %2 frågor").arg(m_form->answered()).arg(BeslutForm::questionCount);
}

} // namespace bk
