// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/gemensam_form.h"

#include "core/domain/behovskompass/joint_proposal.h"
#include "core/services/issue_text.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/spell_guide.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"
#include "ui/forms/agreed_row.h"
#include "ui/forms/date_box.h"
#include "ui/forms/show_issues.h"
#include "ui/forms/tenths_box.h"
#include "ui/forms/words.h"

#include <QLabel>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString nameOf(const Rater& rater) {
    switch (rater.kind) {
    case RaterKind::Child: return GemensamForm::tr("Barnet");
    case RaterKind::Guardian1:
        return rater.name.isEmpty() ? GemensamForm::tr("Vårdnadshavare 1")
                                    : GemensamForm::tr("Vårdnadshavare 1 (%1)").arg(rater.name);
    case RaterKind::Guardian2:
        return rater.name.isEmpty() ? GemensamForm::tr("Vårdnadshavare 2")
                                    : GemensamForm::tr("Vårdnadshavare 2 (%1)").arg(rater.name);
    case RaterKind::Professional: return rater.name;
    case RaterKind::Team: return GemensamForm::tr("Teamet");
    }
    return {};
}

ShownValue ratedValue(const CompassProfile& profile, Area area) {
    const AreaPoint& point = profile.areas[area];
    const QString value =
        !point.value   ? u"–"_s
        : point.of > 1 ? GemensamForm::tr("%1 (%2 av %3)").arg(point.value->shown()).arg(point.answered).arg(point.of)
                       : point.value->shown();
    return {nameOf(profile.rater), value};
}

QString boxText(const Skattning& skattning) {
    QStringList who{skattning.raterName, skattning.profession, skattning.organisation};
    who.removeAll(QString());
    return GemensamForm::tr("%1 · %2").arg(who.join(u", "_s), words::longDate(skattning.date));
}

} // namespace

std::vector<std::size_t> latestPerProfessional(const std::vector<Skattning>& newestFirst) {
    QSet<QString> seen;
    std::vector<std::size_t> latest;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        const Skattning& skattning = newestFirst[i];
        const QString who = QStringList{skattning.raterName, skattning.profession, skattning.organisation}
                                .join(QChar(0x1f))
                                .simplified()
                                .toCaseFolded();
        if (!seen.contains(who))
            latest.push_back(i);
        seen.insert(who);
    }
    return latest;
}

