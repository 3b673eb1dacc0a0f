// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/unclear_days.h"

#include "ui/forms/date_box.h"

#include <QHash>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Calls `act(box, name, number)` for each date box below `form`.
template <typename Act> void eachBox(const QWidget* form, const Act& act) {
    QHash<QString, int> met;
    for (DateBox* box : form->findChildren<DateBox*>()) {
        const QString name = box->accessibleName();
        act(box, name, met[name]++);
    }
}

/// How many boxes there are of each name.
QHash<QString, int> boxes(const QWidget* form) {
    QHash<QString, int> count;
    eachBox(form, [&count](const DateBox*, const QString& name, int number) { count[name] = number + 1; });
    return count;
}

} // namespace

QJsonArray unclearDays(const QWidget* form) {
    QJsonArray days;
    const QHash<QString, int> count = boxes(form);
    eachBox(form, [&](const DateBox* box, const QString& name, int number) {
        if (box->isUnclear())
            days.append(QJsonObject{
                {u"box"_s, name}, {u"number"_s, number}, {u"of"_s, count[name]}, {u"typed"_s, box->text()}});
    });
    return days;
}

void setUnclearDays(const QWidget* form, const QJsonArray& days) {
    QHash<std::pair<QString, int>, QString> typed;
    const QHash<QString, int> count = boxes(form);
    for (const QJsonValue& day : days)
        if (const QString name = day[u"box"_s].toString(); day[u"of"_s].toInt() == count[name])
            typed.insert({name, day[u"number"_s].toInt()}, day[u"typed"_s].toString());
    eachBox(form, [&typed](DateBox* box, const QString& name, int number) {
        if (const QString text = typed.value({name, number}); !text.isEmpty())
            box->setText(text);
    });
}

} // namespace bk
