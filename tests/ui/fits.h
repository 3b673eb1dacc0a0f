// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace bk::test {

/// Shows `page` at this size with text of twice the size, and names every visible widget in it that is cut: smaller
/// than it needs, reaching out of what it stands in, or reached only by scrolling sideways. Tables may scroll sideways.
QStringList cutWithLargeText(QWidget& page, QSize size);

/// Text of twice the size, as long as it lives.
class LargeText {
public:
    LargeText();
    ~LargeText();
    LargeText(const LargeText&) = delete;
    LargeText& operator=(const LargeText&) = delete;
};

} // namespace bk::test
