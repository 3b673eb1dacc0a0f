// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_painter.h"
#include "core/documents/paper_language.h"
#include "core/domain/plan/goal.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace bk {

/// A stretch of text in one style. `\n` breaks the line.
struct TextRun {
    QString text;
    bool bold = false;
    bool italic = false;
};
using RichText = std::vector<TextRun>;

inline RichText plain(QString text) { return {TextRun{std::move(text)}}; }
inline RichText bold(QString text) { return {TextRun{std::move(text), true}}; }
inline RichText italic(QString text) { return {TextRun{std::move(text), false, true}}; }

/// Kept with what follows it. Level 1 is a section, 2 a part of it, 3 a run-in caption.
struct Heading {
    int level = 1;
    QString text;
    QString number; ///< drawn in front, e.g. the section's number in its model; may be empty
};

enum class Emphasis { Normal, Muted, Large };

struct Paragraph {
    RichText text;
    Emphasis emphasis = Emphasis::Normal;
};

struct BulletList {
    std::vector<RichText> items;
    bool numbered = false;
};

/// What is known, each with its name in front.
struct KeyValueTable {
    std::vector<std::pair<QString, RichText>> rows;
};

struct TableCell {
    RichText text;
    std::optional<Area> dot = std::nullopt;             ///< a dot in the area's colour before the text
    std::optional<SupportStatus> status = std::nullopt; ///< its symbol before the text, which says the same in words
};

/// The header is repeated on every page the table goes over. Every row has as many cells as there are weights.
struct Table {
    std::vector<QString> header; ///< empty: none
    std::vector<qreal> weights;  ///< relative widths of the columns
    std::vector<std::vector<TableCell>> rows;
};

struct CaptionedFigure {
    CompassFigure figure;
    QString caption; ///< below the figure; may be empty
};

/// One to three compasses side by side.
struct FigureBlock {
    std::vector<CaptionedFigure> figures;
    qreal heightMm = 90;
};

/// A compass with its table to the right; the table goes on below when it is the longer of the two.
struct TableBesideFigure {
    CompassFigure figure;
    qreal heightMm = 90;
    qreal figureShare = 0.55; ///< of the width
    Table table;
};

/// Lines to write on by hand.
struct WritingLines {
    int count = 3;
};

/// Boxes to tick by hand, side by side where there is room.
struct TickBoxes {
    QStringList labels;
};

/// Anything else that is drawn, in points, vector and without transparency, with what it shows in words.
struct Drawing {
    std::function<void(QPainter& painter, const QRectF& rect)> paint;
    qreal heightMm = 90;
    QString words; ///< for a copy as plain text
};

struct SignatureLines {
    std::vector<QString> names;
};

struct Spacer {
    qreal mm = 4;
};

struct PageBreak {};

struct Block;

/// A tinted panel with a title; it may go over a page.
struct Box {
    QString title; ///< may be empty
    std::vector<Block> blocks;
};

/// Stays on one page wherever a page can hold it.
struct KeepTogether {
    std::vector<Block> blocks;
};

/// The same in two languages, beside each other. What comes after it begins below the longer of the two.
struct SideBySide {
    std::vector<Block> first; ///< in the paper's direction
    std::vector<Block> second;
    Qt::LayoutDirection secondDirection = Qt::LeftToRight;
};

struct Block {
    std::variant<
        Heading, Paragraph, BulletList, KeyValueTable, Table, FigureBlock, TableBesideFigure, WritingLines, TickBoxes,
        Drawing, SignatureLines, Spacer, PageBreak, Box, KeepTogether, SideBySide>
        content;
};

/// A paper as a value: laid out by `layOut`, the same for preview, printer and PDF.
struct Document {
    QString title;                       ///< at the top of the first page and in the file's metadata: never a name
    QString subtitle;                    ///< below the title; may hold a name; may be empty
    PaperWords words = paperWords();     ///< of the scope it was begun in, for what is written when it is laid out
    QString language = words.language(); ///< BCP 47
    Qt::LayoutDirection direction = words.direction();
    QString headerText; ///< the unit's name, on every page
    QString issued;     ///< who took it out of the unit and when, on every page; may be empty
    QString mark;       ///< "Övningsenhet", on every page; may be empty
    QString footerText; ///< the pack's notice, on every page; may be empty
    std::vector<Block> blocks;

    /// What stands first on every page: the unit's name, and who took the paper out when.
    QString headerLine() const {
        const bool both = !headerText.isEmpty() && !issued.isEmpty();
        return headerText + (both ? QStringLiteral(" · ") : QString()) + issued;
    }
};

} // namespace bk
