// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/child/child_tab.h"
#include "ui/forms/form_page.h"

namespace bk {

/// A form of stödprocessen: where to turn when it is acute stands first, whatever the form is about (G4).
class StepFormPage : public FormPage {
    Q_OBJECT

public:
    /// Throws NotFound where the child is not in the unit.
    StepFormPage(OpenUnit& unit, ChildId child, ChildRoads roads, QWidget* parent = nullptr);

    const Child& child() const { return m_child; }

protected:
    /// `form` under the acute contact, as `FormPage::setUp` wants it.
    QWidget* underAcuteContact(QWidget* form);
    /// Who fills it in unless somebody else is named: the Barnkontakt, else who is signed in.
    QString usualHolder() const;
    const ChildRoads& roads() const { return m_roads; }

private:
    Child m_child;
    ChildRoads m_roads;
};

} // namespace bk
