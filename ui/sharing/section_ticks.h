// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QCheckBox;

namespace bk {

/// The sections of a paper, each ticked at first: what is not needed is left out (G6).
class SectionTicks final : public QWidget {
    Q_OBJECT

public:
    explicit SectionTicks(const QStringList& sections, QWidget* parent = nullptr);

    /// Indexes of those that are ticked, in order.
    std::vector<std::size_t> chosen() const;
    QCheckBox* tick(std::size_t section) const { return m_ticks[section]; }

private:
    std::vector<QCheckBox*> m_ticks;
};

} // namespace bk
