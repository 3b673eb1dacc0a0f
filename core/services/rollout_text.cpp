// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/rollout_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace bk::rollout_text {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Rollout", text); }

} // namespace

QString state(ItemState state) {
    switch (state) {
    case ItemState::NotDone: return tr("Ej genomförd");
    case ItemState::Begun: return tr("Påbörjad");
    case ItemState::Done: return tr("Klart");
    }
    Q_UNREACHABLE();
}

QString role(RolloutRole role) {
    switch (role) {
    case RolloutRole::SteeringGroup: return tr("Lokal styrgrupp");
    case RolloutRole::Chair: return tr("Ordförande för lokal styrgrupp");
    case RolloutRole::RolloutTeam: return tr("Införandeteam");
    case RolloutRole::ProcessLeader: return tr("Processledare");
    case RolloutRole::KeyPerson: return tr("Nyckelperson");
    case RolloutRole::ContactPerson: return tr("Kontaktperson från nationellt processteam");
    case RolloutRole::Manager: return tr("Chef");
    case RolloutRole::Trainer: return tr("Lokal utbildare");
    case RolloutRole::Staff: return tr("Arbetar med barn");
    case RolloutRole::TalkHolder: return tr("Håller Barnsamtal");
    case RolloutRole::Barnkontakt: return tr("Barnkontakt");
    case RolloutRole::BarnteamMember: return tr("Deltagare i Barnteam");
    case RolloutRole::IndividualTeamMember: return tr("Deltagare i Individuellt barnteam");
    }
    Q_UNREACHABLE();
}

QString answer(SelfAnswer answer) {
    switch (answer) {
    case SelfAnswer::Yes: return tr("Stämmer");
    case SelfAnswer::Partly: return tr("Stämmer delvis");
    case SelfAnswer::No: return tr("Stämmer inte");
    }
    Q_UNREACHABLE();
}

QString state(TrainingState state) {
    switch (state) {
    case TrainingState::Done: return tr("Gått");
    case TrainingState::Planned: return tr("Planerad");
    case TrainingState::Lacking: return tr("Saknas");
    }
    Q_UNREACHABLE();
}

QString kronor(qint64 ore) {
    constexpr qint64 orePerKrona = 100;
    QString text = QLocale(QLocale::Swedish).toString(ore / orePerKrona);
    if (const qint64 rest = std::abs(ore % orePerKrona))
        text += u",%1"_s.arg(rest, 2, 10, QChar(u'0'));
    return tr("%1 kr").arg(text);
}

QString modules(const RolloutContent& content, const QStringList& ids) {
    QStringList names;
    for (const QString& id : ids) {
        const TrainingModule* module = content.module(id);
        names.append(module ? module->name : id);
    }
    return names.join(u", "_s);
}

QString phase(const RolloutContent& content, RolloutPhase phase) {
    return u"%1 %2"_s.arg(int(phase) + 1).arg(content.phase(phase).name);
}

QString standing(const RolloutContent& content, const RolloutPhases& phases, RolloutPhase phase) {
    if (isCompleted(content, phases, phase))
        return tr("Avslutad %1").arg(phases.phase(phase).ended.toString(Qt::ISODate));
    if (!phaseObstacles(content, phases, phase).empty())
        return tr("Kan inte påbörjas än");
    const std::size_t all = content.phase(phase).items.size();
    return tr("%1 av %2 klara").arg(all - itemsLeft(content, phases, phase).size()).arg(all);
}

QString roles(const std::vector<RolloutRole>& roles) {
    QStringList names;
    for (const RolloutRole each : roles)
        names.append(role(each));
    return names.join(u", "_s);
}

QString membersOf(RolloutRole role, const std::vector<RolloutPerson>& people) {
    QStringList names;
    for (const RolloutPerson& person : people)
        if (person.has(role))
            names.append(person.title.isEmpty() ? person.name : u"%1 (%2)"_s.arg(person.name, person.title));
    return names.isEmpty() ? tr("Ingen är utsedd än.") : names.join(u", "_s);
}

QString nextReview(QDate adopted, const std::vector<RolloutReview>& reviews, QDate today) {
    const QDate next = bk::nextReview(adopted, reviews);
    if (!next.isValid())
        return tr("Skriv när planen beslutades, så räknas dagen för uppföljningen.");
    const QString day = next.toString(Qt::ISODate);
    return next < today ? tr("Planen skulle ha följts upp senast %1.").arg(day)
                        : tr("Planen följs upp senast %1.").arg(day);
}

std::vector<QStringList> trainingRows(
    const RolloutContent& content, const std::vector<RolloutPerson>& people,
    const std::vector<TrainingOccasion>& occasions, bool onlyLacking) {
    std::vector<QStringList> rows;
    for (const TrainingNeed& need : trainingNeeds(content, people, occasions)) {
        if (onlyLacking && need.state == TrainingState::Done)
            continue;
        const auto person = std::ranges::find(people, need.person, &RolloutPerson::id);
        rows.push_back(
            {person->name, modules(content, {need.module}), state(need.state), need.date.toString(Qt::ISODate),
             modules(content, need.required)});
    }
    return rows;
}

std::vector<QStringList> sumRows(const SelfCheckList& list, const std::vector<SelfCheck>& checks) {
    std::vector<QStringList> rows;
    const std::vector<SelfCheckSum> sums = selfCheckSums(list, checks);
    for (std::size_t i = 0; i < sums.size(); ++i) {
        QStringList& row = rows.emplace_back(QStringList{list.items[i].label});
        for (const int count : sums[i].answers)
            row.append(QString::number(count));
    }
    return rows;
}

} // namespace bk::rollout_text
