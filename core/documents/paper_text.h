// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

#include <QFont>
#include <QTextLayout>

#include <array>
#include <memory>

namespace bk {

/// What a text is on paper. Sizes suit a child who reads the own plan.
enum class PaperRole { Title, Subtitle, Section, Part, Caption, Body, Muted, Large, TableHead, Label, Margin };

struct PaperStyle {
    QFont font;
    QRgb colour = 0;
    qreal lineHeight = 0; ///< page units
};

namespace paper_colour {
inline constexpr QRgb ink = 0xff1f2328;
inline constexpr QRgb muted = 0xff565d66;
inline constexpr QRgb accent = 0xff0b4f7a;
inline constexpr QRgb rule = 0xffd3d9df;
inline constexpr QRgb panel = 0xfff1f5f9;
inline constexpr QRgb writing = 0xffa7b0b9;
inline constexpr QRgb paper = 0xffffffff;
} // namespace paper_colour

struct LaidText {
    std::shared_ptr<const QTextLayout> layout;
    const PaperStyle* style = nullptr;
    qreal width = 0; ///< of the lines

    int lines() const { return layout ? layout->lineCount() : 0; }
};

/// Fonts and metrics of one paper, made once.
class PaperText {
public:
    explicit PaperText(Qt::LayoutDirection direction);

    const PaperStyle& style(PaperRole role) const { return m_styles[std::size_t(role)]; }
    Qt::LayoutDirection direction() const { return m_direction; }

    /// Broken into lines of `width`; a word that is wider is broken too. `centred` else aligned to the start of the
    /// line.
    LaidText layOut(const RichText& text, PaperRole role, qreal width, bool centred = false) const;
    qreal widthOf(const QString& text, PaperRole role) const;

private:
    Qt::LayoutDirection m_direction;
    std::array<PaperStyle, 11> m_styles;
};

} // namespace bk
