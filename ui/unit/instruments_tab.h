// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/pack_reader.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace bk {

class OpenUnit;

/// The packs of forms the unit holds, and the import of a newer one: read, checked, signed off, added. Old answers keep
/// their wording.
class InstrumentsTab final : public QWidget {
    Q_OBJECT

public:
    explicit InstrumentsTab(OpenUnit& unit, QWidget* parent = nullptr);

    void reload();
    /// Reads a file and shows its faults or its summary. What the file dialog does; for tests and dropped files too.
    void read(const QString& path);
    QPushButton* importButton() const { return m_import; }
    QCheckBox* signOff() const { return m_signOff; }

Q_SIGNALS:
    void imported();

private:
    void buildReview();
    void askForFile();
    void showFaults(const std::vector<PackFault>& faults);
    void showSummary(const InstrumentPack& pack);
    void import();
    void endReview();

    OpenUnit& m_unit;
    QTreeWidget* m_packs;
    QWidget* m_review;
    QLabel* m_heading = nullptr;
    QLabel* m_text = nullptr;
    QCheckBox* m_signOff = nullptr;
    QPushButton* m_import = nullptr;
    QByteArray m_read;
};

} // namespace bk
