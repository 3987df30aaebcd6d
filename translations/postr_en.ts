<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Auth</name>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n seconds.</source>
        <translation>
            <numerusform>Too many attempts. Try again in %n second.</numerusform>
            <numerusform>Too many attempts. Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message numerus="yes">
        <source>The post is %n character(s) too long. Shorten it to 500 characters.</source>
        <translation>
            <numerusform>The post is %n character too long. Shorten it to 500 characters.</numerusform>
            <numerusform>The post is %n characters too long. Shorten it to 500 characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long. Shorten it.</source>
        <translation>
            <numerusform>This is %n character too long. Shorten it.</numerusform>
            <numerusform>This is %n characters too long. Shorten it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowBuilder</name>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n repost</numerusform>
            <numerusform>%n reposts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n quote</numerusform>
            <numerusform>%n quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted</source>
        <translation>
            <numerusform>%1 and %n other reposted</numerusform>
            <numerusform>%1 and %n others reposted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n reply</numerusform>
            <numerusform>%n replies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <translation>
            <numerusform>%n repost</numerusform>
            <numerusform>%n reposts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n like</numerusform>
            <numerusform>%n likes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) liked your post</source>
        <translation>
            <numerusform>%1 and %n other liked your post</numerusform>
            <numerusform>%1 and %n others liked your post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted your post</source>
        <translation>
            <numerusform>%1 and %n other reposted your post</numerusform>
            <numerusform>%1 and %n others reposted your post</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) followed you</source>
        <translation>
            <numerusform>%1 and %n other followed you</numerusform>
            <numerusform>%1 and %n others followed you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message numerus="yes">
        <source>%n change(s) go out as soon as the server answers.</source>
        <translation>
            <numerusform>%n change goes out as soon as the server answers.</numerusform>
            <numerusform>%n changes go out as soon as the server answers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way.</source>
        <translation>
            <numerusform>%n change on the way.</numerusform>
            <numerusform>%n changes on the way.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a decision.</source>
        <translation>
            <numerusform>%n thing needs a decision.</numerusform>
            <numerusform>%n things need a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::AccountRow</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::AppTree</name>
    <message numerus="yes">
        <source>It goes out in %n second(s).</source>
        <translation>
            <numerusform>It goes out in %n second.</numerusform>
            <numerusform>It goes out in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::CodePage</name>
    <message numerus="yes">
        <source>The server mails one code a minute. You can ask for another one in %n second(s).</source>
        <translation>
            <numerusform>The server mails one code a minute. You can ask for another one in %n second.</numerusform>
            <numerusform>The server mails one code a minute. You can ask for another one in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::CommandRun</name>
    <message numerus="yes">
        <source>%n action(s) have not been sent. Choose --unsent=send, --unsent=keep or --unsent=discard.</source>
        <translation>
            <numerusform>%n action has not been sent. Choose --unsent=send, --unsent=keep or --unsent=discard.</numerusform>
            <numerusform>%n actions have not been sent. Choose --unsent=send, --unsent=keep or --unsent=discard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent; nothing was removed. Use --unsent=discard to give them up.</source>
        <translation>
            <numerusform>%n action could not be sent; nothing was removed. Use --unsent=discard to give it up.</numerusform>
            <numerusform>%n actions could not be sent; nothing was removed. Use --unsent=discard to give them up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent and are kept on this computer.</source>
        <translation>
            <numerusform>%n action could not be sent and is kept on this computer.</numerusform>
            <numerusform>%n actions could not be sent and are kept on this computer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::Composer</name>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n character too long</numerusform>
            <numerusform>%n characters too long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n picture has no description. People who cannot see it will miss what it says.</numerusform>
            <numerusform>%n pictures have no description. People who cannot see them will miss what they say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::ContextPost</name>
    <message numerus="yes">
        <source>[%n picture(s)]</source>
        <translation>
            <numerusform>[%n picture]</numerusform>
            <numerusform>[%n pictures]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::DraftRow</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::FeedPane</name>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n new post</numerusform>
            <numerusform>%n new posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::GraphemeRing</name>
    <message numerus="yes">
        <source>%n of 500 characters used</source>
        <translation>
            <numerusform>%n of 500 characters used</numerusform>
            <numerusform>%n of 500 characters used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::NavColumn</name>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>Notifications, %n new</numerusform>
            <numerusform>Notifications, %n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %n waiting</source>
        <translation>
            <numerusform>Outbox, %n waiting</numerusform>
            <numerusform>Outbox, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::NewsTeller</name>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n new notification</numerusform>
            <numerusform>%n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::OutboxRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::PictureStrip</name>
    <message numerus="yes">
        <source>%n picture(s) without a description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n picture without a description. People who cannot see it will miss what it says.</numerusform>
            <numerusform>%n pictures without a description. People who cannot see them will miss what they say.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::ProfileHeader</name>
    <message numerus="yes">
        <source>%n following</source>
        <comment>people that somebody follows</comment>
        <translation>
            <numerusform>%n following</numerusform>
            <numerusform>%n following</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n follower</numerusform>
            <numerusform>%n followers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::SettingsPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::SignOutSheet</name>
    <message numerus="yes">
        <source>%n thing(s) you did have not reached the server yet.</source>
        <translation>
            <numerusform>%n thing you did has not reached the server yet.</numerusform>
            <numerusform>%n things you did have not reached the server yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove this account&apos;s data from this computer, with %n draft(s)</source>
        <translation>
            <numerusform>Remove this account&apos;s data from this computer, with %n draft</numerusform>
            <numerusform>Remove this account&apos;s data from this computer, with %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::StorageSection</name>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::Tray</name>
    <message numerus="yes">
        <source>Postr: %n new notification(s)</source>
        <translation>
            <numerusform>Postr: %n new notification</numerusform>
            <numerusform>Postr: %n new notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::TrendRows</name>
    <message numerus="yes">
        <source>%1 · last %n day(s)</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%1 · last day</numerusform>
            <numerusform>%1 · last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
</context>
</TS>
