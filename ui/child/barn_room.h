// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/child/child_tab.h"
#include "ui/children/children_source.h"
#include "ui/common/room.h"
#include "ui/forms/page_stack.h"

namespace bk {

class ChildPage;

/// The room Barn: the list, a child on top of it, and forms and records on top of that. Places are "", "nytt",
/// "<child id>/<tab>" and "<child id>/<tab>/<form>/<record>" with the id of a `FormPlace`.
class BarnRoom final : public PageStack {
    Q_OBJECT

public:
    BarnRoom(OpenUnit& unit, ChildParts parts, QWidget* parent = nullptr);

    QString place() const override;
    void goTo(const QString& place) override;
    void reload() override;

    /// The open child's page; null: none.
    ChildPage* childPage() const;
    void openChild(ChildId id);
    void openNewChild();

private:
    ChildRoads roads();
    void openEnrolled();
    void openInEmergency(std::optional<ChildId> child);
    void openOverList(Page* page, const QString& form);
    void openForm(const QString& form, const QString& record);
    void pushOver(Page* page, const QString& form);

    OpenUnit& m_unit;
    ChildParts m_parts;
    StoredChildren m_source;
    QString m_form; ///< the open form's name in a place; empty: none, or one that a place does not lead to
};

Room barnRoom(const ChildParts& parts);

/// The tabs Samtal, Skattningar, Papper, Delat and Historik.
ChildTab samtalTab();
ChildTab skattningarTab();
ChildTab papperTab();
ChildTab delatTab();
ChildTab historikTab();
/// The forms samtal, skattning, gemensam, uppgifter and skyddad.
std::vector<FormPlace> commonForms();

} // namespace bk
