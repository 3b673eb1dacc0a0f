// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

#include <QDate>

namespace bk {

/// A paper that lists records in words: an extract of what is held about a person.
struct RecordsPaper {
    struct Record {
        QString heading;
        std::vector<std::pair<QString, QString>> rows; ///< name and text
    };
    struct Section {
        QString heading;
        QString empty; ///< said where there are no records
        std::vector<Record> records;
    };

    QString title; ///< never a name
    QString subtitle;
    QString introduction;
    std::vector<Section> sections;
    QString unitName;
    bool practice = false;
    QString notice; ///< of the packs whose wording is quoted
};
Document recordsDocument(const RecordsPaper& paper);

/// What has left the unit about a child, for the family.
struct SharingLogPaper {
    struct Row {
        QString when;
        QString what;
        QString receiver;
        QString purpose;
        QString told;
    };

    QString name; ///< the child's
    QDate today;
    std::vector<Row> rows; ///< oldest first
    QString unitName;
    bool practice = false;
};
Document sharingLogDocument(const SharingLogPaper& paper);

} // namespace bk
