// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/settings_form.h"

#include "ui/common/icon.h"
#include "ui/common/text_area.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/common/unit_kind_text.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

Fraction tenthsOf(const QDoubleSpinBox* box) { return {qRound64(box->value() * 10), 10}; }

QDoubleSpinBox* stepsBox(double lowest, double highest) {
    auto* box = new QDoubleSpinBox;
    box->setDecimals(1);
    box->setSingleStep(0.1);
    box->setRange(lowest, highest);
    box->setMaximumWidth(grid(16));
    return box;
}

QLabel* sectionHeading(const QString& text) {
    auto* label = new QLabel(text);
    makeLarger(label, 1, true);
    return label;
}

} // namespace

SettingsForm::SettingsForm(const QString& contentRule, QWidget* parent)
    : QWidget(parent)
    , m_aboutChildren(new QWidget)
    , m_column(new QVBoxLayout(this))
    , m_name(new TextLine(text_limits::name))
    , m_kind(new QComboBox)
    , m_place(new TextLine)
    , m_lockAfter(new QSpinBox)
    , m_well(stepsBox(1, 5))
    , m_strengthen(stepsBox(1, 5))
    , m_differ(stepsBox(0.1, 4))
    , m_goldenRule(new TextArea(tr("Den gyllene regeln"), 4)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid(1.5));
    offerKinds(UnitKind::Annan);
    m_lockAfter->setRange(1, 15);
    m_lockAfter->setSuffix(tr(" min"));
    m_lockAfter->setMaximumWidth(grid(16));
    add(u"unit.name.missing"_s, tr("&Namn"), m_name);
    add({}, tr("&Verksamhet"), m_kind);
    add({}, tr("&Ort"), m_place);
    add(u"unit.lock.range"_s, tr("&Lås efter"), m_lockAfter,
        tr("Så länge kan datorn stå orörd innan enheten låser sig själv."));
    m_column->addWidget(m_aboutChildren);
    m_column = new QVBoxLayout(m_aboutChildren);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid(1.5));
    buildThresholds();
    buildNumbers();
    buildGoldenRule(contentRule);
    for (QLineEdit* edit : {m_name, m_place})
        connect(edit, &QLineEdit::textEdited, this, &SettingsForm::edited);
    for (QDoubleSpinBox* box : {m_well, m_strengthen, m_differ})
        connect(box, &QDoubleSpinBox::valueChanged, this, &SettingsForm::edited);
    connect(m_kind, &QComboBox::activated, this, &SettingsForm::edited);
    connect(m_lockAfter, &QSpinBox::valueChanged, this, &SettingsForm::edited);
    connect(m_goldenRule, &QPlainTextEdit::textChanged, this, &SettingsForm::edited);
}

void SettingsForm::offerKinds(UnitKind held) {
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    for (const UnitKind kind : allUnitKinds)
        if (holdsChildren(kind) == holdsChildren(held))
            m_kind->addItem(unitKindText(kind), int(kind));
    m_kind->setEnabled(m_kind->count() > 1);
    m_kind->setToolTip(m_kind->isEnabled() ? QString() : tr("En enhet som håller barn är en egen enhet."));
}

void SettingsForm::buildGoldenRule(const QString& contentRule) {
    m_column->addWidget(sectionHeading(tr("Den gyllene regeln")));
    m_goldenRule->setPlaceholderText(contentRule);
    add({}, tr("Enhetens egen text om att &dela uppgifter"), m_goldenRule,
        tr("Visas varje gång något ska delas. Lämna tomt för att använda programmets text."));
}

Field* SettingsForm::add(const QString& key, const QString& label, QWidget* control, const QString& hint) {
    auto* field = new Field(label, control, hint);
    m_column->addWidget(field);
    if (!key.isEmpty())
        m_fields.insert(key, field);
    return field;
}

void SettingsForm::buildThresholds() {
    m_column->addWidget(sectionHeading(tr("Gränser i jämförelsen")));
    auto* about = new QLabel(tr("Ett stöd för samtalet, aldrig ett omdöme. Skalan går från 1 till 5."));
    about->setWordWrap(true);
    makeQuiet(about);
    m_column->addWidget(about);
    add(u"unit.thresholds.range/thresholds.well"_s, tr("Fungerar &bra från"), m_well);
    m_fields.insert(
        u"unit.thresholds.order"_s,
        add(u"unit.thresholds.range/thresholds.strengthen"_s, tr("Behöver &stärkas till och med"), m_strengthen));
    add(u"unit.thresholds.range/thresholds.differ"_s, tr("&Skiljer sig åt från, steg"), m_differ);
}

