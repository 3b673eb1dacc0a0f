// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <memory>

namespace bk {

/// Tells when the computer is about to sleep or the session that the program runs in is locked or left. Each system has
/// its own; all go by `meansAway`.
class SessionWatch : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where the system does not answer it stays quiet.
    static std::unique_ptr<SessionWatch> ofThisSystem();

Q_SIGNALS:
    /// Nobody can be taken to sit here any longer. Connected directly, it is done before the computer sleeps.
    void away();
};

} // namespace bk
