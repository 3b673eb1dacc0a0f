// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bk {

/// What the program is, its version and licence, and the libraries it is built of.
class AboutTab final : public QWidget {
    Q_OBJECT

public:
    explicit AboutTab(QWidget* parent = nullptr);
};

} // namespace bk
