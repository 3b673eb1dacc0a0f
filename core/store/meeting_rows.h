// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"

namespace bk {

class Connection;

/// The rows under a meeting: participants, notes, preparation, and the part of each child.
void insertMeetingParts(Connection& connection, MeetingId id, const Meeting& meeting);
void deleteMeetingParts(Connection& connection, MeetingId id);
void readMeetingParts(Connection& connection, Meeting& meeting);

} // namespace bk