void SettingsForm::buildNumbers() {
    m_column->addWidget(sectionHeading(tr("Telefonnummer vid akut oro")));
    auto* about = new QLabel(tr("Socialtjänsten och Socialjouren där ni finns. Visas överst när det är bråttom."));
    about->setWordWrap(true);
    makeQuiet(about);
    m_column->addWidget(about);
    m_numberRows = new QVBoxLayout;
    m_numberRows->setSpacing(grid());
    m_column->addLayout(m_numberRows);
    auto* more = new QPushButton(icon(u"plus"_s), tr("Lägg till ett nummer"));
    connect(more, &QPushButton::clicked, this, [this] {
        addNumber({});
        m_numbers.back().label->setFocus();
    });
    m_column->addWidget(more, 0, Qt::AlignLeft);
}

void SettingsForm::addNumber(const EmergencyNumber& number) {
    NumberRow row{new QWidget, new TextLine, new TextLine};
    row.label->setText(number.label);
    row.number->setText(number.number);
    row.label->setPlaceholderText(tr("Till exempel Socialjouren"));
    row.label->setAccessibleName(tr("Vem man når"));
    row.number->setPlaceholderText(tr("Telefonnummer"));
    row.number->setAccessibleName(tr("Telefonnummer"));
    auto* drop = new QToolButton;
    drop->setIcon(icon(u"trash"_s));
    drop->setToolTip(tr("Ta bort numret"));
    drop->setAccessibleName(tr("Ta bort numret"));
    auto* line = new QHBoxLayout(row.row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid());
    line->addWidget(row.label, 3);
    line->addWidget(row.number, 2);
    line->addWidget(drop);
    connect(drop, &QToolButton::clicked, this, [this, widget = row.row] { dropNumber(widget); });
    for (QLineEdit* edit : {row.label, row.number})
        connect(edit, &QLineEdit::textEdited, this, &SettingsForm::edited);
    m_numberRows->addWidget(row.row);
    m_numbers.push_back(row);
}

void SettingsForm::dropNumber(QWidget* row) {
    std::erase_if(m_numbers, [row](const NumberRow& other) { return other.row == row; });
    row->deleteLater();
    row->hide();
    Q_EMIT edited();
}

UnitSettings SettingsForm::value() const {
    UnitSettings settings;
    settings.name = m_name->text();
    settings.kind = static_cast<UnitKind>(m_kind->currentData().toInt());
    settings.place = m_place->text();
    settings.practice = m_practice;
    settings.thresholds = {tenthsOf(m_well), tenthsOf(m_strengthen), tenthsOf(m_differ)};
    settings.lockAfterMinutes = m_lockAfter->value();
    for (const NumberRow& row : m_numbers)
        if (!row.label->text().isEmpty() || !row.number->text().isEmpty())
            settings.emergencyNumbers.push_back({row.label->text(), row.number->text()});
    settings.goldenRule = m_goldenRule->toPlainText();
    return settings;
}

void SettingsForm::setValue(const UnitSettings& settings) {
    const QSignalBlocker quiet(this);
    m_name->setText(settings.name);
    offerKinds(settings.kind);
    m_aboutChildren->setVisible(holdsChildren(settings.kind));
    m_kind->setCurrentIndex(m_kind->findData(int(settings.kind)));
    m_place->setText(settings.place);
    m_practice = settings.practice;
    m_well->setValue(settings.thresholds.well.toDouble());
    m_strengthen->setValue(settings.thresholds.strengthen.toDouble());
    m_differ->setValue(settings.thresholds.differ.toDouble());
    m_lockAfter->setValue(settings.lockAfterMinutes);
    while (!m_numbers.empty())
        dropNumber(m_numbers.back().row);
    for (const EmergencyNumber& number : settings.emergencyNumbers)
        addNumber(number);
    m_goldenRule->setPlainText(settings.goldenRule);
}

Issues SettingsForm::show(const Issues& issues) { return showIssues(issues, m_fields); }

} // namespace bk
