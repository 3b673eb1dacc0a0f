// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/date_box.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bk {

DateBox::DateBox(QWidget* parent) : QLineEdit(parent) {
    setPlaceholderText(tr("ÅÅÅÅ-MM-DD"));
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &DateBox::edited);
}

QSize DateBox::sizeHint() const { return {fontMetrics().averageCharWidth() * 26, QLineEdit::sizeHint().height()}; }

QDate DateBox::date() const {
    const QString typed = text().simplified();
    for (const QString& format :
         {u"yyyy-MM-dd"_s, u"yyyy-M-d"_s, u"yyyyMMdd"_s, u"d/M yyyy"_s, u"d/M/yyyy"_s, u"d.M.yyyy"_s})
        if (const QDate date = QDate::fromString(typed, format); date.isValid() && date.year() >= 1900)
            return date;
    return QLocale().toDate(typed, u"d MMMM yyyy"_s);
}

void DateBox::setDate(QDate date) { setText(date.toString(Qt::ISODate)); }

void DateBox::keyPressEvent(QKeyEvent* event) {
    const bool up = event->key() == Qt::Key_Up;
    if ((up || event->key() == Qt::Key_Down) && event->modifiers() == Qt::NoModifier && date().isValid()) {
        setDate(date().addDays(up ? 1 : -1));
        Q_EMIT edited();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateBox::focusOutEvent(QFocusEvent* event) {
    if (const QDate typed = date(); typed.isValid() && text() != typed.toString(Qt::ISODate))
        setDate(typed);
    QLineEdit::focusOutEvent(event);
}

} // namespace bk
