// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/shown_texts.h"

#include "ui/charts/compass_widget.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QMetaProperty>
#include <QWidget>

namespace bk::test {
namespace {

void addProperties(QStringList& texts, const QObject* object) {
    const QMetaObject* type = object->metaObject();
    for (int i = 0; i < type->propertyCount(); ++i) {
        const QVariant value = type->property(i).read(object);
        if (value.typeId() == QMetaType::QString)
            texts.append(value.toString());
        else if (value.typeId() == QMetaType::QStringList)
            texts.append(value.toStringList());
    }
    for (const QByteArray& name : object->dynamicPropertyNames())
        texts.append(object->property(name.constData()).toString());
}

void addCompass(QStringList& texts, const CompassFigure& figure) {
    texts << figure.title << figure.notice;
    for (const CompassSeries& series : figure.series) {
        texts << series.label << series.profile.rater.name;
        for (const Area area : allAreas)
            texts.append(series.profile.areas[area].comment);
    }
    for (const Area area : allAreas)
        if (!figure.series.empty())
            texts.append(spokenArea(figure, area));
}

void addModel(QStringList& texts, const QAbstractItemModel& model) {
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            for (const int role : {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::UserRole})
                texts.append(model.index(row, column).data(role).toString());
}

void addAccessible(QStringList& texts, QAccessibleInterface* node) {
    if (!node || !node->isValid())
        return;
    for (const auto what : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help})
        texts.append(node->text(what));
    for (int i = 0; i < node->childCount(); ++i)
        addAccessible(texts, node->child(i));
}

} // namespace

QStringList allTexts(QWidget* root) {
    QStringList texts;
    QList<QObject*> objects = root->findChildren<QObject*>();
    objects.append(root);
    for (const QObject* object : std::as_const(objects)) {
        addProperties(texts, object);
        if (const auto* compass = qobject_cast<const CompassWidget*>(object))
            addCompass(texts, compass->figure());
        if (const auto* view = qobject_cast<const QAbstractItemView*>(object); view && view->model())
            addModel(texts, *view->model());
    }
    addAccessible(texts, QAccessible::queryAccessibleInterface(root));
    texts.removeAll(QString());
    return texts;
}

} // namespace bk::test
