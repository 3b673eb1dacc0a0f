// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sharing/share_choices.h"

#include <QDialog>
#include <QHash>

#include <array>

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;
class QScrollArea;

namespace bk {

class Field;
class GoldenRuleFields;
class MessageBar;
class OpenUnit;
class SectionTicks;

/// The one dialog for everything that leaves the unit: to whom, what, why, the three tests of the golden rule, and
/// whether guardians and child were told; or that it stays with the unit's own staff. Nothing is chosen where nobody is
/// named from the start. What consent does not cover is refused here, with the reason and what would open the way.
/// Open it with `ask`.
class ShareDialog final : public QDialog {
    Q_OBJECT

public:
    /// `start.what` says in words what leaves ("Barnets plan, hela, som PDF"). An anmälan stays an anmälan.
    ShareDialog(const SharingEntry& start, ShareChoices choices, QWidget* parent = nullptr);

    SharingEntry value() const;
    void setValue(const SharingEntry& entry);
    /// Indexes of the sections that are to be on the paper, in order.
    std::vector<std::size_t> sections() const;
    /// The refusal that is shown now; empty: none.
    QString refusal() const;
    /// Organisations that it may not leave for, and why; empty where none is to be shown now.
    QString notCovered() const;

    /// Opens a dialog over `parent` without blocking; `go` runs with the answers when the person goes on.
    static void
    ask(QWidget* parent, OpenUnit& unit, const SharingEntry& start, std::function<void(const SharingEntry&)> go);
    /// The same for a paper of which sections may be left out.
    using GoWithSections = std::function<void(const SharingEntry&, const std::vector<std::size_t>& sections)>;
    static void
    ask(QWidget* parent, OpenUnit& unit, const SharingEntry& start, const QStringList& sections, GoWithSections go);

    /// The same with choices of its own.
    static void ask(QWidget* parent, const SharingEntry& start, ShareChoices choices, GoWithSections go);

private:
    enum Choice { OwnUse, Family, AnOrganisation, TheUpptackare, ByLaw, AnAnmalan, choiceCount };

    QWidget* choiceColumn();
    QWidget* sharedPart();
    QWidget* buttonRow();
    std::optional<Choice> choice() const;
    static std::optional<Choice> choiceOf(const SharingEntry& entry);
    bool offers(Choice choice) const;
    void followChoice();
    void followPurpose(std::optional<Choice> chosen);
    void showRefusal();
    bool asksOrganisation() const;
    void fitToScreen();
    void tryAccept();

    SharingEntry m_start;
    ShareChoices m_choices;
    std::array<QRadioButton*, choiceCount> m_radios{};
    QLineEdit* m_purpose;
    QString m_proposed; ///< the purpose as the dialog wrote it
    QComboBox* m_organisation;
    QLineEdit* m_receiver;
    GoldenRuleFields* m_rule;
    QLabel* m_refusal;
    QLabel* m_notCovered;
    SectionTicks* m_sections;
    MessageBar* m_messages;
    QScrollArea* m_questions = nullptr;
    QWidget* m_sharedPart = nullptr;
    Field* m_organisationField = nullptr;
    Field* m_receiverField = nullptr;
    QHash<QString, Field*> m_fields;
};

} // namespace bk
