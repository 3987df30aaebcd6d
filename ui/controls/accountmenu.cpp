#include "ui/controls/accountmenu.h"

#include <QMenu>

#include "ui/controls/accountrow.h"
#include "ui/theme/look.h"

using namespace Qt::StringLiterals;

namespace postr::accountmenu {

bool addOthers(QMenu &menu, Look &look, const UiContext &context, bool hasKeys,
               std::function<void(const AccountSummary &)> chosen)
{
    constexpr int kFace = 20, kMostKeys = 9;
    const QList<AccountSummary> accounts = context.accounts();
    bool any = false;
    for (int i = 0; i < accounts.size(); ++i) {
        const AccountSummary &account = accounts.at(i);
        if (account.state == AccountSummary::State::Open) {
            continue;
        }
        any = true;
        const bool isQuiet = account.state == AccountSummary::State::Ready && account.unread == 0;
        QStringList parts{account.person().name};
        if (account.identity.origin != accounts.constFirst().identity.origin) {
            parts.append(QUrl(account.identity.origin.text()).authority());
        }
        if (!isQuiet) {
            parts.append(AccountRow::standing(account, context.now()));
        }
        QString words = parts.join(u" · "_s);
        if (menu.isRightToLeft()) {  // names and times keep their places, in whichever direction each runs
            words = u"\u200f\u2068"_s + parts.join(u"\u2069 · \u2068"_s) + u'\u2069';
        }
        words.replace(u'&', u"&&"_s);
        if (hasKeys && i < kMostKeys) {
            words += u'\t' + QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText);
        }
        QAction *action =
            menu.addAction(QIcon(look.avatars.get(account.person(), kFace, menu.devicePixelRatioF())), words);
        action->setObjectName(u"account%1"_s.arg(i + 1));
        action->setIconVisibleInMenu(true);
        QObject::connect(action, &QAction::triggered, &menu, [account, chosen] { chosen(account); });
    }
    return any;
}

}  // namespace postr::accountmenu
