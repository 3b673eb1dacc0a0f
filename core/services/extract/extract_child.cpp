// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/extract/extract_child.h"

#include "core/documents/paper_parts.h"
#include "core/documents/records_paper.h"
#include "core/documents/text_writer.h"
#include "core/domain/common/error.h"
#include "core/services/child_records.h"
#include "core/services/compass_of_child.h"
#include "core/services/extract/describe_records.h"
#include "core/services/extract/history_text.h"
#include "core/services/family_view.h"
#include "core/services/follow_up_talk.h"
#include "core/services/frozen_plan.h"
#include "core/services/pack_notice.h"
#include "core/services/paper_languages.h"
#include "core/services/share_document.h"
#include "core/services/visits.h"
#include "core/store/family_language_repository.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Extract", text); }

/// Fills an extract section by section.
class ExtractBuilder {
public:
    ExtractBuilder(OpenUnit& unit, ChildId child)
        : m_unit(unit)
        , m_child(child)
        , m_names{unit.instruments(), unit.model(), unit.registers().organisations()}
        , m_view(familyView(unit, child)) {
        auto found = unit.children().find(child);
        if (!found)
            throw Error(Error::Kind::NotFound, u"child"_s);
        m_extract.child = std::move(*found);
        m_extract.madeAt = unit.clock().now();
        m_extract.unitName = unit.settings().name;
        m_extract.practice = unit.settings().practice;
        m_extract.notice = packNotice(unit, compassProfiles(unit, child));
        m_extract.leftOut = m_view.hiddenCount();
    }

    ChildExtract build() {
        auto& about = begin(u"child"_s, tr("Om barnet"), QString());
        about.push_back(describe::record(m_extract.child));
        addLanguages(about.back());
        addConversations();
        addCards();
        addProcess();
        addVisits();
        addMeetings();
        addConsents();
        addLog();
        addHistory();
        return std::move(m_extract);
    }

private:
    std::vector<DescribedRecord>& begin(const QString& id, const QString& heading, const QString& empty) {
        m_extract.sections.push_back({id, heading, empty, {}});
        return m_extract.sections.back().records;
    }

    template <typename Records> void add(std::vector<DescribedRecord>& section, const Records& records) {
        for (const auto& each : records) {
            if constexpr (requires { describe::record(each, m_names); })
                section.push_back(describe::record(each, m_names));
            else if constexpr (requires { describe::record(each, m_view); })
                section.push_back(describe::record(each, m_view));
            else
                section.push_back(describe::record(each));
        }
    }

    void addLanguages(DescribedRecord& child) const {
        for (const ReaderLanguage& each :
             FamilyLanguageRepository(m_unit.connection(), &m_unit.history()).ofChild(m_child)) {
            const auto dictionary = paperDictionary(m_unit, each.language);
            child.add(
                u"paperLanguage%1"_s.arg(each.reader),
                each.reader == 0 ? tr("Papper till familjen på språket")
                                 : tr("Papper till vårdnadshavare %1 på språket").arg(each.reader),
                dictionary ? dictionary->swedishName : tr("svenska"));
        }
    }

    void addConversations() {
        auto& talks = begin(u"talks"_s, tr("Samtal"), tr("Inga samtal."));
        for (const Barnsamtal& samtal : m_unit.samtal().ofChild(m_child)) {
            talks.push_back(describe::record(samtal, m_names));
            for (const FollowUpQuestion& question : followUpQuestions(followUpAnswers(m_unit, samtal.id)))
                talks.back().add(question.id, question.text, question.answer);
        }
        add(begin(u"ratings"_s, tr("Skattningar"), tr("Inga skattningar.")), m_unit.skattningar().ofChild(m_child));
        add(begin(u"joint"_s, tr("Gemensam Behovskompass"), tr("Ingen gemensam kompass.")),
            m_unit.skattningar().jointOfChild(m_child));
        auto& plan = begin(u"plan"_s, tr("Barnets plan"), tr("Ingen plan."));
        if (const auto found = m_unit.plans().ofChild(m_child))
            plan.push_back(describe::record(*found, m_names));
        add(begin(u"fordjupad"_s, tr("Fördjupad behovskompass"), tr("Ingen fördjupad behovskompass.")),
            m_unit.fordjupad().ofChild(m_child));
        auto& versions = begin(u"planVersions"_s, tr("Frysta versioner av planen"), tr("Ingen version är fryst."));
        for (const PlanVersion& version : m_unit.planVersions().ofChild(m_child))
            versions.push_back(
                describe::record(version, plainText(barnetsPlanDocument(versionPaper(m_unit, version.id)))));
    }

