// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/rollout.h"

#include "core/services/rollout_fields.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void refuseFirst(const Issues& found) {
    if (!found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
}

} // namespace

const RolloutContent& rolloutContent() {
    static const RolloutContent content = [] {
        QFile file(u":/rollout/sv.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        frozen::Reader reader(QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object());
        RolloutContent read;
        frozen::fields(reader, read);
        return read;
    }();
    return content;
}

RolloutRepository rolloutOf(OpenUnit& unit) { return RolloutRepository(unit.connection(), &unit.history()); }

void saveRollout(OpenUnit& unit, const RolloutPhases& phases) {
    refuseFirst(issues(rolloutContent(), phases, unit.today()));
    rolloutOf(unit).save(phases);
}

} // namespace bk
