// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/purge.h"

#include "core/domain/access/permission.h"
#include "core/domain/common/error.h"
#include "core/domain/common/text_limits.h"
#include "core/services/back_up.h"
#include "core/services/unit_users.h"
#include "core/services/user_jobs.h"
#include "core/store/assigned_rows.h"
#include "core/store/child_tables.h"
#include "core/store/rekey.h"
#include "core/store/sealed_identity_repository.h"
#include "core/store/transaction.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

RetentionRepository repository(OpenUnit& unit) { return RetentionRepository(unit.connection(), &unit.history()); }

std::map<ChildId, ChildStanding> standings(OpenUnit& unit) {
    const RetentionRules rules = retentionRules(unit);
    std::map<ChildId, ChildStanding> all;
    for (const RetentionFacts& facts : repository(unit).facts())
        all.emplace(facts.child, retentionOf(facts, rules, unit.today()));
    return all;
}

std::vector<ChildStanding> dueAmong(OpenUnit& unit, std::span<const ChildId> children) {
    const auto all = standings(unit);
    std::vector<ChildStanding> due;
    for (const ChildId child : children)
        if (const auto found = all.find(child); found != all.end() && found->second.anyDue())
            due.push_back(found->second);
    return due;
}

/// Adds up who has got copies; a child's own people are counted and not named.
void addHolders(PurgeReceipt& receipt, const std::vector<CopyHolder>& holders) {
    for (const CopyHolder& each : holders) {
        if (each.ownUse) {
            receipt.ownCopies += each.times;
        } else if (each.organisation.isEmpty()) {
            ++receipt.otherHolders;
        } else {
            const auto known =
                std::ranges::find(receipt.holders, each.organisation, &PurgeReceipt::Holder::organisation);
            if (known == receipt.holders.end())
                receipt.holders.push_back({each.organisation, each.times});
            else
                known->times += each.times;
        }
    }
}

void addPurged(PurgeReceipt& receipt, const ChildStanding& standing, const RetentionRules& rules) {
    (standing.whole() ? receipt.wholeChildren : receipt.partChildren) += 1;
    for (const ClassStanding& each : standing.classes) {
        if (each.retained != Retained::Due)
            continue;
        const auto known = std::ranges::find(receipt.purged, each.documents, &PurgeReceipt::Purged::documents);
        if (known == receipt.purged.end())
            receipt.purged.push_back({each.documents, each.records, rules.of(each.documents).years});
        else
            known->records += each.records;
    }
}

PurgeReceipt receiptOf(OpenUnit& unit, const PurgeOrder& order, const std::vector<ChildStanding>& due) {
    RetentionRepository retention = repository(unit);
    const RetentionRules rules = retention.rules();
    PurgeReceipt receipt;
    receipt.id = PurgeReceiptId::next();
    receipt.number = retention.nextNumber(unit.today());
    receipt.at = unit.clock().now();
    receipt.by = unit.user().login;
    receipt.decision = order.decision.trimmed();
    receipt.rulesDecision = rules.decision;
    receipt.exported = order.exported;
    for (const ChildStanding& standing : due) {
        addPurged(receipt, standing, rules);
        addHolders(receipt, retention.holders(standing.child));
    }
    std::ranges::sort(receipt.purged, {}, &PurgeReceipt::Purged::documents);
    receipt.backups = standingBackups(unit);
    return receipt;
}

/// One row for a child that is gone whole, which answers for all of its records; else one for each record.
void noteRemoved(HistoryRepository& history, const PurgedRecords& records, const ChildStanding& standing) {
    if (standing.whole())
        history.note(ChangeKind::Removed, RecordKind::Child, standing.child.number(), standing.child);
    else
        for (const auto& [record, id] : records.removed)
            history.note(ChangeKind::Removed, record, id, standing.child);
    for (const auto& [record, id] : records.meetings)
        history.note(ChangeKind::Removed, record, id);
    for (const auto& [record, id] : records.changed)
        history.note(ChangeKind::Changed, record, id);
}

void removeChild(OpenUnit& unit, const ChildStanding& standing) {
    if (const auto child = unit.children().find(standing.child))
        removeChildDrafts(unit.connection(), *child);
    const PurgedRecords records = removeChildRows(unit.connection(), standing.child, standing.due());
    noteRemoved(unit.history(), records, standing);
    const qint64 id = standing.child.number();
    if (!standing.whole() && SealedIdentityRepository(unit.connection()).contains(standing.child))
        unit.history().note(ChangeKind::Changed, RecordKind::SealedIdentity, id, standing.child);
}

} // namespace