GemensamForm::GemensamForm(const FormContext& context, ChildId child, GemensamBasis basis, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_basis(std::move(basis))
    , m_date(new DateBox)
    , m_agreedBy(new TextArea(tr("Vilka var med?"), 2))
    , m_participantsIssue(plainLabel()) {
    m_value.child = child;
    leaveUnspelt(m_agreedBy);
    m_fields = {
        {u"date"_s, new Field(tr("&Datum"), m_date)}, {u"agreedBy"_s, new Field(tr("&Vilka var med?"), m_agreedBy)}};
    QVBoxLayout* column = columnIn(this);
    column->addWidget(m_fields[u"date"_s]);
    column->addWidget(m_fields[u"agreedBy"_s]);
    column->addWidget(buildParticipants());
    for (const Area area : allAreas) {
        auto* row = new AgreedRow(area, context.model.areas[area]);
        connect(row, &AgreedRow::edited, this, &GemensamForm::noteEdit);
        connect(row, &AgreedRow::proposalTaken, this, [this, area] { goToOpenAreaAfter(area); });
        column->addWidget(row);
        m_rows.push_back(row);
    }
    column->addStretch(1);
    connect(m_date, &DateBox::edited, this, &GemensamForm::edited);
    connect(m_agreedBy, &QPlainTextEdit::textChanged, this, &GemensamForm::edited);
    setBlank();
}

QWidget* GemensamForm::buildParticipants() {
    auto* part = new QWidget;
    QVBoxLayout* column = columnIn(part);
    column->setSpacing(grid(0.5));
    column->addWidget(sectionHeading(tr("Skattningar som är med i förslaget")));
    auto* help = plainLabel(
        tr("Förslaget är medelvärdet av de professionellas medelvärden. Den senaste skattningen från var och en "
           "är förvald. Barnets och vårdnadshavarnas bild står bredvid och räknas inte in."));
    makeQuiet(help);
    column->addWidget(help);
    for (const Skattning& skattning : m_basis.skattningar) {
        auto* box = new WrappingCheckBox(boxText(skattning).replace(u'&', u"&&"_s));
        box->setAccessibleName(boxText(skattning));
        connect(box, &QCheckBox::toggled, this, [this] {
            propose();
            noteEdit();
        });
        column->addWidget(box);
        m_boxes.push_back(box);
    }
    QPalette palette = m_participantsIssue->palette();
    palette.setColor(QPalette::WindowText, houseColours(palette).error);
    m_participantsIssue->setPalette(palette);
    m_participantsIssue->setVisible(false);
    column->addWidget(m_participantsIssue);
    return part;
}

std::vector<Skattning> GemensamForm::chosen() const {
    std::vector<Skattning> result;
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (m_boxes[i]->isChecked())
            result.push_back(m_basis.skattningar[i]);
    return result;
}

GemensamBehovskompass GemensamForm::value() const {
    GemensamBehovskompass joint = m_value;
    joint.date = m_date->date();
    joint.agreedBy = m_agreedBy->toPlainText();
    joint.participants.clear();
    joint.instrument = {};
    for (const Skattning& skattning : chosen()) {
        if (joint.participants.empty())
            joint.instrument = skattning.instrument;
        joint.participants.push_back(skattning.id);
    }
    for (const AgreedRow* row : m_rows)
        joint.areas[row->area()] = row->value();
    return joint;
}

void GemensamForm::setValue(const GemensamBehovskompass& joint) {
    {
        const QSignalBlocker quiet(this);
        m_value = joint;
        m_date->setDate(joint.date);
        m_agreedBy->setPlainText(joint.agreedBy);
        for (std::size_t i = 0; i < m_boxes.size(); ++i) {
            const auto& wanted = joint.participants;
            m_boxes[i]->setChecked(std::find(wanted.begin(), wanted.end(), m_basis.skattningar[i].id) != wanted.end());
        }
        propose();
        for (AgreedRow* row : m_rows)
            row->setValue(joint.areas[row->area()]);
    }
    Q_EMIT figureChanged(figure());
}

void GemensamForm::setBlank() {
    GemensamBehovskompass blank;
    blank.child = m_value.child;
    blank.date = m_context.today;
    for (const std::size_t index : latestPerProfessional(m_basis.skattningar))
        blank.participants.push_back(m_basis.skattningar[index].id);
    setValue(blank);
}

CompassFigure GemensamForm::figure() const {
    CompassFigure figure;
    figure.model = m_context.model;
    figure.series.push_back({profile(value(), m_context.model.id), tr("Teamet")});
    figure.title = tr("Gemensam Behovskompass");
    return figure;
}

void GemensamForm::propose() {
    std::vector<CompassProfile> inside;
    for (const Skattning& skattning : chosen())
        inside.push_back(profile(skattning, m_context.model.id));
    const auto proposals = proposeJoint(inside);
    for (AgreedRow* row : m_rows) {
        std::vector<ShownValue> rated;
        std::vector<ShownValue> beside;
        for (const CompassProfile& one : inside)
            rated.push_back(ratedValue(one, row->area()));
        for (const CompassProfile& one : m_basis.beside)
            beside.push_back(ratedValue(one, row->area()));
        row->setProposal(proposals[row->area()], rated, beside);
    }
}

void GemensamForm::noteEdit() {
    Q_EMIT edited();
    if (!signalsBlocked())
        Q_EMIT figureChanged(figure());
}

void GemensamForm::goToOpenAreaAfter(Area area) {
    for (std::size_t step = 1; step < m_rows.size(); ++step) {
        AgreedRow* row = m_rows[(indexOf(area) + step) % m_rows.size()];
        if (!row->value().agreedTenths) {
            row->takeFocus();
            return;
        }
    }
}

Issues GemensamForm::showIssues(const Issues& issues) {
    m_participantsIssue->setVisible(false);
    for (AgreedRow* row : m_rows) {
        row->agreedField()->setIssue({});
        row->motivationField()->setIssue({});
    }
    Issues others;
    for (const Issue& issue : issues) {
        bool isArea = false;
        const int index = issue.where.toInt(&isArea);
        if (issue.where == u"participants"_s) {
            m_participantsIssue->setText(u"! "_s + issueText(issue));
            m_participantsIssue->setVisible(true);
        } else if (isArea && index >= 0 && index < int(m_rows.size())) {
            AgreedRow* row = m_rows[std::size_t(index)];
            const bool ofValue = issue.rule == u"gemensam.value.outside"_s;
            (ofValue ? row->agreedField() : row->motivationField())->setIssue(issueText(issue));
        } else {
            others.push_back(issue);
        }
    }
    return showIssuesByPlace(others, m_fields);
}

void GemensamForm::goToFirstIssue() {
    if (!m_participantsIssue->isHidden() && !m_boxes.empty())
        revealAndFocus(m_boxes.front());
    else if (QWidget* control = firstControlWithIssue(this))
        revealAndFocus(control);
}

int GemensamForm::agreedAreas() const {
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [](const AgreedRow* row) { return row->value().agreedTenths.has_value(); }));
}

} // namespace bk