    template <typename Record> std::vector<Record> visible(std::vector<Record> records) const {
        std::erase_if(records, [this](const Record& each) { return !m_view.shows(each); });
        return records;
    }

    void addCards() {
        add(begin(u"cards"_s, tr("Upptäckarkort"), tr("Inga kort.")), visible(m_unit.cards().ofChild(m_child)));
        add(begin(u"anmalningar"_s, tr("Anmälningar"), tr("Inga anmälningar.")),
            visible(m_unit.cards().anmalningarOf(m_child)));
    }

    void addProcess() {
        ProcessRepository& process = m_unit.process();
        add(begin(u"rounds"_s, tr("Stödprocessen"), tr("Ingen stödprocess.")), process.ofChild(m_child));
        add(begin(u"decisions"_s, tr("Beslut"), tr("Inga beslut.")), process.decisionsOf(m_child));
        add(begin(u"followUpTalks"_s, tr("Uppföljningssamtal"), tr("Inga uppföljningssamtal.")),
            process.followUpTalksOf(m_child));
        add(begin(u"delegations"_s, tr("Uppdrag som lämnats vidare"), tr("Inga uppdrag.")),
            process.delegationsOf(m_child));
        add(begin(u"handovers"_s, tr("Byten av ansvarig"), tr("Inga byten.")), process.handoversOf(m_child));
    }

    void addVisits() {
        const VisitRepository visits = visitsOf(m_unit);
        auto& section = begin(u"visits"_s, tr("Besöksprogrammet"), tr("Inga besök."));
        if (const auto enrolment = visits.enrolmentOf(m_child))
            section.push_back(describe::record(*enrolment));
        add(section, visits.ofChild(m_child));
    }

    void addMeetings() {
        auto& section = begin(u"meetings"_s, tr("Möten"), tr("Inga möten."));
        for (const MeetingOfChild& row : m_unit.meetings().ofChild(m_child))
            if (const auto meeting = m_unit.meetings().find(row.id))
                section.push_back(describe::record(*meeting, m_child, m_names));
    }

    void addConsents() {
        add(begin(u"consents"_s, tr("Samtycken"), tr("Inga samtycken.")), m_unit.consents().ofChild(m_child));
    }

    void addLog() {
        add(begin(u"sharing"_s, tr("Det här har delats"), tr("Inget har delats.")),
            visible(m_unit.sharing().ofChild(m_child)));
    }

    void addHistory() {
        auto& section = begin(u"history"_s, tr("Vem som har ändrat vad"), tr("Inget är ändrat."));
        for (const HistoryEntry& entry : m_unit.history().ofChild(m_child))
            if (m_view.shows(entry.recordId))
                section.push_back(describeHistory(entry));
    }

    OpenUnit& m_unit;
    ChildId m_child;
    describe::Names m_names;
    FamilyView m_view;
    ChildExtract m_extract;
};

RecordsPaper::Record paperRecord(const DescribedRecord& record) {
    RecordsPaper::Record rows{record.heading(), {}};
    for (const DescribedField& field : record.fields())
        rows.rows.emplace_back(field.label, field.shown);
    return rows;
}

} // namespace

