// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/exchange/children_file.h"

#include "core/domain/common/text_limits.h"
#include "core/domain/instruments/pack_reader.h"
#include "core/services/exchange/read_records.h"
#include "core/services/import_children.h"

#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

using file_value::mostRecords;

constexpr JsonLimits fileLimits{largestImport, 16, 4'000'000};
constexpr int mostPacks = 100;
constexpr int mostOrganisations = 10'000;
constexpr int mostChildren = 100'000;
/// Of one child, and of what stands around the children. The practice unit's fullest child is 0.36 MB and 7 000 values,
/// and a pack 0.1 MB and one value.
constexpr JsonLimits partLimits{largestChild, 16, 200'000};

JsonApart apart() { return {u"children"_s, partLimits, mostChildren}; }

void readPacks(FileReading& reading, JsonObject& root, std::vector<FilePack>& packs) {
    std::vector<std::shared_ptr<const InstrumentPack>> brought;
    for (JsonObject& object : root.optionalObjects("packs"_L1, 0, mostPacks)) {
        const QString id = object.text("id"_L1, 64);
        const QString version = object.text("version"_L1, 32);
        // As it is: a pack keeps its own line ends. Its own reader bounds and checks it.
        const QByteArray json = object.value("json"_L1).toString().toUtf8();
        object.finish();
        PackReading pack = readPack(json);
        if (!pack.pack) {
            object.fault("json"_L1, u"children.pack"_s, {QString::number(pack.faults.front().line)});
            continue;
        }
        if (pack.pack->id != id || pack.pack->version != version)
            object.fault("id"_L1, u"children.pack"_s, {u"1"_s});
        brought.push_back(std::make_shared<const InstrumentPack>(*pack.pack));
        packs.push_back({json, std::move(*pack.pack), object.path()});
    }
    reading.setBrought(InstrumentLibrary(std::move(brought)));
}

void readOrganisations(FileReading& reading, JsonObject& root, std::vector<Organisation>& organisations) {
    for (JsonObject& object : root.optionalObjects("organisations"_L1, 0, mostOrganisations)) {
        organisations.push_back(readOrganisation(reading, std::move(object)));
        reading.addOrganisation(organisations.back().id);
    }
}

/// What `read` makes of each object of an array.
template <typename Record, typename Read>
void readAll(JsonObject& object, QLatin1StringView key, std::vector<Record>& records, Read read) {
    for (JsonObject& each : object.optionalObjects(key, 0, mostRecords))
        records.push_back(read(std::move(each)));
}

void readProcess(FileReading& reading, JsonObject& object, ChildRecords& records) {
    const ChildId id = records.child.id;
    const auto ofChild = [&](auto read) {
        return [&reading, id, read](JsonObject each) {
            return read(reading, std::move(each), id);
        };
    };
    const auto beside = [&](auto read) {
        return [&reading, &records, read](JsonObject each) {
            return read(reading, std::move(each), records);
        };
    };
    readAll(object, "upptackarkort"_L1, records.cards, ofChild(&readCard));
    readAll(object, "anmalningar"_L1, records.anmalningar, beside(&readAnmalan));
    readAll(object, "consents"_L1, records.consents, ofChild(&readConsent));
    readAll(object, "rounds"_L1, records.rounds, beside(&readRound));
    readAll(object, "beslut"_L1, records.decisions, ofChild(&readBeslut));
    readAll(object, "uppfoljningssamtal"_L1, records.followUpTalks, ofChild(&readFollowUpTalk));
    readAll(object, "delegations"_L1, records.delegations, ofChild(&readDelegation));
    readAll(object, "handovers"_L1, records.handovers, beside(&readHandover));
    readAll(object, "meetings"_L1, records.meetings, beside(&readMeeting));
}

void readVisits(FileReading& reading, JsonObject& object, ChildRecords& records) {
    if (auto each = object.optionalObject("visitEnrolment"_L1))
        records.visitEnrolment = readVisitEnrolment(reading, std::move(*each), records.child.id);
    readAll(object, "visits"_L1, records.visits, [&](JsonObject each) {
        return readVisit(reading, std::move(each), records);
    });
}

FileChild readFileChild(FileReading& reading, JsonObject object, int version) {
    FileChild result;
    result.path = object.path();
    ChildRecords& records = result.records;
    records.child = readChild(reading, object);
    const ChildId id = records.child.id;
    readAll(object, "samtal"_L1, records.samtal, [&](JsonObject each) {
        return readSamtal(reading, std::move(each), records);
    });
    readAll(object, "skattningar"_L1, records.skattningar, [&](JsonObject each) {
        return readSkattning(reading, std::move(each), id);
    });
    readAll(object, "gemensamma"_L1, records.joint, [&](JsonObject each) {
        return readJoint(reading, std::move(each), records);
    });
    if (auto each = object.optionalObject("plan"_L1))
        records.plan = readPlan(reading, std::move(*each), id);
    if (version > 2) {
        readAll(object, "fordjupad"_L1, records.fordjupad, [&](JsonObject each) {
            return readFordjupad(reading, std::move(each), records);
        });
        readAll(object, "planVersions"_L1, records.planVersions, [&](JsonObject each) {
            return readPlanVersion(reading, std::move(each), records);
        });
    }
    if (version > 3)
        readVisits(reading, object, records);
    if (version > 4)
        records.familyLanguages = readFamilyLanguages(object);
    if (version > 1)
        readProcess(reading, object, records);
    object.finish();
    return result;
}

/// A meeting comes with each of its children; only a Barnteam has more than one, and all say the same of it.
class SharedMeetings {
public:
    void check(JsonFile& json, const FileChild& child) {
        qsizetype index = 0;
        for (const Meeting& meeting : child.records.meetings) {
            const QString path = jsonPointer(jsonPointer(child.path, u"meetings"_s), index++);
            const auto [first, isNew] = m_first.try_emplace(meeting.id);
            if (isNew)
                first->second = compared(meeting);
            else if (!isSameMeeting(first->second, meeting))
                json.fault(path, u"children.meeting.differs"_s);
        }
    }

private:
    /// What `isSameMeeting` looks at, and no more: the rest of a file's meetings would not be little.
    static Meeting compared(const Meeting& meeting) {
        Meeting trimmed;
        trimmed.id = meeting.id;
        trimmed.kind = meeting.kind;
        trimmed.when = meeting.when;
        return trimmed;
    }

    std::map<MeetingId, Meeting> m_first;
};

} // namespace

