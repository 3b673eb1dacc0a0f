// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/paper_batch.h"

#include "core/domain/common/error.h"
#include "core/services/error_text.h"
#include "core/services/issue_text.h"
#include "core/services/sharing_check.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace bk {

QString
whyRefused(OpenUnit& unit, const std::function<LeavingPaper(const SharingEntry& answered)>& make, SharingEntry entry) {
    entry.necessary = entry.relevant = entry.proportionate = entry.told = true;
    try {
        for (const SharingEntry& row : make(entry).rows) {
            if (const Issues found = issues(row); !found.empty())
                return issueText(found.front());
            if (const auto refusal = refusalOf(unit, row))
                return refusalText(*refusal);
        }
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::Refused)
            throw;
        return errorText(error);
    }
    return {};
}

QString freePath(const QString& folder, const QString& fileName, const QString& suffix) {
    const QDir directory(folder);
    QString name = fileName + suffix;
    for (int number = 2; directory.exists(name); ++number)
        name = u"%1-%2%3"_s.arg(fileName, QString::number(number), suffix);
    return directory.filePath(name);
}

} // namespace bk
