// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/part_editors.h"

#include "core/services/agenda_text.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/meetings/rows_editor.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QLineEdit* line(const QString& name) {
    auto* edit = new TextLine;
    edit->setPlaceholderText(name);
    edit->setAccessibleName(name);
    return edit;
}

QHBoxLayout* rowLayout(QWidget* row) {
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid());
    return layout;
}

struct TaskRow final : QWidget {
    QLineEdit* what = line(TasksEditor::tr("Vad"));
    QLineEdit* who = line(TasksEditor::tr("Vem"));
    DateBox* due = new DateBox;

    TaskRow() {
        due->setPlaceholderText(TasksEditor::tr("Senast"));
        due->setAccessibleName(TasksEditor::tr("Senast, datum"));
        auto* layout = rowLayout(this);
        layout->addWidget(what, 5);
        layout->addWidget(who, 3);
        layout->addWidget(due, 2);
    }
};

struct OfferRow final : QWidget {
    QComboBox* area = new QComboBox;
    QLineEdit* what = line(OffersEditor::tr("Vad"));
    QLineEdit* who = line(OffersEditor::tr("Vem erbjuder det"));

    OfferRow(const WellbeingModel& model, const std::vector<Area>& first) {
        area->setAccessibleName(OffersEditor::tr("Område"));
        for (const Area one : first)
            area->addItem(model.areas[one].label, int(indexOf(one)));
        for (const Area one : allAreas)
            if (std::find(first.begin(), first.end(), one) == first.end())
                area->addItem(model.areas[one].label, int(indexOf(one)));
        auto* layout = rowLayout(this);
        layout->addWidget(area, 2);
        layout->addWidget(what, 5);
        layout->addWidget(who, 3);
    }
};

} // namespace

TasksEditor::TasksEditor(QWidget* parent)
    : QWidget(parent)
    , m_rows(new RowsEditor(tr("Lägg till något att göra"), tr("Ta bort raden"), [this]() -> QWidget* {
        auto* row = new TaskRow;
        connect(row->what, &QLineEdit::textEdited, this, &TasksEditor::edited);
        connect(row->who, &QLineEdit::textEdited, this, &TasksEditor::edited);
        connect(row->due, &DateBox::edited, this, &TasksEditor::edited);
        return row;
    })) {
    columnIn(this)->addWidget(m_rows);
    connect(m_rows, &RowsEditor::removed, this, &TasksEditor::edited);
}

std::vector<MeetingTask> TasksEditor::value() const {
    std::vector<MeetingTask> tasks;
    for (const QWidget* widget : m_rows->rows()) {
        const auto* row = static_cast<const TaskRow*>(widget);
        if (!row->what->text().trimmed().isEmpty() || !row->who->text().trimmed().isEmpty())
            tasks.push_back({row->what->text(), row->who->text(), row->due->date()});
    }
    return tasks;
}

void TasksEditor::setValue(const std::vector<MeetingTask>& tasks) {
    m_rows->clear();
    for (const MeetingTask& task : tasks) {
        auto* row = static_cast<TaskRow*>(m_rows->add());
        row->what->setText(task.what);
        row->who->setText(task.who);
        row->due->setDate(task.due);
    }
}

OffersEditor::OffersEditor(const WellbeingModel& model, const std::vector<Area>& first, QWidget* parent)
    : QWidget(parent)
    , m_rows(new RowsEditor(tr("Lägg till stöd"), tr("Ta bort raden"), [this, model, first]() -> QWidget* {
        auto* row = new OfferRow(model, first);
        connect(row->area, &QComboBox::activated, this, &OffersEditor::edited);
        connect(row->what, &QLineEdit::textEdited, this, &OffersEditor::edited);
        connect(row->who, &QLineEdit::textEdited, this, &OffersEditor::edited);
        return row;
    })) {
    columnIn(this)->addWidget(m_rows);
    connect(m_rows, &RowsEditor::removed, this, &OffersEditor::edited);
}

