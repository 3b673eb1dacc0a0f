// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/preparation_list.h"

#include "core/services/agenda_text.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

const QString& ticked() {
    static const QString yes = u"ja"_s;
    return yes;
}

QString managerId(const Organisation& organisation) { return u"chef-"_s + organisation.id.toString(); }

} // namespace

PreparationList::PreparationList(QWidget* parent) : QWidget(parent), m_managers(new QVBoxLayout) {
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    QLabel* help = plainLabel(
        tr("Det som enheten redan har om barnet är ikryssat från början. Ta bort krysset om något är kvar att göra."));
    makeQuiet(help);
    column->addWidget(help);
    for (const agenda_text::PreparationItem& item : agenda_text::preparation()) {
        if (!item.asksText) {
            addTick(column, item.id, item.label);
            continue;
        }
        auto* text = new TextArea(item.label, 1);
        connect(text, &QPlainTextEdit::textChanged, this, [this, text, id = item.id] {
            m_value.insert(id, text->toPlainText());
            Q_EMIT edited();
        });
        m_texts.insert(item.id, text);
        column->addWidget(new Field(item.label, text));
    }
    m_managers->setSpacing(grid());
    column->addLayout(m_managers);
}

QCheckBox* PreparationList::addTick(QVBoxLayout* column, const QString& id, const QString& label) {
    auto* box = new QCheckBox(QString(label).replace(u'&', u"&&"_s));
    box->setAccessibleName(label);
    box->setChecked(m_value.value(id) == ticked());
    connect(box, &QCheckBox::toggled, this, [this, id](bool on) {
        if (on)
            m_value.insert(id, ticked());
        else
            m_value.remove(id);
        Q_EMIT edited();
    });
    m_ticks.insert(id, box);
    column->addWidget(box);
    return box;
}

void PreparationList::setOrganisations(const std::vector<Organisation>& organisations) {
    while (QLayoutItem* item = m_managers->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_ticks.removeIf([](const auto& tick) { return tick.key().startsWith(u"chef-"_s); });
    for (const Organisation& organisation : organisations)
        addTick(
            m_managers, managerId(organisation),
            tr("Chefen för %1 är tillfrågad om rätt personal").arg(organisation.name));
}

QMap<QString, QString> PreparationList::value() const {
    QMap<QString, QString> kept = m_value;
    kept.removeIf([](const auto& entry) { return entry.value().trimmed().isEmpty(); });
    return kept;
}

void PreparationList::setValue(const QMap<QString, QString>& preparation) {
    const QSignalBlocker quiet(this);
    m_value = preparation;
    for (auto tick = m_ticks.begin(); tick != m_ticks.end(); ++tick)
        tick.value()->setChecked(preparation.value(tick.key()) == ticked());
    for (auto text = m_texts.begin(); text != m_texts.end(); ++text)
        text.value()->setPlainText(preparation.value(text.key()));
    m_value = preparation;
}

} // namespace bk
