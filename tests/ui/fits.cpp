// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/fits.h"

#include "ui/common/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace bk::test {
namespace {

QString nameOf(const QWidget& widget) {
    QString text = widget.accessibleName();
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget); button && text.isEmpty())
        text = button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        text = label->text();
    return u"%1 \"%2\""_s.arg(QString::fromLatin1(widget.metaObject()->className()), text.left(40));
}

/// The widgets in `area` that ask for more width than it has.
QString widest(const QScrollArea& area) {
    QStringList names;
    const auto children = area.widget()->findChildren<QWidget*>();
    for (const QWidget* child : children)
        if (child->isVisibleTo(&area) &&
            child->mapTo(area.widget(), QPoint(child->minimumSizeHint().width(), 0)).x() > area.viewport()->width())
            names.append(nameOf(*child) + u" %1"_s.arg(child->minimumSizeHint().width()));
    return names.join(u", "_s);
}

bool isInside(const QWidget* widget, const QWidget& page) {
    for (; widget && widget != &page; widget = widget->parentWidget())
        if (qobject_cast<const QAbstractItemView*>(widget) || qobject_cast<const QScrollBar*>(widget) ||
            qobject_cast<const QComboBox*>(widget->parentWidget()) ||
            qobject_cast<const QAbstractSpinBox*>(widget->parentWidget()) ||
            qobject_cast<const QLineEdit*>(widget->parentWidget()))
            return true;
    return false;
}

QString faultOf(const QWidget& widget, const QWidget& page) {
    if (const auto* area = qobject_cast<const QScrollArea*>(&widget);
        area && area->horizontalScrollBar()->maximum() > 0)
        return u"scrolls sideways by %1 for %2"_s.arg(area->horizontalScrollBar()->maximum()).arg(widest(*area));
    if (isInside(qobject_cast<const QAbstractItemView*>(&widget) ? widget.parentWidget() : &widget, page))
        return {};
    QSize least = widget.minimumSizeHint();
    if (const QLayout* layout = widget.layout(); layout && layout->hasHeightForWidth()) // wider is lower
        least.setHeight(qMin(least.height(), layout->totalMinimumHeightForWidth(widget.width())));
    if (widget.width() < least.width() || widget.height() < least.height())
        return u"is %1×%2, needs %3×%4"_s.arg(widget.width())
            .arg(widget.height())
            .arg(least.width())
            .arg(least.height());
    if (widget.hasHeightForWidth() && widget.height() < widget.heightForWidth(widget.width()) &&
        qobject_cast<const QLabel*>(&widget))
        return u"is %1 high, needs %2"_s.arg(widget.height()).arg(widget.heightForWidth(widget.width()));
    const QWidget* parent = widget.parentWidget();
    const bool scrolled = qobject_cast<const QAbstractScrollArea*>(parent ? parent->parentWidget() : nullptr);
    if (&widget != &page && !scrolled && !parent->rect().contains(widget.geometry()))
        return u"reaches out of %1"_s.arg(nameOf(*parent));
    return {};
}

} // namespace

LargeText::LargeText() { applyAppearance(*qApp, {ColourScheme::Light, 200}); }

LargeText::~LargeText() { applyAppearance(*qApp, {ColourScheme::Light, 100}); }

QStringList cutWithLargeText(QWidget& page, QSize size) {
    page.resize(size);
    page.show();
    for (int i = 0; i < 10; ++i) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
    QStringList cut;
    const auto children = page.findChildren<QWidget*>();
    for (const QWidget* widget : children)
        if (widget->isVisibleTo(&page) && !widget->isWindow())
            if (const QString fault = faultOf(*widget, page); !fault.isEmpty())
                cut.append(nameOf(*widget) + u' ' + fault);
    return cut;
}

} // namespace bk::test
