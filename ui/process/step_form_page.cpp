// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/step_form_page.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

Child found(OpenUnit& unit, ChildId id) {
    auto child = unit.children().find(id);
    if (!child)
        throw Error(Error::Kind::NotFound);
    return *std::move(child);
}

} // namespace

StepFormPage::StepFormPage(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent)
    : FormPage(unit, parent)
    , m_child(found(unit, child))
    , m_roads(std::move(roads)) {}

QWidget* StepFormPage::underAcuteContact(QWidget* form) {
    return FormPage::underAcuteContact(form, [this] { m_roads.openForm(u"anmalan"_s, {}); });
}

QString StepFormPage::usualHolder() const {
    if (!m_child.barnkontakt.isEmpty())
        return m_child.barnkontakt.name;
    return unit().user().displayName.isEmpty() ? unit().user().login : unit().user().displayName;
}

} // namespace bk
