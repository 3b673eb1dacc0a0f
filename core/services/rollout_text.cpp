// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/rollout_text.h"

#include <QCoreApplication>

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

} // namespace bk::rollout_text
