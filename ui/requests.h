#pragma once

#include <QObject>
#include <QUrl>

#include "core/model/accountsummary.h"
#include "core/model/draft.h"
#include "core/model/feed.h"
#include "core/model/intent.h"
#include "core/model/listposition.h"
#include "ui/place.h"
#include "ui/text/textscan.h"

namespace postr {

/// What a dialog about the account is for.
enum class AccountMatter { Password, Email, SecondStepOn, SecondStepOff, Everywhere, Deletion };

/// What screens ask of the window around them. Screens navigate nowhere and open nothing: they say here what was
/// wanted, and AppTree, which lends one object to all of them, does it. GUI thread.
class Requests final : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where a link, a name or a tag in somebody's text leads.
    void follow(Facet::Kind kind, const QString &text)
    {
        switch (kind) {
        case Facet::Kind::Link:
            emit linkActivated(QUrl(text, QUrl::StrictMode));
            break;
        case Facet::Kind::Mention:
            emit placeOpened(Place::profileOf(text.mid(1).toLower()));
            break;
        case Facet::Kind::Hashtag:
            emit placeOpened(Place::search(text));
            break;
        case Facet::Kind::Strong:
            break;
        }
    }

signals:
    void placeOpened(const postr::Place &place);
    void backRequested();
    void composeRequested();
    void replyRequested(const postr::FeedEntry &entry, const QList<postr::PictureSource> &pictures = {});
    void quoteRequested(const postr::FeedEntry &entry);
    void editRequested(const postr::FeedEntry &entry);
    /// What the post has said before.
    void historyRequested(const postr::PostId &post);
    void draftOpened(const postr::Draft &draft);
    void pictureOpened(const postr::FeedEntry &entry, int index);
    /// A link to the post or the person goes to the clipboard.
    void shareRequested(const QString &path);
    void reportRequested(const postr::FeedEntry &entry);
    void personReportRequested(const postr::PersonSummary &person);
    void deleteRequested(const postr::PostId &id);
    void retryRequested(const postr::Mid &mid);
    /// `hasText`: what a person typed goes with it, so it is asked first.
    void discardRequested(const postr::Mid &mid, bool hasText);
    /// Anything that is written without a question.
    void intentRequested(const postr::Intent &intent);
    void linkActivated(const QUrl &url);
    /// Another account is to be open, or a session for it to be begun.
    void accountRequested(const postr::AccountSummary &account);
    void accountAddRequested();
    void accountRemoveRequested(const postr::AccountSummary &account);
    /// Where reading came to rest, in a list that does not keep its own place.
    void placeRested(const postr::FeedList &list, const postr::ListPosition &at);
    /// A dialog that changes something about the account.
    void accountSheetRequested(postr::AccountMatter matter);
    /// One sentence about something that could not be done.
    void said(const QString &sentence);
};

}  // namespace postr