ChildrenFile
readChildrenFile(const QByteArray& json, const InstrumentLibrary& known, QDate today, const TakeChild& take) {
    ChildrenFile file;
    file.json = std::make_unique<JsonFile>(json, fileLimits, apart());
    if (!file.json->isReadable())
        return file;
    JsonObject root(*file.json);
    if (root.value("format"_L1).toString() != childrenFormat) {
        root.fault("format"_L1, u"children.format"_s);
        return file;
    }
    const int version = root.integer("formatVersion"_L1, 1, std::numeric_limits<int>::max());
    file.newer = version > childrenFormatVersion;
    if (file.newer) {
        root.fault("formatVersion"_L1, u"children.formatVersion.newer"_s);
        return file;
    }
    FileReading reading(known, today);
    file.unitName = root.freeText("unit"_L1, text_limits::name);
    file_value::instant(root, "exportedAt"_L1);
    readPacks(reading, root, file.packs);
    if (version > 1)
        readOrganisations(reading, root, file.organisations);
    SharedMeetings meetings;
    root.eachApart("children"_L1, 0, mostChildren, [&](JsonObject object) {
        const FileChild child = readFileChild(reading, std::move(object), version);
        meetings.check(*file.json, child);
        ++file.children;
        if (take)
            take(*file.json, child);
    });
    root.finish();
    return file;
}

bool isSmallEnough(const QByteArray& json) { return JsonLines(json, fileLimits, apart()).faults().empty(); }

} // namespace bk