ChildExtract extractOf(OpenUnit& unit, ChildId child) { return ExtractBuilder(unit, child).build(); }

Document extractDocument(const ChildExtract& extract) {
    RecordsPaper paper;
    paper.title = tr("Utdrag av uppgifter");
    paper.subtitle = u"%1 · %2"_s.arg(extract.child.fullName(), paper::longDate(extract.madeAt.toLocalTime().date()));
    paper.introduction = tr("Det här är de uppgifter om barnet som finns i enhetens Behovskompass. "
                            "Uppgifter som enligt lag inte får lämnas ut kan saknas.");
    if (extract.child.protection == ProtectedIdentity::None)
        paper.unitName = extract.unitName;
    paper.practice = extract.practice;
    paper.notice = extract.notice;
    for (const ChildExtract::Section& section : extract.sections) {
        RecordsPaper::Section each{section.heading, section.empty, {}};
        for (const DescribedRecord& record : section.records)
            each.records.push_back(paperRecord(record));
        paper.sections.push_back(std::move(each));
    }
    return recordsDocument(paper);
}

LeavingPaper extractPaper(OpenUnit& unit, ChildId child, SharingEntry entry) {
    entry.child = child;
    entry.what = tr("Utdrag av allt som finns om barnet");
    return {extractDocument(extractOf(unit, child)), {std::move(entry)}};
}

QByteArray extractJson(const ChildExtract& extract) {
    QJsonObject file{
        {u"format"_s, u"behovskompass-extract"_s},
        {u"formatVersion"_s, 1},
        {u"childId"_s, extract.child.id.toString()},
        {u"madeAt"_s, extract.madeAt.toUTC().toString(Qt::ISODate)}};
    for (const ChildExtract::Section& section : extract.sections) {
        QJsonArray records;
        for (const DescribedRecord& record : section.records)
            records.append(record.json());
        file[section.id] = section.id == "child"_L1 ? QJsonValue(records.first()) : QJsonValue(records);
    }
    return QJsonDocument(file).toJson();
}

void shareExtract(OpenUnit& unit, ChildId child, SharingEntry entry, ExtractFormat format, const QString& path) {
    entry.way = format == ExtractFormat::Pdf ? paperWayOf(path) : SharingWay::File;
    if (format == ExtractFormat::Pdf) {
        sharePaper(unit, extractPaper(unit, child, std::move(entry)), path);
        return;
    }
    entry.child = child;
    entry.what = tr("Utdrag av allt som finns om barnet");
    const QByteArray json = extractJson(extractOf(unit, child));
    shareFile(unit, entry, path, [&json](QIODevice& file) { file.write(json); });
}

LeavingPaper sharingLogPaper(OpenUnit& unit, ChildId child, SharingEntry entry) {
    const auto found = unit.children().find(child);
    if (!found)
        throw Error(Error::Kind::NotFound, u"child"_s);
    SharingLogPaper paper;
    paper.name = found->fullName();
    paper.today = unit.today();
    if (found->protection == ProtectedIdentity::None)
        paper.unitName = unit.settings().name;
    paper.practice = unit.settings().practice;
    const FamilyView view = familyView(unit, child);
    for (const SharingEntry& row : unit.sharing().ofChild(child)) {
        if (!view.shows(row))
            continue;
        paper.rows.push_back(
            {row.at.toLocalTime().toString(u"yyyy-MM-dd HH.mm"_s), row.what,
             row.ownUse ? tr("Stannar i enheten") : row.receiver, row.purpose,
             row.ownUse ? tr("Gäller inte")
             : row.told ? tr("Ja")
                        : tr("Nej: %1").arg(row.notToldBecause)});
    }
    std::reverse(paper.rows.begin(), paper.rows.end());
    entry.child = child;
    entry.what = tr("Loggen över vad som har delats");
    return {sharingLogDocument(paper), {std::move(entry)}};
}

} // namespace bk
