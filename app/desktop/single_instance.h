// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace bk {

/// One window per person: the first instance listens, a later one hands over its argument and ends.
class SingleInstance final : public QObject {
    Q_OBJECT

public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// True in the first instance. In a later one `directory` has been handed over.
    bool claim(const QString& directory);

Q_SIGNALS:
    /// Somebody started the program again, perhaps with a unit's folder.
    void askedToShow(const QString& directory);

private:
    void receive();

    QString m_name;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace bk
