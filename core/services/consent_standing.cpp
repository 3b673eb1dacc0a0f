// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/consent_standing.h"

#include "core/documents/paper_parts.h"
#include "core/services/open_unit.h"
#include "core/services/process_text.h"
#include "core/services/sharing_check.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ConsentText", text); }

QString listed(const QStringList& words) {
    if (words.size() < 2)
        return words.join(QString());
    return tr("%1 och %2").arg(words.mid(0, words.size() - 1).join(u", "_s), words.last());
}

ConsentStanding standingOf(const ConsentStandings& standings, const SharingGround& ground, ConsentKind kind) {
    ConsentStanding standing;
    standing.kind = kind;
    if (const Consent* consent = newest(ground.consents, kind)) {
        standing.consent = *consent;
        standing.state = state(*consent, ground.child, ground.today, ground.latestSeen);
        standing.organisations = standings.named(consent->organisations);
    } else if (kind == ConsentKind::Oral) {
        standing.onCard = ground.oralOnCard == ConsentState::Valid;
        standing.state = ground.oralOnCard;
    }
    return standing;
}

} // namespace

QStringList ConsentStandings::named(const std::vector<OrganisationId>& ids) const {
    QStringList names;
    for (const OrganisationId id : ids)
        for (const Organisation& organisation : organisations)
            if (organisation.id == id)
                names.append(organisation.fullName());
    return names;
}

ConsentStandings consentStandings(OpenUnit& unit, ChildId child) {
    const SharingGround ground = sharingGround(unit, child);
    ConsentStandings standings;
    standings.child = ground.child;
    standings.organisations = unit.registers().organisations();
    standings.today = ground.today;
    standings.latestSeen = ground.latestSeen;
    standings.kinds = {
        standingOf(standings, ground, ConsentKind::Oral), standingOf(standings, ground, ConsentKind::Written),
        standingOf(standings, ground, ConsentKind::UpdatedWritten)};
    standings.all.assign(ground.consents.rbegin(), ground.consents.rend());
    return standings;
}

QString standingText(const ConsentStanding& standing) {
    const QString name = process_text::consentKind(standing.kind);
    if (standing.onCard)
        return tr("%1: står på Upptäckarkortet.").arg(name);
    const QDate date = standing.consent ? stateDate(*standing.consent, standing.state) : QDate();
    QString text = u"%1: %2"_s.arg(name, stateText(standing.state, date));
    if (standing.isValid() && !standing.organisations.isEmpty())
        text += u' ' + tr("Får dela: %1.").arg(listed(standing.organisations));
    return text;
}

QString voicesText(const Consent& consent) {
    QStringList voices;
    for (const ConsentVoice& voice : consent.voices)
        voices.append(u"%1: %2"_s.arg(voiceName(voice), process_text::answered(voice.answer)));
    return voices.join(u" · "_s);
}

QString clockText(const ConsentStandings& standings) {
    if (!standings.clockSetBack())
        return {};
    return tr("Datorns klocka visar %1, men enheten har använts %2. Samtycken som har gått ut öppnas inte igen. "
              "Går klockan fel: ställ den rätt. Gick den fel då: en administratör godtar det under Enheten, Logg.")
        .arg(paper::longDate(standings.today), paper::longDate(standings.latestSeen));
}

} // namespace bk