std::vector<SupportOffer> OffersEditor::value() const {
    std::vector<SupportOffer> offers;
    for (const QWidget* widget : m_rows->rows()) {
        const auto* row = static_cast<const OfferRow*>(widget);
        if (!row->what->text().trimmed().isEmpty() || !row->who->text().trimmed().isEmpty())
            offers.push_back(
                {areaAt(std::size_t(row->area->currentData().toInt())), row->what->text(), row->who->text()});
    }
    return offers;
}

void OffersEditor::setValue(const std::vector<SupportOffer>& offers) {
    m_rows->clear();
    for (const SupportOffer& offer : offers) {
        auto* row = static_cast<OfferRow*>(m_rows->add());
        row->area->setCurrentIndex(row->area->findData(int(indexOf(offer.area))));
        row->what->setText(offer.what);
        row->who->setText(offer.who);
    }
}

PrioritisedAreas::PrioritisedAreas(const WellbeingModel& model, QWidget* parent) : QWidget(parent), m_model(model) {
    auto* cells = new QGridLayout(this);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(grid());
    for (const Area area : allAreas) {
        auto* button = new QPushButton;
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, area](bool on) {
            toggle(area, on);
            Q_EMIT edited();
        });
        const int index = int(indexOf(area));
        cells->addWidget(button, index % 4, index / 4);
        m_buttons.push_back(button);
    }
    showOrder();
}

void PrioritisedAreas::setValue(const std::vector<Area>& areas) {
    m_chosen = areas;
    showOrder();
}

void PrioritisedAreas::toggle(Area area, bool on) {
    std::erase(m_chosen, area);
    if (on)
        m_chosen.push_back(area);
    showOrder();
}

void PrioritisedAreas::showOrder() {
    for (const Area area : allAreas) {
        const auto at = std::find(m_chosen.begin(), m_chosen.end(), area);
        const bool chosen = at != m_chosen.end();
        const QString& label = m_model.areas[area].label;
        QPushButton* one = button(area);
        one->setChecked(chosen);
        one->setText(chosen ? tr("%1. %2").arg(at - m_chosen.begin() + 1).arg(label) : label);
        one->setAccessibleName(chosen ? tr("%1, nummer %2").arg(label).arg(at - m_chosen.begin() + 1) : label);
    }
}

AttendanceEditor::AttendanceEditor(
    const std::vector<MeetingParticipant>& participants, const QStringList& organisations, QWidget* parent)
    : QWidget(parent) {
    auto* rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(grid());
    rows->setColumnStretch(0, 1);
    for (std::size_t i = 0; i < participants.size(); ++i) {
        const MeetingParticipant& one = participants[i];
        m_value.push_back(one.attendance);
        QStringList who{one.name, one.profession, organisations.value(int(i))};
        who.removeAll(QString());
        rows->addWidget(plainLabel(who.join(u", "_s)), int(i), 0);
        auto* here = new QPushButton;
        auto* away = new QPushButton;
        auto* group = new QButtonGroup(this);
        for (QPushButton* button : {here, away}) {
            const Attendance chosen = button == here ? Attendance::Present : Attendance::Absent;
            button->setCheckable(true); // before its text, which a screen reader is told of at once
            button->setText(agenda_text::attendance(chosen));
            group->addButton(button);
            button->setChecked(one.attendance == chosen);
            button->setAccessibleName(tr("%1: %2").arg(who.join(u", "_s), button->text()));
            connect(button, &QPushButton::clicked, this, [this, i, chosen] {
                m_value[i] = chosen;
                Q_EMIT edited();
            });
            rows->addWidget(button, int(i), button == here ? 1 : 2);
        }
        m_here.push_back(here);
        m_away.push_back(away);
    }
    if (participants.empty())
        rows->addWidget(plainLabel(tr("Inga deltagare är inbjudna. De läggs till när mötet planeras.")), 0, 0);
}

} // namespace bk
