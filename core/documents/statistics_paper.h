// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

namespace bk {

/// Statistics in tables; every text is given ready.
struct StatisticsPaper {
    struct Compass {
        QString title;
        std::optional<CompassFigure> figure; ///< none: `note` says why
        QString note;                        ///< what is not in the figure; may be empty
    };
    struct Part {
        QString title;
        QStringList header;
        std::vector<QStringList> rows;
        QString note;    ///< how it is counted
        QString comment; ///< what people say about it
        std::vector<Compass> compasses;
    };

    QString title;
    QString subtitle; ///< of whom and over which days
    QStringList introduction;
    std::vector<Part> parts;
    QString unitName;
    bool practice = false;
};
Document statisticsDocument(const StatisticsPaper& paper);

} // namespace bk
