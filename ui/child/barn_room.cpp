// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/barn_room.h"

#include "core/domain/common/error.h"
#include "core/domain/unit/unit_settings.h"
#include "core/services/access.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "ui/child/child_page.h"
#include "ui/child/delat_tab.h"
#include "ui/child/follow_up_page.h"
#include "ui/child/historik_tab.h"
#include "ui/child/papper_tab.h"
#include "ui/child/samtal_tab.h"
#include "ui/child/skattningar_tab.h"
#include "ui/children/child_form_page.h"
#include "ui/children/children_page.h"
#include "ui/children/emergency_page.h"
#include "ui/children/enrolled_page.h"
#include "ui/children/import_file.h"
#include "ui/children/sealed_identity_page.h"
#include "ui/common/attempt.h"
#include "ui/common/message_bar.h"
#include "ui/forms/barnsamtal_page.h"
#include "ui/forms/gemensam_page.h"
#include "ui/forms/skattning_page.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// What there is may be read.
void tellWhatMayNotBeSaved(Page* page, const std::optional<Issue>& refused) {
    if (!refused)
        return;
    const QString why = issueText(*refused);
    page->messages()->show(MessageBar::Tone::Info, why);
    if (const auto* form = qobject_cast<FormPage*>(page)) {
        form->saveButton()->setEnabled(false);
        form->saveButton()->setToolTip(why);
    }
}

/// A preschool tells the BVC whom it has enrolled; those for the youngest see who is new to them.
bool tellsBvc(UnitKind kind) { return kind == UnitKind::Forskola || kind == UnitKind::Bvc || kind == UnitKind::Bmm; }

} // namespace

BarnRoom::BarnRoom(OpenUnit& unit, ChildParts parts, QWidget* parent)
    : PageStack(parent)
    , m_unit(unit)
    , m_parts(std::move(parts))
    , m_source(unit.children()) {
    auto* list = new ChildrenPage(m_source, unit.today(), unit.user().displayName);
    connect(list, &ChildrenPage::childChosen, this, &BarnRoom::openChild);
    connect(list, &ChildrenPage::newChildAsked, this, &BarnRoom::openNewChild);
    connect(list, &ChildrenPage::importAsked, this, [this, list] {
        askForChildrenFile(list, m_unit, [this, list] {
            list->reload();
            Q_EMIT saved({});
        });
    });
    connect(list, &ChildrenPage::emergencyAsked, this, [this] { openInEmergency({}); });
    const auto registering = accessRefusal(unit, Action::RegisterChild);
    list->offerRegistering(registering ? issueText(*registering) : QString());
    if (permission(unit.user().role, Action::ListChildren) == Permission::AssignedChildren)
        list->showOnlyAssigned(!accessRefusal(unit, Action::OpenInEmergency));
    connect(list, &ChildrenPage::enrolledAsked, this, &BarnRoom::openEnrolled);
    list->offerEnrolled(tellsBvc(unit.settings().kind));
    setRoot(list);
}

/// The setting may have changed meanwhile, and the child may have been purged.
void BarnRoom::reload() {
    if (const ChildPage* child = childPage(); child && !m_unit.children().contains(child->child()))
        popTo(1);
    static_cast<ChildrenPage*>(at(0))->offerEnrolled(tellsBvc(m_unit.settings().kind));
    PageStack::reload();
}

void BarnRoom::openEnrolled() {
    popTo(1);
    attempt(top(), [this] { pushOver(new EnrolledPage(m_unit), {}); });
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
    if (place == u"nodatkomst"_s) {
        openInEmergency({});
        return;
    }
    const auto id = ChildId::fromString(place.section(u'/', 0, 0));
    if (!id)
        return;
    openChild(*id);
    if (!childPage())
        return;
    childPage()->goTo(place.section(u'/', 1, 1));
    openForm(place.section(u'/', 2, 2), place.section(u'/', 3, 3));
}

ChildRoads BarnRoom::roads() {
    return {
        [this](Page* page) { pushOver(page, {}); },
        [this](const QString& form, const QString& record) { openForm(form, record); },
        [this](ChildId child) { openChild(child); },
        [this](const QString& place) {
            Q_EMIT goToRoom(place);
        }};
}

void BarnRoom::openChild(ChildId id) {
    popTo(1);
    attempt(
        top(),
        [this, id] {
            std::vector<ChildTab> tabs = m_parts.tabs;
            std::erase_if(tabs, [this](const ChildTab& tab) { return tab.isUsed && !tab.isUsed(m_unit); });
            push(new ChildPage(m_unit, id, std::move(tabs), roads()));
        },
        [this, id](const Error& error) {
            if (error.detail() != u"access.unassigned"_s)
                return false;
            openInEmergency(id);
            return true;
        });
}

