// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <chrono>
#include <functional>

namespace bk {

/// Runs `work` in another thread and then `done` in the GUI thread with the finished future, whose `takeResult()` gives
/// the value or throws what `work` threw. When `owner` goes first, `done` is not called and the result is dropped.
/// `work` gets and gives values only.
template <typename Work, typename Done> void runInWorker(QObject* owner, Work work, Done done) {
    using Result = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Result>(owner);
    QObject::connect(watcher, &QFutureWatcher<Result>::finished, owner, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->future());
    });
    // Through a promise, since QtConcurrent alone hides what is no QException behind QUnhandledException.
    watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Result>& promise) mutable {
        try {
            promise.addResult(work());
        } catch (...) {
            promise.setException(std::current_exception());
        }
    }));
}

/// Until nothing runs in another thread any more, for at most so long: what runs holds what it works on.
inline void waitForWorkers(std::chrono::milliseconds most) {
    QThreadPool::globalInstance()->waitForDone(int(most.count()));
}

} // namespace bk
