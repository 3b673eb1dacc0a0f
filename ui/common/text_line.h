// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/text_limits.h"

#include <QLineEdit>

namespace bk {

/// One line that people write in a form. What is typed, pasted or dropped is cleaned at once (`cleanLine`); what is
/// more than fits is not taken in, and that is said. What the program sets itself stays as it is.
class TextLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit TextLine(int limit = text_limits::line, QWidget* parent = nullptr);

private:
    void takeIn();

    int m_limit;
    qsizetype m_before = 0; ///< the length before the edit
};

} // namespace bk
