// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/key_file_state.h"

#include <QString>

namespace bk {

/// What does not fit between the key file and the database, and what to do; empty when all is well.
QString keyFileText(KeyFileAge age);
/// What the log says of somebody going on all the same.
QString acceptedKeyFileText(KeyFileAge age, const QString& reason);

} // namespace bk
