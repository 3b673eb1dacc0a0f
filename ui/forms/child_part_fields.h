// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "ui/forms/form_context.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace bk {

class ConversationWindow;
class Field;
class RatedPart;
class TextArea;

/// What the child said: the area it chose to begin with, a face and a comment per area, or why the child does not rate.
class ChildPartFields final : public QWidget {
    Q_OBJECT

public:
    explicit ChildPartFields(const FormContext& context, QWidget* parent = nullptr);

    ChildPart value() const;
    void setValue(const ChildPart& part);
    /// The instrument by age, everything blank.
    void setBlank();
    RatedPart* rated() const { return m_rated; }
    const QHash<QString, Field*>& fields() const { return m_fields; }
    QPushButton* conversationButton() const { return m_converse; }
    /// Opens the child's full screen; its answers land here at once. Null where the child does not rate.
    ConversationWindow* openConversation();

Q_SIGNALS:
    void edited();

private:
    void showWhatFits();
    void setFirstArea(std::optional<Area> area);

    RatedPart* m_rated;
    QComboBox* m_firstArea;
    TextArea* m_because;
    QPushButton* m_converse;
    QLabel* m_converseHelp;
    QWidget* m_talk = nullptr;
    QHash<QString, Field*> m_fields;
    QPointer<ConversationWindow> m_conversation;
};

} // namespace bk
