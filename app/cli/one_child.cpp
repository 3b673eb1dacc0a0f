// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/one_child.h"

#include "core/services/access.h"

#include <QCoreApplication>

namespace bk::cli {

Option childOption() { return {QStringLiteral("child"), QStringLiteral("ID"), {}, true}; }

Child childOf(const Arguments& arguments, OpenUnit& unit) {
    requireChildren(unit);
    const QString text = arguments.option(QStringLiteral("child"), QString());
    const auto id = ChildId::fromString(text);
    auto child = id ? unit.children().find(*id) : std::nullopt;
    if (!child) {
        throw UsageError{
            QCoreApplication::translate("CommandLine", "Inget barn har id ”%1”. Kommandot children visar alla id.")
                .arg(text)};
    }
    return std::move(*child);
}

std::vector<Option> sharingOptions() {
    return {
        {QStringLiteral("to"), QStringLiteral("RECEIVER"), {}},
        {QStringLiteral("organisation"), QStringLiteral("ID"), {}},
        {QStringLiteral("family"), {}, {}},
        {QStringLiteral("by-law"), {}, {}},
        {QStringLiteral("why"), QStringLiteral("TEXT"), {}},
        {QStringLiteral("not-told-because"), QStringLiteral("TEXT"), {}}};
}

SharingEntry sharingEntryOf(const Arguments& arguments) {
    SharingEntry entry;
    entry.receiver = arguments.option(QStringLiteral("to"), QString());
    entry.purpose = arguments.option(
        QStringLiteral("why"),
        entry.receiver.isEmpty() ? QCoreApplication::translate("CommandLine", "Uttag på kommandoraden") : QString());
    entry.ownUse = entry.receiver.isEmpty();
    if (arguments.has(QStringLiteral("family")))
        entry.recipient = Recipient::Family;
    else if (arguments.has(QStringLiteral("by-law")))
        entry.recipient = Recipient::Duty;
    if (const auto text = arguments.option(QStringLiteral("organisation"))) {
        entry.organisation = OrganisationId::fromString(*text);
        if (!entry.organisation)
            throw UsageError{QCoreApplication::translate(
                "CommandLine", "--organisation tar en verksamhets id. Kommandot consents visar dem.")};
    }
    entry.necessary = entry.relevant = entry.proportionate = !entry.ownUse;
    entry.notToldBecause = arguments.option(QStringLiteral("not-told-because"), QString());
    entry.told = !entry.ownUse && entry.notToldBecause.isEmpty();
    return entry;
}

} // namespace bk::cli
