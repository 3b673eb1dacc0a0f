// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/network_editor.h"

#include "ui/common/beside_label.h"
#include "ui/common/field.h"
#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/fold.h"
#include "ui/plan/network_row.h"
#include "ui/plan/network_view.h"
#include "ui/plan/plan_words.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

NetworkEditor::NetworkEditor(QWidget* parent)
    : QWidget(parent)
    , m_name(new TextLine)
    , m_relation(new TextLine)
    , m_circle(new QComboBox)
    , m_add(new QPushButton(icon(u"plus"_s), tr("Lägg till person")))
    , m_view(new NetworkView)
    , m_lines(new QWidget)
    , m_column(columnIn(m_lines))
    , m_list(new Fold({}, m_lines)) {
    m_column->setSpacing(grid());
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(addLine());
    QLabel* help =
        plainLabel(tr("Dra en person till en annan cirkel, eller gå dit med Tab och flytta med pilarna. Enter "
                      "ändrar namnet, Delete tar bort."));
    makeQuiet(help);
    column->addWidget(help);
    column->addWidget(m_view);
    column->addWidget(m_list);
    listen();
    follow();
}

void NetworkEditor::listen() {
    connect(m_view, &NetworkView::peopleChanged, this, &NetworkEditor::rowsChanged);
    connect(m_view, &NetworkView::moved, this, [this](int person, NetworkPlace to) {
        NetworkRow* row = m_rows[std::size_t(person)];
        NetworkPerson moved = row->value();
        moved.circle = to.circle;
        moved.degrees = to.degrees;
        row->setValue(moved);
        follow();
        Q_EMIT edited();
    });
    connect(m_view, &NetworkView::removeAsked, this, &NetworkEditor::removeInView);
    connect(m_view, &NetworkView::editAsked, this, &NetworkEditor::editInList);
}

void NetworkEditor::setChild(const QString& name) { m_view->setChild(name); }

QWidget* NetworkEditor::addLine() {
    for (int circle = 1; circle <= networkCircles; ++circle)
        m_circle->addItem(plan_words::circle(circle), circle);
    for (const auto& [edit, name] : {std::pair(m_name, tr("Namn")), std::pair(m_relation, tr("Relation"))}) {
        edit->setPlaceholderText(name);
        edit->setAccessibleName(tr("%1, ny person").arg(name));
        connect(edit, &QLineEdit::returnPressed, this, &NetworkEditor::addTyped);
        connect(edit, &QLineEdit::textEdited, this, &NetworkEditor::edited);
    }
    connect(m_add, &QPushButton::clicked, this, &NetworkEditor::addTyped);
    auto* holder = new QWidget;
    auto* line = new FlowLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid());
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_name, m_relation, besideLabel(tr("Cirkel"), m_circle), m_add})
        line->addWidget(each);
    return holder;
}

std::vector<NetworkPerson> NetworkEditor::value() const {
    std::vector<NetworkPerson> people;
    for (const NetworkRow* row : m_rows)
        people.push_back(row->value());
    return people;
}

void NetworkEditor::setValue(const std::vector<NetworkPerson>& people) {
    for (NetworkRow* row : std::exchange(m_rows, {}))
        delete row;
    for (const NetworkPerson& person : people)
        addRow(person);
    follow();
}

void NetworkEditor::add(NetworkPerson person) {
    person.degrees = freeDegrees(value(), person.circle);
    addRow(person);
    follow();
    Q_EMIT rowsChanged();
    Q_EMIT edited();
}

NetworkRow* NetworkEditor::addRow(const NetworkPerson& person) {
    auto* row = new NetworkRow;
    row->setValue(person);
    m_rows.push_back(row);
    m_column->addWidget(row);
    connect(row, &NetworkRow::edited, this, [this] {
        follow();
        Q_EMIT edited();
    });
    connect(row, &NetworkRow::removeAsked, this, [this, row] {
        const auto place = std::ranges::find(m_rows, row) - m_rows.begin();
        remove(row);
        const auto next = std::min<std::ptrdiff_t>(place, std::ptrdiff_t(m_rows.size()) - 1);
        revealAndFocus(next < 0 ? m_name : m_rows[std::size_t(next)]->name());
    });
    connect(row, &NetworkRow::left, this, [this, row] {
        m_view->focusPerson(std::size_t(std::ranges::find(m_rows, row) - m_rows.begin()));
    });
    return row;
}

NetworkPerson NetworkEditor::typed() const {
    return {m_name->text(), m_relation->text(), m_circle->currentData().toInt(), 0};
}

void NetworkEditor::setTyped(const NetworkPerson& person) {
    m_name->setText(person.name);
    m_relation->setText(person.relation);
    m_circle->setCurrentIndex(std::max(0, m_circle->findData(person.circle)));
}

void NetworkEditor::addTyped() {
    if (m_name->text().trimmed().isEmpty() && m_relation->text().trimmed().isEmpty()) {
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    add(typed());
    m_name->clear();
    m_relation->clear();
    m_name->setFocus(Qt::OtherFocusReason);
}

void NetworkEditor::remove(NetworkRow* row) {
    std::erase(m_rows, row);
    m_column->removeWidget(row);
    row->hide();
    row->deleteLater();
    follow();
    Q_EMIT rowsChanged();
    Q_EMIT edited();
}

void NetworkEditor::removeInView(int person) {
    remove(m_rows[std::size_t(person)]);
    if (m_rows.empty())
        revealAndFocus(m_name);
    else
        m_view->focusPerson(std::min(std::size_t(person), m_rows.size() - 1));
}

void NetworkEditor::editInList(int person) {
    m_list->setOpen(true);
    TextLine* name = m_rows[std::size_t(person)]->name();
    revealAndFocus(name);
    name->selectAll();
}

void NetworkEditor::follow() {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setNumber(int(i) + 1);
    m_list->setTitle(
        m_rows.empty() ? tr("Som lista: ingen än") : tr("Som lista, antal personer: %1").arg(m_rows.size()));
    m_list->setEnabled(!m_rows.empty());
    m_view->setPeople(value());
}

void NetworkEditor::addFields(PlanFields& fields) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        for (const char* rule : {"plan.network.empty", "plan.network.circle", "plan.text.tooLong"})
            fields.insert(u"%1/network.%2"_s.arg(QLatin1StringView(rule)).arg(i + 1), m_rows[i]->field());
}

} // namespace bk
