// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/reminders_form.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace bk {
namespace {

enum class Measure { Days, Minutes };

struct Line {
    const char* heading; ///< where a new part begins; null: the part goes on
    const char* label;
    int Reminders::*amount;
    Measure measure = Measure::Days;
};

constexpr Line lines[] = {
    {QT_TRANSLATE_NOOP("bk::RemindersForm", "När ett Upptäckarkort har kommit"),
     QT_TRANSLATE_NOOP("bk::RemindersForm", "Bekräfta kortet till Upptäckaren inom"), &Reminders::acknowledgeCard},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Ta kontakt med Upptäckaren inom"), &Reminders::contactUpptackare},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Försök igen att nå vårdnadshavaren inom"),
     &Reminders::reachGuardian},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Välj väg framåt inom"), &Reminders::chooseRoute},
    {QT_TRANSLATE_NOOP("bk::RemindersForm", "Samtal och beslut"),
     QT_TRANSLATE_NOOP("bk::RemindersForm", "Håll Barnsamtal inom"), &Reminders::barnsamtal},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Ta beslut efter samtalet inom"), &Reminders::decision},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Berätta om beslutet inom"), &Reminders::feedback},
    {QT_TRANSLATE_NOOP("bk::RemindersForm", "Samtycken"),
     QT_TRANSLATE_NOOP("bk::RemindersForm", "Fråga om det samtycke som saknas inom"), &Reminders::consent},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Påminn om att förnya, dagar innan det slutar gälla"),
     &Reminders::consentEndsBefore},
    {QT_TRANSLATE_NOOP("bk::RemindersForm", "Team och uppföljning"),
     QT_TRANSLATE_NOOP("bk::RemindersForm", "Ta upp barnet i ett Barnteam inom"), &Reminders::barnteam},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Håll Uppföljningssamtal efter Barnteam inom"),
     &Reminders::uppfoljningssamtal},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Håll det första mötet i Individuellt barnteam inom"),
     &Reminders::individuelltBarnteam},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Kalla till det första mötet minst så här långt före"),
     &Reminders::callBeforeFirstMeeting},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Följ upp stödet inom"), &Reminders::followUp},
    {QT_TRANSLATE_NOOP("bk::RemindersForm", "Hur långt ett möte planeras"),
     QT_TRANSLATE_NOOP("bk::RemindersForm", "Barnteam"), &Reminders::barnteamMinutes, Measure::Minutes},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Individuellt barnteam, första mötet"),
     &Reminders::forstaMoteMinutes, Measure::Minutes},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Individuellt barnteam, arbetsmöte"),
     &Reminders::arbetsmoteMinutes, Measure::Minutes},
    {nullptr, QT_TRANSLATE_NOOP("bk::RemindersForm", "Individuellt barnteam, avslutande möte"),
     &Reminders::avslutandeMinutes, Measure::Minutes},
};

constexpr int daysAtMost = 730;

QSpinBox* boxFor(Measure measure) {
    auto* box = new QSpinBox;
    box->setMaximumWidth(grid(18));
    if (measure == Measure::Minutes) {
        box->setRange(5, 480);
        box->setSingleStep(15);
        box->setSuffix(RemindersForm::tr(" minuter"));
        return box;
    }
    box->setRange(0, daysAtMost);
    const auto countDays = [box] {
        box->setSuffix(box->value() == 1 ? RemindersForm::tr(" dag") : RemindersForm::tr(" dagar"));
    };
    QObject::connect(box, &QSpinBox::valueChanged, box, countDays);
    countDays();
    return box;
}

} // namespace

RemindersForm::RemindersForm(QWidget* parent) : QWidget(parent) {
    QVBoxLayout* column = columnIn(this);
    QLabel* about = plainLabel(tr("Sidan Idag räknar fram när något är försenat. Här bestämmer enheten hur länge det "
                                  "får vänta. De dagar som står från början är programmets förslag."));
    makeQuiet(about);
    column->addWidget(about);
    for (const Line& line : lines) {
        if (line.heading)
            column->addWidget(sectionHeading(tr(line.heading)));
        QSpinBox* box = boxFor(line.measure);
        column->addWidget(new Field(tr(line.label), box));
        connect(box, &QSpinBox::valueChanged, this, &RemindersForm::edited);
        m_rows.push_back({line.amount, box});
    }
    column->addStretch(1);
    setValue({});
}

Reminders RemindersForm::value() const {
    Reminders reminders = m_value;
    for (const Row& row : m_rows)
        reminders.*row.amount = row.box->value();
    return reminders;
}

void RemindersForm::setValue(const Reminders& reminders) {
    const QSignalBlocker quiet(this);
    m_value = reminders;
    for (const Row& row : m_rows)
        row.box->setValue(reminders.*row.amount);
}

QJsonArray RemindersForm::draft() const {
    QJsonArray amounts;
    for (const Row& row : m_rows)
        amounts.append(row.box->value());
    return amounts;
}

void RemindersForm::setDraft(const QJsonArray& amounts) {
    if (amounts.size() != qsizetype(m_rows.size()))
        return; // of a version with other rows
    const QSignalBlocker quiet(this);
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i].box->setValue(amounts[qsizetype(i)].toInt());
}

QSpinBox* RemindersForm::box(int Reminders::*amount) const {
    const auto row = std::ranges::find(m_rows, amount, &Row::amount);
    return row == m_rows.end() ? nullptr : row->box;
}

} // namespace bk
