// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

namespace bk {

/// A paper about the rollout, for staff and parties; every text is given ready.
struct RolloutPaper {
    struct Part {
        QString heading;
        QStringList texts;
        QStringList bullets;
        std::vector<std::pair<QString, QString>> facts;
        QStringList header;
        std::vector<qreal> weights; ///< of the table's columns
        std::vector<QStringList> rows;
        QString note;                         ///< in small letters
        int lines = 0;                        ///< to write on by hand
        std::vector<QString> signatures = {}; ///< kept together with the heading
    };

    QString title;
    QString subtitle;
    std::vector<Part> parts;
    QString unitName;
    QString mark;   ///< "Övningsenhet …"; may be empty
    QString footer; ///< whose model it is
};
Document rolloutDocument(const RolloutPaper& paper);

} // namespace bk
