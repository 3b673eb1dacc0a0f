// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/visits/thematic_meeting.h"
#include "core/domain/visits/visit.h"

#include <QJsonObject>

namespace bk {

/// Half-filled values of the visit programme as JSON and back, for drafts.
namespace visits_json {

QJsonObject from(const Visit& visit);
QJsonObject from(const VisitEnrolment& enrolment);
QJsonObject from(const ThematicMeeting& meeting);

Visit visit(const QJsonObject& json);
VisitEnrolment enrolment(const QJsonObject& json);
ThematicMeeting thematicMeeting(const QJsonObject& json);

} // namespace visits_json
} // namespace bk
