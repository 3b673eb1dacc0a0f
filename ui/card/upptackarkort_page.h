// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"
#include "ui/forms/form_page.h"

namespace bk {

class AcuteContact;
class UpptackarkortForm;

/// An Upptäckarkort about a child: new, come by post, for a sibling, or one that is saved. Acute contact stands first
/// and the way to an anmälan is open all along. Emits `saved` with the card's id.
class UpptackarkortPage final : public FormPage {
    Q_OBJECT

public:
    enum class Origin { Here, Post };
    /// Throws NotFound where the child is not in the unit.
    UpptackarkortPage(OpenUnit& unit, ChildId child, Origin origin, QWidget* parent = nullptr);
    /// Mends one that is saved, in the wording it was answered in.
    UpptackarkortPage(OpenUnit& unit, const Upptackarkort& saved, QWidget* parent = nullptr);
    /// A new card on `sibling`, begun from the card on `card.child`.
    static UpptackarkortPage* forSibling(OpenUnit& unit, ChildId sibling, const Upptackarkort& card);

    QString title() const override;
    QString helpTopic() const override { return QStringLiteral("upptackarkort"); }
    QWidget* firstFocus() const override;
    UpptackarkortForm* form() const { return m_form; }
    AcuteContact* acute() const { return m_acute; }

Q_SIGNALS:
    /// With the card as it stands in the form, saved or not.
    void anmalanAsked(const bk::Upptackarkort& card);
    void consultationAsked(const bk::Upptackarkort& card);
    void cardSaved(const bk::Upptackarkort& card);

protected:
    QJsonObject draft() const override;
    void setDraft(const QJsonObject& draft) override;
    bool check(Issues& homeless) override;
    QString store() override;
    void goToFirstIssue() override;
    QString progress() const override;

private:
    UpptackarkortPage(OpenUnit& unit, ChildId child, const Upptackarkort* start, Origin origin, QWidget* parent);

    Origin m_origin;
    bool m_mends = false;
    UpptackarkortForm* m_form = nullptr;
    AcuteContact* m_acute = nullptr;
};

} // namespace bk
