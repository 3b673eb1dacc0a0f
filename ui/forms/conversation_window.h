// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "ui/forms/area_tile.h"

#include <QKeySequence>
#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace bk {

class HoldButton;
class RatingButtons;

/// The child's own full screen: eight large tiles to choose from, then five faces and statements in large type. Nobody
/// else's name stands here. It is left by holding "Klar" or with a key that a child does not press by chance. Deletes
/// itself when left.
class ConversationWindow final : public QWidget {
    Q_OBJECT

public:
    /// `answers`: what is answered so far. The instrument and the model need not outlive this.
    ConversationWindow(
        const Instrument& instrument, const WellbeingModel& model, const QString& calledName,
        const PerArea<AreaAnswer>& answers, QWidget* parent);

    static QKeySequence leaveKeys() { return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L); }

    /// Fills the screen that the parent stands on.
    void begin();
    void leave();
    AreaTile* tile(Area area) const { return m_tiles[indexOf(area)]; }
    RatingButtons* faces() const { return m_faces; }
    QPushButton* backButton() const { return m_back; }
    HoldButton* doneButton() const { return m_done; }

Q_SIGNALS:
    void areaChosen(bk::Area area);
    void rated(bk::Area area, bk::Answer answer);

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildTiles();
    QWidget* buildAreaPlace();
    void showTiles();
    void showArea(Area area);
    QWidget* buildArea(Area area);

    Instrument m_instrument;
    WellbeingModel m_model;
    QString m_calledName;
    PerArea<Answer> m_answers;
    bool m_leaving = false;
    QStackedLayout* m_stack;
    QLabel* m_question;
    std::array<AreaTile*, areaCount> m_tiles{};
    QWidget* m_tilePage;
    QWidget* m_areaPage;
    QVBoxLayout* m_areaPlace;
    QWidget* m_areaContent = nullptr;
    RatingButtons* m_faces = nullptr;
    QPushButton* m_back;
    HoldButton* m_done;
};

} // namespace bk
