// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/tenths_box.h"

#include "core/domain/common/fraction.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int open = 9; ///< one step below the scale stands for "left open" inside the box
constexpr int lowest = 10;
constexpr int highest = 50;

const QRegularExpression& pattern() {
    static const QRegularExpression expression(u"^([1-5])(?:[,.](\\d?))?$"_s);
    return expression;
}

} // namespace

TenthsBox::TenthsBox(QWidget* parent) : QSpinBox(parent) {
    setRange(open, highest);
    setSpecialValueText(tr("öppet"));
    setValue(open);
    setKeyboardTracking(true);
    setMinimumWidth(fontMetrics().averageCharWidth() * 12);
    connect(this, &QSpinBox::valueChanged, this, &TenthsBox::edited);
}

std::optional<int> TenthsBox::tenths() const { return value() == open ? std::nullopt : std::optional(value()); }

void TenthsBox::setTenths(std::optional<int> tenths) {
    const QSignalBlocker quiet(this);
    setValue(tenths.value_or(open));
}

void TenthsBox::stepBy(int steps) {
    if (value() == open && steps > 0)
        setValue(m_proposal.value_or(lowest));
    else
        QSpinBox::stepBy(steps);
}

QString TenthsBox::textFromValue(int value) const { return Fraction(value, 10).shown(); }

int TenthsBox::valueFromText(const QString& text) const {
    const auto match = pattern().match(text.trimmed());
    return match.hasMatch() ? qBound(lowest, match.captured(1).toInt() * 10 + match.captured(2).toInt(), highest)
                            : open;
}

QValidator::State TenthsBox::validate(QString& text, int&) const {
    const QString typed = text.trimmed();
    if (typed.isEmpty() || typed == specialValueText())
        return QValidator::Acceptable;
    const auto match = pattern().match(typed);
    if (!match.hasMatch())
        return QValidator::Invalid;
    const int value = match.captured(1).toInt() * 10 + match.captured(2).toInt();
    return value > highest ? QValidator::Invalid : QValidator::Acceptable;
}

void TenthsBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete || (event->key() == Qt::Key_Backspace && value() == open)) {
        setValue(open);
        selectAll();
        return;
    }
    // a digit over "öppet" begins the value instead of standing behind the word
    if (value() == open && !event->text().isEmpty() && event->text().front().isDigit())
        lineEdit()->selectAll();
    QSpinBox::keyPressEvent(event);
}

/// The wheel scrolls the form; a value is never changed in passing.
void TenthsBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace bk