RetentionRules retentionRules(OpenUnit& unit) { return repository(unit).rules(); }

void saveRetentionRules(OpenUnit& unit, const RetentionRules& rules) {
    if (const Issues found = issues(rules); !found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
    repository(unit).save(rules);
}

std::vector<ListedStanding> retentionList(OpenUnit& unit) {
    auto all = standings(unit);
    std::vector<ListedStanding> list;
    for (const ChildRow& row : unit.children().rows({}, 0, unit.children().count()))
        if (const auto found = all.find(row.id); found != all.end())
            list.push_back({row.name, std::move(found->second)});
    return list;
}

PurgePreview previewPurge(OpenUnit& unit, std::span<const ChildId> children) {
    PurgePreview preview;
    for (ListedStanding& listed : retentionList(unit))
        if (listed.standing.anyDue() && std::ranges::find(children, listed.standing.child) != children.end())
            preview.children.push_back({listed, repository(unit).holders(listed.standing.child)});
    const QString folder = backupState(unit.directory()).folder;
    preview.backupsKnown = !folder.isEmpty() && QFileInfo(folder).isDir();
    preview.backups = standingBackups(unit);
    preview.now = unit.clock().now();
    preview.lastLogged = repository(unit).lastLogged();
    return preview;
}

Issues purgeIssues(OpenUnit& unit, const PurgeOrder& order) {
    Issues found;
    if (permission(unit.user().role, Action::Purge) == Permission::Never)
        found.push_back({u"purge.role"_s, {}, {}});
    const QDateTime now = unit.clock().now();
    const QDateTime last = repository(unit).lastLogged();
    if (!clockAllowsPurge(now, last))
        found.push_back(
            {u"purge.clock"_s,
             {},
             {now.toLocalTime().toString(u"yyyy-MM-dd HH.mm"_s), last.toLocalTime().toString(u"yyyy-MM-dd HH.mm"_s)}});
    if (order.decision.trimmed().isEmpty())
        found.push_back({u"purge.decision.missing"_s, u"decision"_s, {}});
    if (order.decision.size() > text_limits::name)
        found.push_back({u"unit.text.tooLong"_s, u"decision"_s, {QString::number(text_limits::name)}});
    if (dueAmong(unit, order.children).empty())
        found.push_back({u"purge.nothing"_s, {}, {}});
    return found;
}

PurgeReceipt purge(OpenUnit& unit, const PurgeOrder& order) {
    if (const Issues found = purgeIssues(unit, order); !found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
    requireKeyFileSeen(unit); // no new key without it
    requireRoomForRekey(unit.directory(), unit.connection().file());
    Transaction transaction(unit.connection());
    const std::vector<ChildStanding> due = dueAmong(unit, order.children);
    const PurgeReceipt receipt = receiptOf(unit, order, due);
    std::set<qint64> users; // who had a child that is gone
    for (const ChildStanding& standing : due) {
        if (standing.whole())
            for (const AssignedRow& row : assignedRows(unit.connection(), standing.child))
                users.insert(row.user);
        removeChild(unit, standing);
    }
    for (const qint64 user : users)
        unit.history().note(ChangeKind::Settled, RecordKind::User, user);
    rebuildSearch(unit.connection());
    repository(unit).add(receipt);
    transaction.commit();
    return receipt;
}

bool purgeIsUnfinished(OpenUnit& unit) {
    const std::vector<PurgeReceipt> receipts = purgeReceipts(unit);
    return std::ranges::any_of(receipts, [](const PurgeReceipt& each) { return !each.rekeyed; });
}

void finishPurge(OpenUnit& unit) {
    rekey(unit);
    notePurgeRekeyed(unit);
}

void notePurgeRekeyed(OpenUnit& unit) {
    for (const PurgeReceipt& each : purgeReceipts(unit))
        if (!each.rekeyed)
            repository(unit).noteRekeyed(each.id);
}

std::vector<PurgeReceipt> purgeReceipts(OpenUnit& unit) { return repository(unit).receipts(); }

} // namespace bk
