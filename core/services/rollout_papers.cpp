// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/rollout_papers.h"

#include "core/documents/rollout_paper.h"
#include "core/services/rollout.h"
#include "core/services/rollout_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("RolloutPaper", text); }

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

RolloutPaper paperOf(const OpenUnit& unit, const QString& title) {
    RolloutPaper paper;
    paper.title = title;
    paper.unitName = unit.settings().name;
    if (unit.settings().practice)
        paper.mark = tr("Övningsenhet – påhittade uppgifter");
    paper.footer = tr("Faser, punkter och belopp efter handboken för att införa Backa barnet, upplaga %1.")
                       .arg(rolloutContent().version);
    return paper;
}

/// The three states as columns: a cross stands in the one that holds, a box in those to choose from by hand.
QStringList itemRow(const ChecklistItem& item, const ItemRecord& record, bool blank) {
    QStringList row{item.label};
    for (const ItemState state : allItemStates)
        row.append(blank ? u"☐"_s : record.state == state ? u"×"_s : QString());
    row.append(blank ? QString() : record.note);
    return row;
}

RolloutPaper::Part phasePart(const RolloutPhases& phases, RolloutPhase phase, bool blank) {
    const RolloutContent& content = rolloutContent();
    const PhaseRecord& record = phases.phase(phase);
    RolloutPaper::Part part;
    part.heading = tr("Fas %1").arg(rollout_text::phase(content, phase));
    part.texts = {content.phase(phase).about};
    part.header = {
        tr("Punkt"), rollout_text::state(ItemState::NotDone), rollout_text::state(ItemState::Begun),
        rollout_text::state(ItemState::Done), tr("Anteckning")};
    part.weights = {6, 2, 1.7, 1.1, 4};
    for (const ChecklistItem& item : content.phase(phase).items)
        part.rows.push_back(itemRow(item, phases.item(item.id), blank));
    const QString ended = tr("Fasen avslutad: %1").arg(blank ? u"____________________"_s : dayText(record.ended));
    const QString decided =
        tr("Kontaktpersonens beslut att gå vidare: %1")
            .arg(blank ? u"____________________"_s : u"%1 %2"_s.arg(dayText(record.decided), record.decidedBy));
    part.note = ended + u'\n' + decided;
    if (record.early.isValid() && !blank)
        part.note += u'\n' + tr("Påbörjad i förväg %1: %2").arg(dayText(record.early), record.earlyReason);
    return part;
}

} // namespace

Document rollout_papers::phases(OpenUnit& unit, bool blank) {
    RolloutPaper paper = paperOf(unit, tr("Checklista för införandet"));
    const RolloutPhases phases = blank ? RolloutPhases() : rolloutOf(unit).phases();
    paper.parts.push_back(
        {{},
         {tr("Punkterna inom en fas kan göras i vilken ordning som helst. En ny fas börjar när den före är avslutad "
             "och "
             "kontaktpersonen har beslutat att införandet går vidare.")},
         {},
         {},
         {},
         {},
         {},
         {},
         0,
         {}});
    for (const RolloutPhase phase : allRolloutPhases)
        paper.parts.push_back(phasePart(phases, phase, blank));
    return rolloutDocument(paper);
}

} // namespace bk
