// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access/login.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace bk {

bool isUsableLogin(const QString& login) {
    static const QRegularExpression usable(u"^[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._@-]*$"_s);
    const QString trimmed = login.trimmed();
    return usable.match(trimmed).hasMatch() && trimmed.compare(recoveryLogin, Qt::CaseInsensitive) != 0;
}

} // namespace bk
