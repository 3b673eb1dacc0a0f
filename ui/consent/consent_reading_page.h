// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consent/consent.h"
#include "ui/child/child_tab.h"
#include "ui/common/page.h"

class QGridLayout;
class QLabel;
class QPushButton;

namespace bk {

/// One consent, to be read: everything it says, its scan, and the buttons that fill it in further or take it back. The
/// scan is never shown by another program; a copy leaves through sharing, which is logged.
class ConsentReadingPage final : public Page {
    Q_OBJECT

public:
    ConsentReadingPage(OpenUnit& unit, ConsentId consent, ChildRoads roads, QWidget* parent = nullptr);

    QString title() const override { return tr("Samtycke"); }
    QString helpTopic() const override { return QStringLiteral("samtycken"); }
    void reload() override;

    /// Checks the file and keeps it in the unit.
    void keep(const QString& path);
    QPushButton* addScanButton() const { return m_addScan; }
    QPushButton* saveCopyButton() const { return m_saveCopy; }
    QLabel* scanLine() const { return m_scan; }

private:
    QWidget* buildButtons();
    void showFields(const Consent& consent);
    void showScan();
    void chooseScan();
    void saveCopy();

    OpenUnit& m_unit;
    ConsentId m_consent;
    ChildRoads m_roads;
    ChildId m_child;
    QLabel* m_heading;
    QLabel* m_state;
    QGridLayout* m_grid;
    QLabel* m_scan;
    QPushButton* m_addScan;
    QPushButton* m_saveCopy;
};

} // namespace bk
