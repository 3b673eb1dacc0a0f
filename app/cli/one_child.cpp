// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/one_child.h"

#include <QCoreApplication>

namespace bk::cli {

Option childOption() {
    return {QStringLiteral("child"), QStringLiteral("ID"), {}, true};
}

Child childOf(const Arguments& arguments, OpenUnit& unit) {
    const QString text = arguments.option(QStringLiteral("child"), QString());
    const auto id = ChildId::fromString(text);
    auto child = id ? unit.children().find(*id) : std::nullopt;
    if (!child) {
        throw UsageError{QCoreApplication::translate("CommandLine", "Inget barn har id ”%1”. Kommandot children visar alla id.").arg(text)};
    }
    return std::move(*child);
}

} // namespace bk::cli
