// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/child/child_page.h"
#include "ui/children/children_source.h"
#include "ui/common/room.h"
#include "ui/forms/page_stack.h"

namespace bk {

class FormPage;
class ReadingPage;

/// The room Barn: the list, a child on top of it, and forms and records on top of that. Places are "", "nytt", "<child
/// id>/<tab>" and
/// "<child id>/<tab>/<form>" with samtal, skattning, gemensam or uppgifter as the form.
class BarnRoom final : public PageStack {
    Q_OBJECT

public:
    BarnRoom(OpenUnit& unit, ChildPageParts parts, QWidget* parent = nullptr);

    QString place() const override;
    void goTo(const QString& place) override;

    /// The open child's page; null: none.
    ChildPage* childPage() const;
    void openChild(ChildId id);
    void openNewChild();

private:
    void openForm(const QString& form);
    void pushForm(FormPage* page, const QString& form);
    void pushReading(ReadingPage* page, const std::function<void()>& change);
    void connectChild(ChildPage* page);
    void connectRecords(ChildPage* page);

    OpenUnit& m_unit;
    ChildPageParts m_parts;
    StoredChildren m_source;
    QString m_form; ///< the open form's name in a place; empty: none, or one that a place does not lead to
};

Room barnRoom(const ChildPageParts& parts);

} // namespace bk
