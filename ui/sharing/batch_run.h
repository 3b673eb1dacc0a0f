// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page_layout.h"
#include "core/domain/common/error.h"
#include "core/services/paper_batch.h"

#include <QObject>

#include <memory>

class QPrinter;

namespace bk {

/// A paper made ready in a worker: the file's content, or its pages.
struct PreparedPaper {
    QByteArray bytes;
    PagedDocument pages;
};

/// How the papers of a batch leave.
struct BatchRoad {
    std::function<PreparedPaper(const Document&)> prepare; ///< in a worker
    /// With the rows of the log, all or nothing. Throws Error.
    std::function<void(const BatchPaper&, const LeavingPaper&, const PreparedPaper&)> handOver;
};
/// Each as a file of its own, by `suffix`, with a name that nothing in `folder` has.
BatchRoad roadToFolder(OpenUnit& unit, const QString& folder, SharingWay way, const QString& suffix);
/// Each as a job of its own, so that nobody's paper begins on the back of another's.
BatchRoad roadToPrinter(OpenUnit& unit, const std::shared_ptr<QPrinter>& printer);

/// Makes papers one after the other: read in the GUI thread, laid out in a worker, handed over with its row in the log.
/// What may not leave is passed by; a folder or printer that fails ends it. Cancelled, it stops between two papers, so
/// that what left is whole and logged, and nothing else is.
class BatchRun final : public QObject {
    Q_OBJECT

public:
    struct Outcome {
        struct Refused {
            QString label;
            QString reason;
        };
        int left = 0;
        std::vector<Refused> refused;
        bool cancelled = false;
        std::optional<Error> failure;
    };

    BatchRun(OpenUnit& unit, std::vector<BatchPaper> papers, BatchRoad road, QObject* parent);

    void start();
    void cancel();
    int count() const { return int(m_papers.size()); }
    const Outcome& outcome() const { return m_outcome; }

Q_SIGNALS:
    /// The paper with this number, from 0, is being made.
    void began(int number);
    void finished();

private:
    void goOn();
    void handOver(const LeavingPaper& paper, const PreparedPaper& prepared);
    /// Runs a step of the current paper; false where it did not go through and the batch went on or ended.
    bool step(const std::function<void()>& action);
    void end();

    OpenUnit& m_unit;
    std::vector<BatchPaper> m_papers;
    BatchRoad m_road;
    Outcome m_outcome;
    std::size_t m_next = 0;
};

} // namespace bk
