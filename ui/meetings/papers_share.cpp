// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/papers_share.h"

#include "ui/common/attempt.h"
#include "ui/common/file_dialogs.h"
#include "ui/sharing/saved_paper.h"
#include "ui/sharing/share_dialog.h"

namespace bk {

void shareAsFile(
    QWidget* place, OpenUnit& unit, const SharingEntry& start, const QString& title, const QString& fileName,
    const QStringList& filters, std::function<void(const SharingEntry&, const QString&)> write) {
    ShareDialog::ask(
        place, unit, start, [place, title, fileName, filters, write = std::move(write)](const SharingEntry& entry) {
            saveFile(place, title, fileName, filters, [place, entry, write](const QString& path) {
                if (attempt(place, [&] { write(entry, path); }))
                    sayShared(place, path);
            });
        });
}

} // namespace bk
