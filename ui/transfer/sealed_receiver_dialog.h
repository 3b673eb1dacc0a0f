// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/known_units.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;

namespace bk {

/// Asks which unit a child is to be handed over to in a sealed file, among those that are known; where none is, says
/// how one becomes known. Open it with `ask`.
class SealedReceiverDialog final : public QDialog {
    Q_OBJECT

public:
    explicit SealedReceiverDialog(std::vector<KnownUnit> units, QWidget* parent = nullptr);

    /// Null where nothing is chosen.
    const KnownUnit* chosen() const;
    QComboBox* receiver() const { return m_receiver; }

    /// Opens the dialog over `parent` without blocking; `go` runs with the unit when the person goes on, and may throw
    /// Error.
    static void ask(QWidget* parent, OpenUnit& unit, std::function<void(const KnownUnit&)> go);

private:
    void showChosen();

    std::vector<KnownUnit> m_units;
    QComboBox* m_receiver;
    QLabel* m_words;
    QLabel* m_compared;
};

} // namespace bk
