// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace bk {

/// One thing a record says: its name and value for people, and the same for programs.
struct DescribedField {
    QString id;
    QString label;
    QString shown;
    QJsonValue value;
};

/// A record in words and as JSON at once, so that paper, page and file cannot say different things. What is empty is
/// left out: blank stays blank.
class DescribedRecord {
public:
    explicit DescribedRecord(QString heading = {}) : m_heading(std::move(heading)) {}

    void add(const QString& id, const QString& label, const QString& text);
    void add(const QString& id, const QString& label, QDate day);
    void add(const QString& id, const QString& label, const QDateTime& at);
    void add(const QString& id, const QString& label, bool yes);
    void add(const QString& id, const QString& label, std::optional<bool> yes);
    /// Its own word for people and its id for programs.
    void addCode(const QString& id, const QString& label, const QString& code, const QString& shown);
    void addValue(const QString& id, const QString& label, const QJsonValue& value, const QString& shown);
    /// One line for people for each thing that the part says, an object for programs.
    void addPart(const QString& id, const QString& label, const DescribedRecord& part);
    void addList(const QString& id, const QString& label, const QStringList& texts);

    const QString& heading() const { return m_heading; }
    const std::vector<DescribedField>& fields() const { return m_fields; }
    QJsonObject json() const;

private:
    QString m_heading;
    std::vector<DescribedField> m_fields;
};

} // namespace bk
