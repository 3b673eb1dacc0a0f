// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QCheckBox;
class QLabel;

namespace bk {

class CaptureShield;

/// Says what other programs see of the program's windows on this computer, and lets a person choose where the system
/// can hide them.
class ScreenSharingDialog final : public QDialog {
    Q_OBJECT

public:
    /// `shield` must outlive this.
    explicit ScreenSharingDialog(CaptureShield& shield, QWidget* parent = nullptr);

    /// Null where the system cannot hide a window.
    QCheckBox* hidden() const { return m_hidden; }

private:
    void sayRefused();

    CaptureShield& m_shield;
    QCheckBox* m_hidden = nullptr;
    QLabel* m_refused = nullptr;
};

} // namespace bk
