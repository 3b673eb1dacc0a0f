// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace bk {

class OpenUnit;
class Page;

/// One entry of the rail. The page is made when the room is first entered and dropped when the unit locks.
struct Room {
    QString id;    ///< "barn"; first part of a place
    QString title; ///< "Barn"
    QString icon;  ///< of resources/icons, without ".svg"
    std::function<Page*(OpenUnit&)> make;
    bool withoutChildren = false; ///< also in a unit that holds no children
};

/// A hit of the search field: plain text, and where it leads ("barn/<child id>").
struct SearchHit {
    QString text;
    QString detail;
    QString place;
};

/// What the search field asks while somebody types.
using Search = std::function<std::vector<SearchHit>(OpenUnit&, const QString& typed)>;

} // namespace bk
