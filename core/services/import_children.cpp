// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/import_children.h"

#include "core/domain/common/error.h"
#include "core/services/exchange/children_file.h"
#include "core/services/read_file.h"
#include "core/services/visits.h"
#include "core/store/connection.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Notes what the unit already holds of one child of a file: it is never changed.
class KnownRecords {
public:
    KnownRecords(OpenUnit& unit, const JsonFile& json, const FileChild& child, std::vector<JsonFault>& faults)
        : m_unit(unit)
        , m_json(json)
        , m_child(child)
        , m_faults(faults) {}

    void check() {
        const ChildRecords& records = m_child.records;
        if (m_unit.children().contains(records.child.id))
            fault(m_child.path, u"children.known"_s);
        if (records.child.personnummer && m_unit.children().findByPersonnummer(*records.child.personnummer))
            fault(jsonPointer(m_child.path, u"personnummer"_s), u"children.personnummer.known"_s);
        if (records.plan && m_unit.plans().contains(records.plan->id))
            fault(jsonPointer(m_child.path, u"plan"_s), u"children.known"_s);
        checkIn(m_unit.samtal(), u"samtal"_s, records.samtal);
        checkIn(m_unit.skattningar(), u"skattningar"_s, records.skattningar);
        each(u"gemensamma"_s, records.joint, [&](const GemensamBehovskompass& joint) {
            return m_unit.skattningar().findJoint(joint.id).has_value();
        });
        checkIn(m_unit.fordjupad(), u"fordjupad"_s, records.fordjupad);
        checkIn(m_unit.planVersions(), u"planVersions"_s, records.planVersions);
        checkIn(m_unit.cards(), u"upptackarkort"_s, records.cards);
        checkIn(m_unit.cards(), u"anmalningar"_s, records.anmalningar);
        checkIn(m_unit.consents(), u"consents"_s, records.consents);
        checkIn(m_unit.process(), u"rounds"_s, records.rounds);
        checkIn(m_unit.process(), u"beslut"_s, records.decisions);
        checkIn(m_unit.process(), u"uppfoljningssamtal"_s, records.followUpTalks);
        checkIn(m_unit.process(), u"delegations"_s, records.delegations);
        checkIn(m_unit.process(), u"handovers"_s, records.handovers);
        VisitRepository visits = visitsOf(m_unit);
        checkIn(visits, u"visits"_s, records.visits);
        each(u"meetings"_s, records.meetings, [&](const Meeting& meeting) { return isTaken(meeting); });
    }

private:
    void fault(const QString& path, const QString& rule) {
        if (m_faults.size() < JsonFile::faultsAtMost)
            m_faults.push_back({m_json.lineOf(path), path, rule, {}});
    }
    template <typename Records, typename IsKnown>
    void each(const QString& key, const Records& records, IsKnown isKnown) {
        qsizetype index = 0;
        for (const auto& record : records) {
            const QString path = jsonPointer(jsonPointer(m_child.path, key), index++);
            if (isKnown(record))
                fault(path, u"children.known"_s);
        }
    }
    template <typename Repository, typename Records>
    void checkIn(Repository& repository, const QString& key, const Records& records) {
        each(key, records, [&](const auto& record) { return repository.find(record.id).has_value(); });
    }
    /// A Barnteam that the unit knows from another child takes this one's part too.
    bool isTaken(const Meeting& meeting) {
        const auto held = m_unit.meetings().find(meeting.id);
        return held && (held->find(m_child.records.child.id) || !isSameMeeting(*held, meeting));
    }

    OpenUnit& m_unit;
    const JsonFile& m_json;
    const FileChild& m_child;
    std::vector<JsonFault>& m_faults;
};

/// The file checked by itself and against the unit; what is wrong in itself comes first where there is too much to
/// keep.
ChildrenFile readAgainstUnit(OpenUnit& unit, const QByteArray& json) {
    std::vector<JsonFault> known;
    ChildrenFile file =
        readChildrenFile(json, unit.instruments(), unit.today(), [&](const JsonFile& lines, const FileChild& child) {
            KnownRecords(unit, lines, child, known).check();
        });
    for (JsonFault& fault : known)
        file.json->fault(std::move(fault));
    return file;
}

/// An organisation that the unit has stays as it is there.
void saveNewOrganisations(OpenUnit& unit, const std::vector<Organisation>& organisations) {
    for (const Organisation& organisation : organisations)
        if (!unit.registers().find(organisation.id))
            unit.registers().save(organisation);
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

ImportReading summaryOf(const ChildrenFile& file) { return {file.json->faults(), file.children, file.unitName}; }

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
    ChildrenFile file = readAgainstUnit(unit, json);
    newPacks(unit, file);
    return summaryOf(file);
}

int importChildren(OpenUnit& unit, const QByteArray& json, const QString& reason) {
    ChildrenFile file = readAgainstUnit(unit, json);
    const std::vector<const FilePack*> packs = newPacks(unit, file);
    if (file.json->hasFaults())
        refuse(file);
    Transaction transaction(unit.connection());
    for (const FilePack* pack : packs)
        unit.packs().add(pack->json, pack->pack, unit.user().login, unit.clock().now());
    HistoryRepository::Gathering changes(unit.history());
    saveNewOrganisations(unit, file.organisations);
    // Read a second time rather than kept: the children of a whole file do not all fit in the memory that a file may
    // take (docs/decisions/0007).
    const ChildrenFile again =
        readChildrenFile(json, unit.instruments(), unit.today(), [&](const JsonFile&, const FileChild& each) {
            saveRecords(unit.connection(), unit.history(), each.records, unit.clock().now());
            const ChildId child = each.records.child.id;
            unit.history().note(ChangeKind::Imported, RecordKind::Child, child.number(), child, reason);
        });
    if (again.json->hasFaults())
        refuse(again);
    changes.tell();
    transaction.commit();
    for (const FilePack* pack : packs)
        unit.adoptPack(pack->pack);
    return file.children;
}

int importChildrenFile(OpenUnit& unit, const QString& path) {
    return importChildren(unit, readFile(path, largestImport + 1));
}

} // namespace bk
