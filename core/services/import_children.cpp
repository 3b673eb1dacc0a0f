// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/import_children.h"

#include "core/domain/common/error.h"
#include "core/services/children_file.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// What the unit already holds is never changed.
void checkAgainstUnit(OpenUnit& unit, ChildrenFile& file) {
    JsonFile& json = *file.json;
    const auto known = [&](const QString& path) {
        json.fault(path, u"children.known"_s);
    };
    for (const FileChild& each : file.children) {
        const ChildRecords& records = each.records;
        if (unit.children().contains(records.child.id))
            known(each.path);
        if (records.child.personnummer && unit.children().findByPersonnummer(*records.child.personnummer))
            json.fault(jsonPointer(each.path, u"personnummer"_s), u"children.personnummer.known"_s);
        qsizetype index = 0;
        for (const Barnsamtal& samtal : records.samtal)
            if (const QString path = jsonPointer(jsonPointer(each.path, u"samtal"_s), index++);
                unit.samtal().find(samtal.id))
                known(path);
        index = 0;
        for (const Skattning& skattning : records.skattningar)
            if (const QString path = jsonPointer(jsonPointer(each.path, u"skattningar"_s), index++);
                unit.skattningar().find(skattning.id))
                known(path);
        index = 0;
        for (const GemensamBehovskompass& joint : records.joint)
            if (const QString path = jsonPointer(jsonPointer(each.path, u"gemensamma"_s), index++);
                unit.skattningar().findJoint(joint.id))
                known(path);
        if (records.plan && unit.plans().contains(records.plan->id))
            known(jsonPointer(each.path, u"plan"_s));
    }
}

/// Packs that the unit does not hold yet; one it holds with other content is a fault.
std::vector<const FilePack*> newPacks(OpenUnit& unit, ChildrenFile& file) {
    std::vector<const FilePack*> fresh;
    InstrumentLibrary library = unit.instruments();
    for (const FilePack& each : file.packs) {
        const auto& held = library.packs();
        const auto same = std::find_if(held.begin(), held.end(), [&](const auto& pack) {
            return pack->id == each.pack.id && pack->version == each.pack.version;
        });
        const bool conflict = same != held.end() ? **same != each.pack : !library.conflicts(each.pack).empty();
        if (conflict) {
            file.json->fault(each.path, u"children.pack.conflict"_s, {each.pack.id, each.pack.version});
        } else if (same == held.end()) {
            fresh.push_back(&each);
            auto packs = held;
            packs.push_back(std::make_shared<const InstrumentPack>(each.pack));
            library = InstrumentLibrary(std::move(packs));
        }
    }
    return fresh;
}

ImportReading summaryOf(const ChildrenFile& file) {
    return {file.json->faults(), int(file.children.size()), file.unitName};
}

[[noreturn]] void refuse(const ChildrenFile& file) {
    const std::vector<JsonFault> faults = file.json->faults();
    const QString detail = u"line %1: %2"_s.arg(faults.front().line).arg(faults.front().rule);
    if (file.newer)
        throw Error(Error::Kind::NewerFormat, detail);
    const bool onlyKnown = std::all_of(faults.begin(), faults.end(), [](const JsonFault& fault) {
        return fault.rule == u"children.known" || fault.rule == u"children.personnummer.known" ||
               fault.rule == u"children.pack.conflict";
    });
    if (onlyKnown)
        throw Error(Error::Kind::Refused, faults.front().rule);
    throw Error(Error::Kind::MalformedImport, detail);
}

} // namespace

ImportReading checkImport(OpenUnit& unit, const QByteArray& json) {
    ChildrenFile file = readChildrenFile(json, unit.instruments(), unit.today());
    checkAgainstUnit(unit, file);
    newPacks(unit, file);
    return summaryOf(file);
}

int importChildren(OpenUnit& unit, const QByteArray& json) {
    ChildrenFile file = readChildrenFile(json, unit.instruments(), unit.today());
    checkAgainstUnit(unit, file);
    const std::vector<const FilePack*> packs = newPacks(unit, file);
    if (file.json->hasFaults())
        refuse(file);
    Transaction transaction(unit.connection());
    for (const FilePack* pack : packs)
        unit.packs().add(pack->json, pack->pack, unit.user().login, unit.clock().now());
    HistoryRepository::Gathering changes(unit.history());
    for (const FileChild& each : file.children) {
        saveRecords(unit.connection(), unit.history(), each.records);
        const ChildId child = each.records.child.id;
        unit.history().note(ChangeKind::Imported, RecordKind::Child, child.number(), child);
    }
    changes.tell();
    transaction.commit();
    for (const FilePack* pack : packs)
        unit.adoptPack(pack->pack);
    return int(file.children.size());
}

int importChildrenFile(OpenUnit& unit, const QString& path) {
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.exists())
        throw Error(Error::Kind::NotFound, name);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, name);
    // One byte more than is taken in: the reader then says that the file is too large.
    const QByteArray json = file.read(largestImport + 1);
    if (file.error() != QFileDevice::NoError)
        throw Error(Error::Kind::Io, name);
    return importChildren(unit, json);
}

} // namespace bk
