// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/export_children.h"

#include "core/domain/common/clean_text.h"
#include "core/domain/common/error.h"
#include "core/services/exchange/children_file.h"
#include "core/services/exchange/write_records.h"
#include "core/services/share_document.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <set>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Texts as the import takes them, whatever was pasted into a form.
QJsonValue cleaned(const QJsonValue& value) {
    if (value.isString())
        return cleanText(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& each : value.toArray())
            array.append(cleaned(each));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = cleaned(each.value());
    return object;
}

/// The packs whose wording the records were answered with, each once.
class NeededPacks {
public:
    explicit NeededPacks(OpenUnit& unit) : m_unit(unit) {}

    void add(const ChildRecords& records) {
        for (const Barnsamtal& samtal : records.samtal) {
            add(samtal.childPart.instrument);
            for (const GuardianPart& part : samtal.guardianParts)
                add(part.instrument);
        }
        for (const Skattning& skattning : records.skattningar)
            add(skattning.instrument);
        for (const GemensamBehovskompass& joint : records.joint)
            add(joint.instrument);
        for (const Fordjupad& fordjupad : records.fordjupad)
            add(fordjupad.instrument);
        for (const Upptackarkort& card : records.cards)
            add(card.instrument);
    }

    QJsonArray toJson() const {
        QJsonArray packs;
        for (const auto& pack : m_unit.instruments().packs())
            if (m_needed.contains(pack.get()))
                packs.append(QJsonObject{
                    {u"id"_s, pack->id},
                    {u"version"_s, pack->version},
                    {u"json"_s, QString::fromUtf8(m_unit.packs().bytes(pack->id, pack->version))}});
        return packs;
    }

private:
    void add(const InstrumentRef& instrument) {
        if (const InstrumentPack* pack = m_unit.instruments().packOf(instrument))
            m_needed.insert(pack);
    }

    OpenUnit& m_unit;
    QSet<const InstrumentPack*> m_needed;
};

/// The organisations that the records name, each once.
class NamedOrganisations {
public:
    void add(const ChildRecords& records) {
        for (const Consent& consent : records.consents)
            m_named.insert(consent.organisations.begin(), consent.organisations.end());
        for (const Uppfoljningssamtal& samtal : records.followUpTalks)
            m_named.insert(samtal.involved.begin(), samtal.involved.end());
        for (const Handover& handover : records.handovers)
            add(handover.toOrganisation);
        for (const Fordjupad& fordjupad : records.fordjupad)
            add(fordjupad.organisation);
        for (const Meeting& meeting : records.meetings)
            for (const MeetingParticipant& participant : meeting.participants)
                add(participant.organisation);
    }

    QJsonArray toJson(const RegisterRepository& registers) const {
        QJsonArray organisations;
        for (const OrganisationId id : m_named)
            if (const auto organisation = registers.find(id))
                organisations.append(cleaned(bk::toJson(*organisation)));
        return organisations;
    }

private:
    void add(std::optional<OrganisationId> organisation) {
        if (organisation)
            m_named.insert(*organisation);
    }

    std::set<OrganisationId> m_named;
};

/// Guardians cannot have consented to what they do not know of, and a frozen plan may say where a child with protected
/// identity lived: both go with the unit's own copy and where a law asks for them.
bool maySeeAll(const SharingEntry& entry) {
    return entry.ownUse || entry.recipient == Recipient::Duty || entry.recipient == Recipient::Anmalan;
}

ChildRecords recordsToShow(OpenUnit& unit, ChildId child) {
    ChildRecords records = withoutHidden(recordsOf(unit, child));
    if (records.child.protection != ProtectedIdentity::None)
        records.planVersions.clear();
    return records;
}

QByteArray jsonOf(OpenUnit& unit, std::span<const ChildId> children, bool hidden) {
    NeededPacks packs(unit);
    NamedOrganisations organisations;
    QJsonArray all;
    for (const ChildId id : children) {
        const ChildRecords records = hidden ? recordsOf(unit, id) : recordsToShow(unit, id);
        packs.add(records);
        organisations.add(records);
        all.append(cleaned(toJson(records)));
    }
    QJsonObject file{
        {u"format"_s, QString(childrenFormat)},
        {u"formatVersion"_s, childrenFormatVersion},
        {u"unit"_s, cleanText(unit.settings().name)},
        {u"packs"_s, packs.toJson()},
        {u"organisations"_s, organisations.toJson(unit.registers())},
        {u"children"_s, all}};
    file_value::addInstant(file, u"exportedAt"_s, unit.clock().now());
    return QJsonDocument(file).toJson();
}

} // namespace

QByteArray childrenJson(OpenUnit& unit, std::span<const ChildId> children) { return jsonOf(unit, children, true); }

QByteArray childrenJson(OpenUnit& unit, std::span<const ChildId> children, const SharingEntry& entry) {
    return jsonOf(unit, children, maySeeAll(entry));
}

std::vector<SharingEntry>
exportRows(std::span<const ChildId> children, const SharingEntry& entry, const QString& what) {
    std::vector<SharingEntry> entries;
    for (const ChildId child : children) {
        SharingEntry& each = entries.emplace_back(entry);
        each.child = child;
        each.way = SharingWay::File;
        each.what = what;
    }
    return entries;
}

void exportChildren(
    OpenUnit& unit, std::span<const ChildId> children, const SharingEntry& entry, const QString& targetPath) {
    const QString what = QCoreApplication::translate("ExportChildren", "Allt som finns om barnet, som öppen fil");
    const QByteArray json = childrenJson(unit, children, entry);
    if (children.size() > 1 && !isSmallEnough(json))
        throw Error(Error::Kind::InvalidInput, u"export.tooLarge"_s);
    shareFile(unit, exportRows(children, entry, what), targetPath, [&](QIODevice& file) { file.write(json); });
}

} // namespace bk
