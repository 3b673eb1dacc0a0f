// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_paper.h"
#include "ui/common/page.h"

#include <functional>

class QLabel;
class QPushButton;
class QTableView;

namespace bk {

class CompassView;
class EmptyState;
class Layers;
class OpenUnit;
class TalksModel;

/// The forms the room opens; each is asked to close through its `saved` signal or its `closed` callback.
struct KompassamtalForms {
    /// `close` brings the list back.
    std::function<Page*(OpenUnit&, std::function<void()> close)> conversation;
    std::function<Page*(OpenUnit&, std::function<void()> close)> rating;
};

/// The room Kompassamtal: the compass held with neither card, case nor name (utvecklingssamtal, hälsosamtal, BVC,
/// classroom). Filled in, shown, printed and counted.
class KompassamtalPage final : public Page {
    Q_OBJECT

public:
    KompassamtalPage(OpenUnit& unit, KompassamtalForms forms, QWidget* parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    void reload() override;
    QString place() const override;
    void goTo(const QString& place) override;
    /// The list, or the button that begins the first conversation.
    QWidget* firstFocus() const override;

private:
    QWidget* listSide();
    QWidget* compassSide();
    void openForm(const QString& which);
    void closeForm();
    void showSelected();
    void showCounts();
    /// Of the conversation that is selected in the list.
    CompassPaper selectedPaper() const;
    void savePdf();
    void print();

    OpenUnit& m_unit;
    KompassamtalForms m_forms;
    TalksModel* m_model;
    QTableView* m_list;
    CompassView* m_compass;
    QLabel* m_counts;
    QWidget* m_overview = nullptr;
    EmptyState* m_empty = nullptr;
    QPushButton* m_savePdf = nullptr;
    QPushButton* m_preview = nullptr;
    QPushButton* m_print = nullptr;
    Layers* m_layers;
    Page* m_form = nullptr;
    QString m_openForm;
};

} // namespace bk