void BarnRoom::openInEmergency(std::optional<ChildId> child) {
    popTo(1);
    attempt(top(), [this, child] { openOverList(new EmergencyPage(m_unit, child), u"nodatkomst"_s); });
}

/// Its child's own page comes up once it is saved.
void BarnRoom::openOverList(Page* page, const QString& form) {
    connect(
        page, &Page::saved, this,
        [this](const QString& saved) {
            if (const auto id = ChildId::fromString(saved))
                openChild(*id);
        },
        Qt::QueuedConnection);
    pushOver(page, form);
}

void BarnRoom::openNewChild() {
    popTo(1);
    attempt(top(), [this] {
        requireAccess(m_unit, Action::RegisterChild);
        openOverList(new ChildFormPage(m_unit, std::nullopt), u"nytt"_s);
    });
}

void BarnRoom::openForm(const QString& form, const QString& record) {
    if (!childPage() || form.isEmpty())
        return;
    const auto& forms = m_parts.forms;
    const auto place = std::find_if(forms.begin(), forms.end(), [&form](const auto& each) { return each.id == form; });
    Q_ASSERT_X(place != forms.end(), "BarnRoom::openForm", qPrintable(form)); // a button that leads nowhere
    if (place == forms.end())
        return;
    attempt(top(), [&] {
        const ChildId child = childPage()->child();
        if (place->action && record.isEmpty())
            requireAccess(m_unit, *place->action, child);
        Page* page = place->make(m_unit, child, roads(), record);
        if (!page)
            return;
        pushOver(page, record.isEmpty() ? form : form + u'/' + record);
        if (place->action)
            tellWhatMayNotBeSaved(page, accessRefusal(m_unit, *place->action, child));
    });
}

void BarnRoom::pushOver(Page* page, const QString& form) {
    if (auto* closing = qobject_cast<FormPage*>(page))
        connect(closing, &FormPage::closed, this, [this, page] {
            if (top() == page)
                pop();
        });
    else if (qobject_cast<SealedIdentityPage*>(page)) // stays open, and the child is called something else now
        connect(page, &Page::saved, this, [this] { childPage()->reload(); });
    m_form = form;
    push(page);
}

Room barnRoom(const ChildParts& parts) {
    return {u"barn"_s, BarnRoom::tr("Barn"), u"barn"_s, [parts](OpenUnit& unit) {
                return new BarnRoom(unit, parts);
            }};
}

ChildTab samtalTab() {
    return {u"samtal"_s, BarnRoom::tr("Samtal"), [](OpenUnit& unit, ChildId child, const ChildRoads& roads) -> Page* {
                return new SamtalTab(unit, child, roads);
            }};
}

ChildTab skattningarTab() {
    return {
        u"skattningar"_s, BarnRoom::tr("Skattningar"),
        [](OpenUnit& unit, ChildId child, const ChildRoads& roads) -> Page* {
            return new SkattningarTab(unit, child, roads);
        }};
}

ChildTab papperTab() {
    return {
        u"papper"_s,
        BarnRoom::tr("Papper"),
        [](OpenUnit& unit, ChildId child, const ChildRoads& roads) -> Page* {
            return new PapperTab(unit, child, roads);
        },
        {},
        Action::ShareRecords};
}

ChildTab delatTab() {
    return {u"delat"_s, BarnRoom::tr("Delat"), [](OpenUnit& unit, ChildId child, const ChildRoads& roads) -> Page* {
                return new DelatTab(unit, child, roads);
            }};
}

ChildTab historikTab() {
    return {
        u"historik"_s, BarnRoom::tr("Historik"), [](OpenUnit& unit, ChildId child, const ChildRoads& roads) -> Page* {
            return new HistorikTab(unit, child, roads);
        }};
}

namespace {

template <typename Form> FormPlace formAbout(const QString& id, Action action) {
    return {
        id,
        [](OpenUnit& unit, ChildId child, const ChildRoads&, const QString&) -> Page* { return new Form(unit, child); },
        action};
}

} // namespace

std::vector<FormPlace> commonForms() {
    return {
        formAbout<BarnsamtalPage>(u"samtal"_s, Action::RecordTalk),
        formAbout<SkattningPage>(u"skattning"_s, Action::RecordTalk),
        formAbout<GemensamPage>(u"gemensam"_s, Action::RecordTalk),
        formAbout<ChildFormPage>(u"uppgifter"_s, Action::EditChild),
        {u"skyddad"_s,
         [](OpenUnit& unit, ChildId child, const ChildRoads&, const QString&) -> Page* {
             return new SealedIdentityPage(unit, child);
         }},
        followUpRatingForm()};
}

} // namespace bk
