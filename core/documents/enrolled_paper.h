// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

#include <QDate>

namespace bk {

/// The month's newly enrolled children, to the BVC that met them before: so few facts that the BVC knows whom it is
/// about and can answer for those where there is something to share.
struct EnrolledPaper {
    struct Row {
        QString name;
        QDate birthDate; ///< may be invalid
    };
    QDate month; ///< any day of it
    QString receiver;
    QString from; ///< who sends it
    std::vector<Row> children;
    QString unitName;
    bool practice = false;
};
Document enrolledDocument(const EnrolledPaper& paper);

} // namespace bk
