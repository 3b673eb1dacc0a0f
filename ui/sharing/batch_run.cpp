// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/batch_run.h"

#include "core/services/error_text.h"
#include "core/services/share_document.h"
#include "ui/common/worker.h"
#include "ui/sharing/print_pages.h"

#include <QFileInfo>
#include <QPrinter>

#include <new>

using namespace Qt::StringLiterals;

namespace bk {

BatchRoad roadToFolder(OpenUnit& unit, const QString& folder, SharingWay way, const QString& suffix) {
    return {
        [way, suffix](const Document& document) {
            return PreparedPaper{paperBytes(document, way, suffix), {}};
        },
        [&unit, folder, suffix](const BatchPaper& batch, const LeavingPaper& paper, const PreparedPaper& prepared) {
            shareFile(unit, paper.rows, freePath(folder, batch.fileName, suffix), [&prepared](QIODevice& file) {
                file.write(prepared.bytes);
            });
        }};
}

BatchRoad roadToPrinter(OpenUnit& unit, const std::shared_ptr<QPrinter>& printer) {
    const QFileInfo file(printer->outputFileName());
    return {
        [](const Document& document) {
            return PreparedPaper{{}, layOut(document)};
        },
        [&unit, printer, file](const BatchPaper& batch, const LeavingPaper& paper, const PreparedPaper& prepared) {
            if (!file.filePath().isEmpty()) // "print to file": each job would write over the one before
                printer->setOutputFileName(freePath(file.absolutePath(), batch.fileName, u".pdf"_s));
            printLogged(*printer, unit, paper.rows, prepared.pages);
        }};
}

BatchRun::BatchRun(OpenUnit& unit, std::vector<BatchPaper> papers, BatchRoad road, QObject* parent)
    : QObject(parent)
    , m_unit(unit)
    , m_papers(std::move(papers))
    , m_road(std::move(road)) {}

void BatchRun::start() { goOn(); }

void BatchRun::cancel() { m_outcome.cancelled = true; }

void BatchRun::goOn() {
    if (m_outcome.cancelled || m_next == m_papers.size()) {
        end();
        return;
    }
    Q_EMIT began(int(m_next));
    LeavingPaper paper;
    if (!step([&] { paper = m_papers[m_next].make(); }))
        return;
    const Document document = issued(m_unit, paper.document);
    runInWorker(
        this, [prepare = m_road.prepare, document] { return prepare(document); },
        [this, paper = std::move(paper)](QFuture<PreparedPaper> prepared) {
            if (m_outcome.cancelled) {
                end();
                return;
            }
            if (step([&] { handOver(paper, prepared.takeResult()); })) {
                ++m_next;
                goOn();
            }
        });
}

void BatchRun::handOver(const LeavingPaper& paper, const PreparedPaper& prepared) {
    const BatchPaper& batch = m_papers[m_next];
    m_road.handOver(batch, paper, prepared);
    ++m_outcome.left;
    if (batch.left)
        batch.left();
}

bool BatchRun::step(const std::function<void()>& action) {
    try {
        action();
        return true;
    } catch (const Error& error) {
        if (error.kind() == Error::Kind::Refused) {
            m_outcome.refused.push_back({m_papers[m_next].label, errorText(error)});
            ++m_next;
            QMetaObject::invokeMethod(this, &BatchRun::goOn, Qt::QueuedConnection);
            return false;
        }
        m_outcome.failure = error;
    } catch (const std::bad_alloc&) {
        m_outcome.failure = Error(Error::Kind::Io);
    }
    end();
    return false;
}

void BatchRun::end() { Q_EMIT finished(); }

} // namespace bk
