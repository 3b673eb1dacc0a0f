// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/access/action.h"
#include "core/domain/child/child.h"

#include <QString>

#include <functional>
#include <vector>

namespace bk {

class OpenUnit;
class Page;

/// Where a tab or a form of a child can lead.
struct ChildRoads {
    /// Pushes a form or page on the room's stack, which takes ownership; the child's page reloads when it closes.
    std::function<void(Page*)> open;
    /// Opens one of `ChildParts::forms` by its id. `record`: what it is about, as text; empty: something new.
    std::function<void(const QString& form, const QString& record)> openForm;
    std::function<void(ChildId)> openChild;
    /// Leaves for another room: "moten/<meeting id>".
    std::function<void(const QString& place)> goToRoom = {};
};

/// One tab of a child's page, made when it is first shown and reloaded each time it is shown again.
struct ChildTab {
    QString id; ///< "skattningar"; part of a place
    QString label;
    std::function<Page*(OpenUnit&, ChildId, const ChildRoads&)> make;
    /// Null: in every unit.
    std::function<bool(OpenUnit&)> isUsed = {};
    /// What is done there beside reading; whoever may not is told so above it.
    std::optional<Action> changes = {};
};

/// A form about a child that a place leads to: "barn/<child id>/<tab>/<form>/<record>".
struct FormPlace {
    QString id; ///< "beslut"
    /// Null where it is worked with elsewhere and the roads lead there.
    std::function<Page*(OpenUnit&, ChildId, const ChildRoads&, const QString& record)> make;
    /// What saving it is; whoever may not reads what there is, and is told why.
    std::optional<Action> action = {};
};

/// What a child's page and its room are put together from.
struct ChildParts {
    std::vector<ChildTab> tabs;
    std::vector<FormPlace> forms;
};

} // namespace bk
