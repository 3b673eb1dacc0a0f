// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/paper_batch.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bk {

struct BatchRoad;
class BatchRun;

/// Several papers that are offered to be saved or printed in one go.
struct OfferedBatch {
    QString title; ///< of the dialogs, and in the buttons' accessible names: "Alla brev"
    using Go = std::function<void(std::vector<BatchPaper>)>;
    /// Asks over `place` what the log needs for all of them, then `go` with the papers as answered. May throw Error.
    std::function<void(QWidget* place, SharingWay way, Go go)> ask;
};

/// The ways many papers leave at once: a PDF or a web page each in a folder, or on paper. Shows which one is being made
/// and how many there are; the page can be used meanwhile, and what is left is cancelled between two papers. What may
/// not leave is said with the reason, and the others go on.
class BatchWays final : public QWidget {
    Q_OBJECT

public:
    BatchWays(OpenUnit& unit, OfferedBatch batch, QWidget* parent = nullptr);

    bool isRunning() const { return m_run != nullptr; }
    QPushButton* pdfButton() const { return m_pdf; }
    QPushButton* pageButton() const { return m_page; }
    QPushButton* printButton() const { return m_print; }
    QPushButton* cancelButton() const { return m_cancel; }
    /// How far it has come, and afterwards what did not go with it.
    QString told() const;
    /// Every paper of the latest batch has left.
    bool allLeft() const { return m_allLeft; }

Q_SIGNALS:
    void finished();

private:
    void saveAll(SharingWay way, const QString& suffix);
    void printAll();
    /// The questions of the batch; then, before several papers at once, the passphrase again.
    void ask(SharingWay way, const OfferedBatch::Go& go);
    void run(std::vector<BatchPaper> papers, BatchRoad road, const QString& goneTo);
    void tell(int number, const QString& label);
    void tellOutcome(const QString& goneTo);
    void showRunning(bool running);

    OpenUnit& m_unit;
    OfferedBatch m_batch;
    QPushButton* m_pdf;
    QPushButton* m_page;
    QPushButton* m_print;
    QWidget* m_progress;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QLabel* m_told;
    BatchRun* m_run = nullptr;
    bool m_allLeft = false;
};

} // namespace bk
