// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sharing/sharing_entry.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<SharingWay>, 6> ids{{
    {SharingWay::Print, "print"_L1},
    {SharingWay::Pdf, "pdf"_L1},
    {SharingWay::Picture, "picture"_L1},
    {SharingWay::Clipboard, "clipboard"_L1},
    {SharingWay::File, "file"_L1},
    {SharingWay::Screen, "screen"_L1},
}};

constexpr std::array<EnumId<Recipient>, 5> recipients{{
    {Recipient::Organisation, "organisation"_L1},
    {Recipient::Upptackare, "upptackare"_L1},
    {Recipient::Family, "family"_L1},
    {Recipient::Anmalan, "anmalan"_L1},
    {Recipient::Duty, "duty"_L1},
}};

void checkReceiver(Issues& issues, const SharingEntry& entry) {
    if (isBlank(entry.receiver))
        issues.push_back({u"sharing.receiver.missing"_s, u"receiver"_s, {}});
    if (entry.recipient == Recipient::Organisation && entry.child && !entry.organisation)
        issues.push_back({u"sharing.organisation.missing"_s, u"organisation"_s, {}});
}

void checkGoldenRule(Issues& issues, const SharingEntry& entry) {
    for (const auto& [where, answered] :
         {std::pair(u"necessary"_s, entry.necessary), std::pair(u"relevant"_s, entry.relevant),
          std::pair(u"proportionate"_s, entry.proportionate)})
        if (!answered)
            issues.push_back({u"sharing.tests.missing"_s, where, {}});
    if (entry.recipient != Recipient::Family && !entry.told && isBlank(entry.notToldBecause))
        issues.push_back({u"sharing.told.reason"_s, u"notToldBecause"_s, {}});
}

} // namespace

QString toString(SharingWay way) { return idIn(ids, way); }

std::optional<SharingWay> sharingWayFrom(const QString& text) { return valueIn(ids, text); }

QString toString(Recipient recipient) { return idIn(recipients, recipient); }

std::optional<Recipient> recipientFrom(const QString& text) { return valueIn(recipients, text); }

Issues issues(const SharingEntry& entry) {
    Issues found;
    if (isBlank(entry.purpose))
        found.push_back({u"sharing.purpose.missing"_s, u"purpose"_s, {}});
    if (!entry.ownUse)
        checkReceiver(found, entry);
    if (!entry.ownUse && entry.recipient != Recipient::Anmalan && entry.way != SharingWay::Screen)
        checkGoldenRule(found, entry);
    const QString tooLong = u"sharing.text.tooLong"_s;
    checkLength(found, tooLong, u"what"_s, entry.what, text_limits::line);
    checkLength(found, tooLong, u"receiver"_s, entry.receiver, text_limits::line);
    checkLength(found, tooLong, u"purpose"_s, entry.purpose, text_limits::freeText);
    checkLength(found, tooLong, u"notToldBecause"_s, entry.notToldBecause, text_limits::freeText);
    return found;
}

} // namespace bk
