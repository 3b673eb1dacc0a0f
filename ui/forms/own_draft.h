// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace bk {

class OpenUnit;

/// The signed-in user's own draft of one form and subject, as JSON in the encrypted unit. All throw Error.
class OwnDraft {
public:
    struct Kept {
        QJsonObject value;
        QDateTime at; ///< UTC
    };

    OwnDraft(OpenUnit& unit, QString form, QString subject);

    /// Empty too where what stands there is no JSON object.
    std::optional<Kept> read() const;
    /// As of now, where `at` does not say that it was written earlier.
    void write(const QJsonObject& value, const QDateTime& at = {}) const;
    void remove() const;

private:
    OpenUnit& m_unit;
    QString m_form;
    QString m_subject;
};

} // namespace bk
