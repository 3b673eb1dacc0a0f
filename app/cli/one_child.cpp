// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/one_child.h"

#include "app/cli/secret_input.h"
#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/second_role.h"

#include <QCoreApplication>
#include <QFile>

namespace bk::cli {
namespace {

QString secondPassphrase(const Arguments& arguments, const QString& login) {
    if (const auto name = arguments.option(QStringLiteral("second-passphrase-file"))) {
        QFile file(*name);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Kind::NotFound, *name);
        return QString::fromUtf8(file.readLine(4096)).remove(QLatin1Char('\n')).remove(QLatin1Char('\r'));
    }
    const auto typed =
        readSecretLine(QCoreApplication::translate("CommandLine", "Lösenfras för %1, som bekräftar: ").arg(login));
    if (!typed)
        throw UsageError{QCoreApplication::translate(
            "CommandLine", "Ingen lösenfras för den som bekräftar: ange --second-passphrase-file F.")};
    return *typed;
}

/// Another person agrees to what leaves of a child with protected identity.
void confirmSecond(const Arguments& arguments, OpenUnit& unit, ChildId child) {
    const auto login = arguments.option(QStringLiteral("second-user"));
    if (!login || !needsSecondRole(unit, child))
        return;
    const SecondRoleCheck check(unit, child, *login);
    check.run(Passphrase(secondPassphrase(arguments, *login)));
    noteSecondConfirmed(unit, child, *login);
}

} // namespace

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
    confirmSecond(arguments, unit, *id);
    return std::move(*child);
}

std::vector<Option> sharingOptions() {
    return {
        {QStringLiteral("to"), QStringLiteral("RECEIVER"), {}},
        {QStringLiteral("organisation"), QStringLiteral("ID"), {}},
        {QStringLiteral("family"), {}, {}},
        {QStringLiteral("by-law"), {}, {}},
        {QStringLiteral("why"), QStringLiteral("TEXT"), {}},
        {QStringLiteral("not-told-because"), QStringLiteral("TEXT"), {}},
        {QStringLiteral("second-user"), QStringLiteral("L"), {}},
        {QStringLiteral("second-passphrase-file"), QStringLiteral("F"), {}}};
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
