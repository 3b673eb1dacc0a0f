// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/barn_room.h"

#include "core/services/open_unit.h"
#include "ui/child/reading_page.h"
#include "ui/children/child_form_page.h"
#include "ui/children/children_page.h"
#include "ui/common/attempt.h"
#include "ui/forms/barnsamtal_page.h"
#include "ui/forms/gemensam_page.h"
#include "ui/forms/skattning_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {

BarnRoom::BarnRoom(OpenUnit& unit, ChildPageParts parts, QWidget* parent)
    : PageStack(parent)
    , m_unit(unit)
    , m_parts(std::move(parts))
    , m_source(unit.children()) {
    auto* list = new ChildrenPage(m_source, unit.today());
    connect(list, &ChildrenPage::childChosen, this, &BarnRoom::openChild);
    connect(list, &ChildrenPage::newChildAsked, this, &BarnRoom::openNewChild);
    setRoot(list);
}

ChildPage* BarnRoom::childPage() const { return depth() > 1 ? qobject_cast<ChildPage*>(at(1)) : nullptr; }

QString BarnRoom::place() const {
    const ChildPage* child = childPage();
    const bool inForm = qobject_cast<FormPage*>(top()) && !m_form.isEmpty();
    if (!child)
        return inForm ? m_form : QString();
    const QString at = child->child().toString() + u'/' + child->place();
    return inForm ? at + u'/' + m_form : at;
}

void BarnRoom::goTo(const QString& place) {
    popTo(1);
    if (place == u"nytt"_s) {
        openNewChild();
        return;
    }
    const auto id = ChildId::fromString(place.section(u'/', 0, 0));
    if (!id)
        return;
    openChild(*id);
    if (!childPage())
        return;
    childPage()->goTo(place.section(u'/', 1, 1));
    openForm(place.section(u'/', 2, 2));
}

void BarnRoom::openChild(ChildId id) {
    popTo(1);
    attempt(top(), [this, id] {
        auto* page = new ChildPage(m_unit, id, m_parts);
        connectChild(page);
        push(page);
    });
}

void BarnRoom::openNewChild() {
    popTo(1);
    attempt(top(), [this] {
        auto* page = new ChildFormPage(m_unit, std::nullopt);
        // a new child's own page comes up once it is saved
        connect(
            page, &Page::saved, this,
            [this](const QString& saved) {
                if (const auto id = ChildId::fromString(saved))
                    openChild(*id);
            },
            Qt::QueuedConnection);
        pushForm(page, u"nytt"_s);
    });
}

void BarnRoom::openForm(const QString& form) {
    if (form.isEmpty() || !childPage())
        return;
    attempt(top(), [this, &form] {
        const ChildId child = childPage()->child();
        FormPage* page = form == u"samtal"_s      ? static_cast<FormPage*>(new BarnsamtalPage(m_unit, child))
                         : form == u"skattning"_s ? new SkattningPage(m_unit, child)
                         : form == u"gemensam"_s  ? new GemensamPage(m_unit, child)
                         : form == u"uppgifter"_s ? new ChildFormPage(m_unit, child)
                                                  : static_cast<FormPage*>(nullptr);
        if (page)
            pushForm(page, form);
    });
}

void BarnRoom::pushForm(FormPage* page, const QString& form) {
    connect(page, &FormPage::closed, this, [this, page] {
        if (top() == page)
            pop();
    });
    m_form = form;
    push(page);
}

void BarnRoom::pushReading(ReadingPage* page, const std::function<void()>& change) {
    connect(page, &ReadingPage::changeAsked, this, [page, change] { attempt(page, change); });
    push(page);
}

void BarnRoom::connectChild(ChildPage* page) {
    connect(page, &ChildPage::editAsked, this, [this] { openForm(u"uppgifter"_s); });
    connect(page, &ChildPage::newSamtalAsked, this, [this] { openForm(u"samtal"_s); });
    connect(page, &ChildPage::newSkattningAsked, this, [this] { openForm(u"skattning"_s); });
    connect(page, &ChildPage::newGemensamAsked, this, [this] { openForm(u"gemensam"_s); });
    connectRecords(page);
}

void BarnRoom::connectRecords(ChildPage* page) {
    connect(page, &ChildPage::samtalChosen, this, [this](BarnsamtalId id) {
        pushReading(readSamtal(m_unit, id), [this, id] {
            if (const auto samtal = m_unit.samtal().find(id))
                pushForm(new BarnsamtalPage(m_unit, *samtal), {});
        });
    });
    connect(page, &ChildPage::skattningChosen, this, [this](SkattningId id) {
        pushReading(readSkattning(m_unit, id), [this, id] {
            if (const auto skattning = m_unit.skattningar().find(id))
                pushForm(new SkattningPage(m_unit, *skattning), {});
        });
    });
    connect(page, &ChildPage::gemensamChosen, this, [this](GemensamBehovskompassId id) {
        pushReading(readGemensam(m_unit, id), [] {});
    });
}

Room barnRoom(const ChildPageParts& parts) {
    return {u"barn"_s, BarnRoom::tr("Barn"), u"barn"_s, [parts](OpenUnit& unit) {
                return new BarnRoom(unit, parts);
            }};
}

} // namespace bk
