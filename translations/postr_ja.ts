<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>Auth</name>
    <message>
        <source>This session has ended.</source>
        <translation>このセッションは終了しました。</translation>
    </message>
    <message>
        <source>Somebody has this handle already. Choose another one.</source>
        <translation>このハンドルはすでに使われています。別のハンドルを選んでください。</translation>
    </message>
    <message>
        <source>The list of accounts on this computer cannot be read.</source>
        <translation>このコンピューターのアカウント一覧を読み込めません。</translation>
    </message>
    <message>
        <source>The list of accounts on this computer was damaged. Sign in again; what was stored for your account is still there.</source>
        <translation>このコンピューターのアカウント一覧が破損していました。もう一度サインインしてください。アカウントの保存済みデータは残っています。</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written. Check that there is room on the disk and that the profile folder is yours.</source>
        <translation>アカウント一覧を書き込めません。ディスクに空きがあるか、プロファイルフォルダーに書き込む権限があるか確認してください。</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out is still running.</source>
        <translation>別のサインインまたはサインアウトを処理中です。</translation>
    </message>
    <message>
        <source>Sign in to this account first.</source>
        <translation>先にこのアカウントにサインインしてください。</translation>
    </message>
    <message>
        <source>Sign out of this account to remove it.</source>
        <translation>このアカウントを削除するには、サインアウトしてください。</translation>
    </message>
    <message>
        <source>This computer knows no such account.</source>
        <translation>このアカウントは、このコンピューターにはありません。</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>サインインしているアカウントがありません。</translation>
    </message>
    <message>
        <source>You are signed out on this computer, but the server could not be told. Its own session ends when you sign out everywhere from another device.</source>
        <translation>このコンピューターではサインアウトしましたが、サーバーに通知できませんでした。サーバー側のセッションを終了するには、別のデバイスですべてのデバイスからサインアウトしてください。</translation>
    </message>
    <message>
        <source>The server ended your last session. Sign in again; nothing on this computer is lost.</source>
        <translation>前回のセッションはサーバーによって終了されました。もう一度サインインしてください。このコンピューターのデータは何も失われていません。</translation>
    </message>
    <message>
        <source>The last session could not be stored, so it ended with Postr. Sign in again.</source>
        <translation>前回のセッションは保存できなかったため、Postrの終了とともに終わりました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The stored sign-in of this account is gone. Sign in again; nothing else is lost.</source>
        <translation>このアカウントのサインイン情報がなくなっています。もう一度サインインしてください。ほかには何も失われていません。</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores.</source>
        <translation>ハンドルは、半角の英小文字（a～z）、数字、アンダースコアで3～30文字です。</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing on this computer is lost.</source>
        <translation>このセッションはサーバーによって終了されました。もう一度サインインしてください。このコンピューターのデータは何も失われていません。</translation>
    </message>
    <message>
        <source>The stored sign-in could not be removed from the keychain. Postr tries again when it starts the next time.</source>
        <translation>保存済みのサインイン情報をキーチェーンから削除できませんでした。次回の起動時にもう一度試します。</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>コードを入力してください。</translation>
    </message>
    <message>
        <source>The server answered something else than was asked. Try again.</source>
        <translation>サーバーから想定外の応答がありました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This sign-in is over. Begin again.</source>
        <translation>このサインインの手続きは終了しています。最初からやり直してください。</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account.</source>
        <translation>このアカウントのサインイン情報は保存されていません。</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be read.</source>
        <translation>保存済みのサインイン情報を読み込めません。</translation>
    </message>
    <message>
        <source>The sign-in cannot be stored in the profile folder.</source>
        <translation>サインイン情報をプロファイルフォルダーに保存できません。</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be removed.</source>
        <translation>保存済みのサインイン情報を削除できません。</translation>
    </message>
    <message>
        <source>The keychain refused access. Unlock it and try again.</source>
        <translation>キーチェーンへのアクセスが拒否されました。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer has no keychain that Postr can use.</source>
        <translation>このコンピューターには、Postrで使えるキーチェーンがありません。</translation>
    </message>
    <message>
        <source>The keychain does not work at the moment.</source>
        <translation>現在、キーチェーンが動作していません。</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation>キーチェーンが応答しません。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>キーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing here is lost.</source>
        <translation>このセッションはサーバーによって終了されました。もう一度サインインしてください。データは何も失われていません。</translation>
    </message>
    <message>
        <source>The server answered for somebody else. Sign out and in again.</source>
        <translation>サーバーが別のアカウントとして応答しました。いったんサインアウトし、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This server is not set up for Postr, or needs an update.</source>
        <translation>このサーバーはPostr用に設定されていないか、更新が必要です。</translation>
    </message>
    <message>
        <source>An account with this e-mail address exists. Sign in instead.</source>
        <translation>このメールアドレスのアカウントはすでにあります。サインインしてください。</translation>
    </message>
    <message>
        <source>This server takes no new accounts at the moment.</source>
        <translation>このサーバーでは現在、新しいアカウントを作成できません。</translation>
    </message>
    <message>
        <source>This server does not take that e-mail address. Check it, or use another.</source>
        <translation>このメールアドレスは、このサーバーでは使えません。アドレスを確認するか、別のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>The sign-in in the browser took too long or was begun elsewhere. Try again.</source>
        <translation>ブラウザーでのサインインに時間がかかりすぎたか、別の場所で始めたものだったようです。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server does not know this session any more. Sign in again.</source>
        <translation>このセッションは、サーバーではすでに無効です。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>メールアドレスまたはパスワードが違います。</translation>
    </message>
    <message>
        <source>This e-mail address is not confirmed yet. Type the code that was mailed to it.</source>
        <translation>このメールアドレスはまだ確認されていません。メールで届いたコードを入力してください。</translation>
    </message>
    <message>
        <source>This account was suspended by the server.</source>
        <translation>このアカウントはサーバーによって凍結されました。</translation>
    </message>
    <message>
        <source>This server asks for a puzzle that Postr cannot show. Use its web page.</source>
        <translation>このサーバーでは、Postrでは表示できない認証パズルが必要です。サーバーのウェブページをご利用ください。</translation>
    </message>
    <message>
        <source>Check the e-mail address, and use a password of at most 72 characters.</source>
        <translation>メールアドレスを確認し、72文字以内のパスワードを使ってください。</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or ask for a new one.</source>
        <translation>コードが違うか、期限が切れています。コードを確認するか、新しいコードを受け取ってください。</translation>
    </message>
    <message>
        <source>There is no account with this e-mail address, or this server mails no codes.</source>
        <translation>このメールアドレスのアカウントがないか、サーバーがメールでのコード送信に対応していません。</translation>
    </message>
    <message>
        <source>This is the password you have already. Choose another one.</source>
        <translation>現在のパスワードと同じです。別のパスワードを選んでください。</translation>
    </message>
    <message>
        <source>Your present password is another one.</source>
        <translation>現在のパスワードが違います。</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>この操作には2段階認証が必要です。いったんサインアウトし、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This code is wrong. Type the one that your authenticator app shows now.</source>
        <translation>コードが違います。認証アプリに今表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>That took too long. Type the code that your authenticator app shows now.</source>
        <translation>時間がかかりすぎました。認証アプリに今表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>The network changed meanwhile. Type the code that your authenticator app shows now.</source>
        <translation>途中でネットワークが変わりました。認証アプリに今表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>This server offers no sign-in with a second step.</source>
        <translation>このサーバーは2段階認証に対応していません。</translation>
    </message>
    <message>
        <source>This account has as many second steps as the server allows.</source>
        <translation>このアカウントの2段階認証の登録数が、サーバーの上限に達しています。</translation>
    </message>
    <message>
        <source>This password is known from a data leak. Choose another one.</source>
        <translation>このパスワードは過去に流出したことがあります。別のパスワードを選んでください。</translation>
    </message>
    <message>
        <source>This server wants more kinds of characters in a password: letters, digits and signs.</source>
        <translation>このサーバーのパスワードには、英字、数字、記号を組み合わせる必要があります。</translation>
    </message>
    <message>
        <source>This password is too short for the server. Choose a longer one.</source>
        <translation>このサーバーで使うにはパスワードが短すぎます。もっと長いパスワードを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n seconds.</source>
        <translation>
            <numerusform>試行回数が多すぎます。%n秒後にもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Wait a few minutes and try again.</source>
        <translation>試行回数が多すぎます。数分待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server refused this without a reason Postr knows.</source>
        <translation>サーバーに拒否されましたが、理由は不明です。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>サーバーに接続できません。接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>サーバーが時間内に応答しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>キャンセルされました。</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Try again in a moment.</source>
        <translation>サーバー側で問題が発生しました。しばらくしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Something else answers at this address. If this network has a sign-in page, open it first.</source>
        <translation>このアドレスからは、Postrのサーバーではないものが応答しています。ネットワークにログインページがある場合は、先にそれを開いてください。</translation>
    </message>
    <message>
        <source>This server cannot delete accounts yet. Ask whoever runs it to update it.</source>
        <translation>このサーバーは、まだアカウントの削除に対応していません。サーバーの運営者に更新を依頼してください。</translation>
    </message>
    <message>
        <source>The server did not let your pictures go, so the account stays.</source>
        <translation>サーバーから画像を削除できなかったため、アカウントは削除していません。</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense to Postr. Check the address, and that no sign-in page of this network is in between.</source>
        <translation>サーバーの応答を読み取れません。アドレスが正しいか、ネットワークのログインページに遮られていないか確認してください。</translation>
    </message>
    <message>
        <source>This page may be closed. Postr goes on by itself.</source>
        <translation>このページは閉じて構いません。続きはPostrで自動的に行われます。</translation>
    </message>
    <message>
        <source>This computer gives Postr no port for the browser&apos;s answer.</source>
        <translation>ブラウザーからの応答を受け取るポートを、このコンピューターで確保できませんでした。</translation>
    </message>
    <message>
        <source>No answer came from the browser within five minutes. Try again.</source>
        <translation>5分以内にブラウザーから応答がありませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>This sign-in was given up.</source>
        <translation>サインインを中止しました。</translation>
    </message>
    <message>
        <source>The other service or the server said no. Try again, or sign in another way.</source>
        <translation>外部サービスまたはサーバーに拒否されました。もう一度試すか、別の方法でサインインしてください。</translation>
    </message>
    <message>
        <source>%1 So your sign-in lasts for this session only, until you close Postr.</source>
        <translation>%1そのため、サインインはPostrを閉じるまで有効です。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>キーチェーンがロックされています。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>サーバーの証明書が無効なため、何も送信していません。アドレスと、このコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Ask whoever runs the server.</source>
        <translation>サーバーの応答が大きすぎて読み取れませんでした。サーバーの運営者に確認してください。</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The server asks you to sign in again.</source>
        <translation>サーバーから、もう一度サインインするよう求められています。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The running Postr ended before the command did. Run it again: nothing happens twice.</source>
        <translation>コマンドが終わる前に、起動中のPostrが終了しました。コマンドをもう一度実行してください。二重に処理されることはありません。</translation>
    </message>
    <message>
        <source>Another Postr is using this profile and does not answer. Close it and try again.</source>
        <translation>別のPostrがこのプロファイルを使用中で、応答しません。そのPostrを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Secrets are kept in the profile folder (POSTR_VAULT=file).</source>
        <translation>秘密情報はプロファイルフォルダーに保存されます（POSTR_VAULT=file）。</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1を読み込めません。</translation>
    </message>
    <message>
        <source>A post has four pictures at most.</source>
        <translation>1つの投稿に付けられる画像は4枚までです。</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program is using Postr&apos;s database. Close it and try again.</source>
        <translation>別のプログラムがPostrのデータベースを使用しています。そのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Postr&apos;s database on this computer is damaged.</source>
        <translation>このコンピューターのPostrのデータベースが破損しています。</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing you wrote is lost.</source>
        <translation>ディスクに空きがありません。空き容量を増やしてください。書いたものは何も失われていません。</translation>
    </message>
    <message>
        <source>Postr cannot write to its folder. Check its permissions and try again.</source>
        <translation>Postrのフォルダーに書き込めません。アクセス権を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then start Postr again.</source>
        <translation>ディスクでエラーが発生しました。ディスクを確認してから、Postrを起動し直してください。</translation>
    </message>
    <message>
        <source>Postr&apos;s database refused an operation. Please report this.</source>
        <translation>Postrのデータベースが操作を拒否しました。開発者に報告してください。</translation>
    </message>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>フォルダー「%1」に書き込めません。アクセス権を確認するか、--profileで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>This account is already open in another Postr. Use that one, or close it first.</source>
        <translation>このアカウントは別のPostrで開かれています。そちらを使うか、先に閉じてください。</translation>
    </message>
    <message>
        <source>This database belongs to another account and was left alone.</source>
        <translation>このデータベースは別のアカウントのものなので、そのまま残しました。</translation>
    </message>
    <message>
        <source>This account&apos;s data was written by a newer version of Postr. Install that version to open it; nothing was changed.</source>
        <translation>このアカウントのデータは、より新しいバージョンのPostrで書かれています。開くにはそのバージョンをインストールしてください。データは何も変更していません。</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This is on its way already. You can delete it instead.</source>
        <translation>すでに送信が始まっています。削除することはできます。</translation>
    </message>
    <message>
        <source>Something that you did since then belongs to this post.</source>
        <translation>その後に、この投稿に関係する操作が行われています。</translation>
    </message>
    <message>
        <source>This was sent already. You can delete it instead.</source>
        <translation>すでに送信されています。削除することはできます。</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>顔</translation>
    </message>
    <message>
        <source>People and hands</source>
        <translation>人と手</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>動物と自然</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>食べ物と飲み物</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>旅行と場所</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>物</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>記号</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This folder is Postr&apos;s own and goes when the account is removed from this computer. Choose another one.</source>
        <translation>このフォルダーはPostr専用で、アカウントをこのコンピューターから削除すると消えます。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is; choose another name.</source>
        <translation>%1というファイルがすでにあります。そのまま残しました。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was left behind.</source>
        <translation>エクスポートをキャンセルしました。途中のファイルは残っていません。</translation>
    </message>
    <message>
        <source>This account is being exported already. Wait until that is done.</source>
        <translation>このアカウントはすでにエクスポート中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>Your profile.</source>
        <translation>あなたのプロフィールです。</translation>
    </message>
    <message>
        <source>Your posts, oldest first.</source>
        <translation>あなたの投稿です。古い順に並んでいます。</translation>
    </message>
    <message>
        <source>Your answers to posts, oldest first.</source>
        <translation>あなたの返信です。古い順に並んでいます。</translation>
    </message>
    <message>
        <source>Posts of other people that the other files speak of: what you like, bookmarked, reposted, answered or quoted, or were notified of.</source>
        <translation>ほかのファイルに出てくる、ほかの人の投稿です。いいね、ブックマーク、リポスト、返信、引用した投稿と、通知のあった投稿が入っています。</translation>
    </message>
    <message>
        <source>What you like. The posts are in the files of posts, under the same id.</source>
        <translation>いいねした投稿です。投稿そのものは、投稿のファイルに同じIDで入っています。</translation>
    </message>
    <message>
        <source>What you bookmarked.</source>
        <translation>ブックマークした投稿です。</translation>
    </message>
    <message>
        <source>What you reposted.</source>
        <translation>リポストした投稿です。</translation>
    </message>
    <message>
        <source>People you follow.</source>
        <translation>フォローしているユーザーです。</translation>
    </message>
    <message>
        <source>People who follow you, as far as this computer knows them.</source>
        <translation>あなたをフォローしているユーザーのうち、このコンピューターに情報がある人です。</translation>
    </message>
    <message>
        <source>People you muted, or whose reposts you muted.</source>
        <translation>ミュートしたユーザーと、リポストを非表示にしたユーザーです。</translation>
    </message>
    <message>
        <source>Conversations you muted, by their first post.</source>
        <translation>ミュートした会話です。会話の最初の投稿で示しています。</translation>
    </message>
    <message>
        <source>People you blocked.</source>
        <translation>ブロックしたユーザーです。</translation>
    </message>
    <message>
        <source>What you were notified of, newest first.</source>
        <translation>あなたへの通知です。新しい順に並んでいます。</translation>
    </message>
    <message>
        <source>Posts you have not finished.</source>
        <translation>書きかけの投稿です。</translation>
    </message>
    <message>
        <source>What you did and the server has not confirmed yet. The other files show how things are without it.</source>
        <translation>サーバーがまだ確認していない操作です。ほかのファイルは、これらを含まない状態を示しています。</translation>
    </message>
    <message>
        <source>This is everything that Postr kept on your computer for one account when it was exported.</source>
        <translation>これは、エクスポートした時点でPostrがこのコンピューターに保存していた、1つのアカウントのすべてのデータです。</translation>
    </message>
    <message>
        <source>The files are plain text, one thing on each line, in the format JSON. Any text editor shows them; times are in UTC.</source>
        <translation>ファイルはJSON形式のテキストで、1行に1件ずつ入っています。どのテキストエディターでも読めます。時刻はUTCです。</translation>
    </message>
    <message>
        <source>Pictures, those that were not sent yet, too. A picture that this computer did not keep is not here; its &quot;file&quot; is null then.</source>
        <translation>画像です。まだ送信していないものも入っています。このコンピューターに保存されていない画像は入っておらず、その場合「file」はnullです。</translation>
    </message>
    <message>
        <source>Whose export this is, when it was made, and how much is in each file.</source>
        <translation>だれのエクスポートか、いつ作成したか、各ファイルに何件入っているかの情報です。</translation>
    </message>
    <message>
        <source>No file can be written at %1. Choose a folder that you may write to.</source>
        <translation>%1にファイルを書き込めません。書き込めるフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The export did not fit: the disk is full, or takes no file of this size. Free some space or choose another place; nothing was left behind.</source>
        <translation>エクスポートが収まりませんでした。ディスクに空きがないか、この大きさのファイルを保存できません。空き容量を増やすか、別の場所を選んでください。途中のファイルは残っていません。</translation>
    </message>
    <message>
        <source>What your edited posts said before, as far as this computer knows: it is kept here once you looked at it.</source>
        <translation>編集した投稿の、以前の内容です。一度表示したものだけが、このコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>Your password and your sign-in are not in it. Keep this file where only you can read it.</source>
        <translation>パスワードとサインイン情報は含まれません。このファイルは、あなただけが読める場所に保管してください。</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>An empty post cannot be sent. Write something first.</source>
        <translation>空の投稿は送信できません。何か書いてください。</translation>
    </message>
    <message numerus="yes">
        <source>The post is %n character(s) too long. Shorten it to 500 characters.</source>
        <translation>
            <numerusform>投稿が%n文字長すぎます。500文字以内にしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>A post&apos;s id must be a UUID in lower case, or be left out.</source>
        <translation>投稿のIDは小文字のUUIDで指定するか、省略してください。</translation>
    </message>
    <message>
        <source>Only the text of a post can be changed.</source>
        <translation>投稿で変更できるのは本文だけです。</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores. Choose another one.</source>
        <translation>ハンドルは、半角の英小文字（a～z）、数字、アンダースコアで3～30文字です。別のハンドルを選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long. Shorten it.</source>
        <translation>
            <numerusform>%n文字長すぎます。短くしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntentWriter</name>
    <message>
        <source>There is another post with this id. Leave the id out to get a new one.</source>
        <translation>このIDの投稿はすでにあります。新しいIDを使うには、IDを省略してください。</translation>
    </message>
    <message>
        <source>No post with this id is stored on this computer.</source>
        <translation>このIDの投稿は、このコンピューターに保存されていません。</translation>
    </message>
    <message>
        <source>Only your own posts can be deleted.</source>
        <translation>削除できるのは自分の投稿だけです。</translation>
    </message>
    <message>
        <source>Only your own posts can be edited.</source>
        <translation>編集できるのは自分の投稿だけです。</translation>
    </message>
    <message>
        <source>Nobody with this handle is known on this computer yet.</source>
        <translation>このハンドルのユーザーの情報は、まだこのコンピューターにありません。</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>自分をフォローすることはできません。</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>自分をブロックすることはできません。</translation>
    </message>
    <message>
        <source>You cannot mute yourself.</source>
        <translation>自分をミュートすることはできません。</translation>
    </message>
    <message>
        <source>Another post with this id is waiting to be sent. Leave the id out to get a new one.</source>
        <translation>このIDの別の投稿が送信待ちです。新しいIDを使うには、IDを省略してください。</translation>
    </message>
    <message>
        <source>Nothing that waits to be sent has this id.</source>
        <translation>送信待ちの中に、このIDのものはありません。</translation>
    </message>
    <message>
        <source>Nothing that failed has this id.</source>
        <translation>失敗したものの中に、このIDのものはありません。</translation>
    </message>
    <message>
        <source>Discard the post that has this picture; it takes the picture with it.</source>
        <translation>この画像の付いた投稿を破棄してください。画像も一緒に破棄されます。</translation>
    </message>
    <message>
        <source>This post is about to be deleted.</source>
        <translation>この投稿はまもなく削除されます。</translation>
    </message>
    <message>
        <source>This may have happened already and cannot be taken back.</source>
        <translation>すでに実行された可能性があるため、取り消せません。</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Next post</source>
        <translation>次の投稿</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>前の投稿</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Show new posts</source>
        <translation>新しい投稿を表示</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
    <message>
        <source>Take back the post just sent</source>
        <translation>直前の投稿を取り消す</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>リポスト</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Open the picture or link</source>
        <translation>画像またはリンクを開く</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>クイック移動</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>見つける</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>自分のプロフィール</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Account 1 to 9</source>
        <translation>アカウント1～9</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a button does (the key for it)</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Media</name>
    <message>
        <source>The picture could not be kept on this disk. Is it full?</source>
        <translation>画像をこのディスクに保存できませんでした。空き容量を確認してください。</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Postr, a social client that keeps everything on your computer.</source>
        <translation>Postr - すべてをコンピューターに保存するソーシャルクライアント。</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>すべてのデータをこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>The server to offer at sign-in.</source>
        <translation>サインイン時に表示するサーバー。</translation>
    </message>
    <message>
        <source>The public key of that server.</source>
        <translation>そのサーバーの公開キー。</translation>
    </message>
    <message>
        <source>A link to open, such as postr://server/user/name.</source>
        <translation>開くリンク（例: postr://server/user/name）。</translation>
    </message>
    <message>
        <source>Postr opens one link that begins with postr://.</source>
        <translation>開けるのは、postr://で始まるリンク1つだけです。</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is one.</source>
        <translation>システムトレイがあれば、ウィンドウを開かずにトレイで起動します。</translation>
    </message>
    <message>
        <source>Tell as JSON whether everything needed is there.</source>
        <translation>必要なものがそろっているかどうかをJSONで出力します。</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture could not be shown.</source>
        <translation>この画像を表示できませんでした。</translation>
    </message>
    <message>
        <source>This animation is larger than 10 MB. Choose a smaller one.</source>
        <translation>このアニメーションは10 MBを超えています。もっと小さいものを選んでください。</translation>
    </message>
    <message>
        <source>This file is larger than 60 MB. Choose a smaller picture.</source>
        <translation>このファイルは60 MBを超えています。もっと小さい画像を選んでください。</translation>
    </message>
    <message>
        <source>This is no picture that can be posted. JPEG, PNG, WebP and GIF can.</source>
        <translation>この画像は投稿できません。投稿できるのはJPEG、PNG、WebP、GIFです。</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller first.</source>
        <translation>この画像はピクセル数が多すぎます。先に縮小してください。</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>この画像は破損していて読み込めません。</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB even when it is packed. Choose a smaller one.</source>
        <translation>この画像は圧縮しても10 MBを超えます。もっと小さいものを選んでください。</translation>
    </message>
    <message>
        <source>This picture cannot be packed into 10 MB. Choose a smaller one.</source>
        <translation>この画像は10 MB以内に圧縮できません。もっと小さいものを選んでください。</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet. It comes with the network.</source>
        <translation>この画像はまだこのコンピューターにありません。ネットワークにつながると表示されます。</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>このファイルを読み込めませんでした。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The picture could not be saved there. Choose another folder.</source>
        <translation>その場所に画像を保存できませんでした。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is nothing of this picture in the frame.</source>
        <translation>枠の中に画像がありません。</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>This is no link that Postr knows. Links look like postr://server/post/… or postr://server/user/name.</source>
        <translation>Postrで開けるリンクではありません。リンクはpostr://server/post/…またはpostr://server/user/nameの形です。</translation>
    </message>
    <message>
        <source>This link belongs to the server %1, and you are signed in at %2.</source>
        <translation>このリンクはサーバー%1のものですが、現在サインインしているのは%2です。</translation>
    </message>
    <message>
        <source>This link leads to nothing that Postr knows.</source>
        <translation>このリンクの先には、Postrで開けるものがありません。</translation>
    </message>
</context>
<context>
    <name>PostPainter</name>
    <message>
        <source>Could not be shown</source>
        <translation>表示できませんでした</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>This is no server address. It looks like postr.example; http:// is only for this computer itself.</source>
        <translation>サーバーのアドレスではありません。postr.exampleのように入力してください。http://を使えるのは、このコンピューター自身だけです。</translation>
    </message>
    <message>
        <source>There is no Postr server at this address. Check the spelling, or ask whoever runs it for its key.</source>
        <translation>このアドレスにはPostrサーバーがありません。つづりを確認するか、サーバーの運営者にキーを問い合わせてください。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>サーバーの証明書が無効なため、何も送信していません。アドレスと、このコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check the spelling and the connection.</source>
        <translation>このアドレスからは応答がありません。つづりと接続を確認してください。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>サーバーが時間内に応答しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server does not take this key. Check it with whoever runs it.</source>
        <translation>サーバーがこのキーを受け付けません。サーバーの運営者に確認してください。</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>フォルダー「%1」に書き込めません。アクセス権を確認するか、--profileで別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>Another Postr is using this profile.</source>
        <translation>別のPostrがこのプロファイルを使用しています。</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>This is no proxy. It looks like proxy.example:8080 or socks5://proxy.example:1080, without a name or a password.</source>
        <translation>プロキシのアドレスではありません。proxy.example:8080またはsocks5://proxy.example:1080のように、名前とパスワードなしで入力してください。</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The server could not make sense of this. Edit it and try again.</source>
        <translation>サーバーがこの内容を理解できませんでした。編集して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The server does not know this action yet. It needs an update.</source>
        <translation>サーバーがこの操作にまだ対応していません。サーバーの更新が必要です。</translation>
    </message>
    <message>
        <source>There is nothing in this post. Write something and send it again.</source>
        <translation>この投稿には何も書かれていません。何か書いて、もう一度送信してください。</translation>
    </message>
    <message>
        <source>This is too long for the server. Shorten it and send it again.</source>
        <translation>サーバーの上限より長くなっています。短くして、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The post this belongs to was deleted.</source>
        <translation>対象の投稿は削除されました。</translation>
    </message>
    <message>
        <source>The post this belongs to cannot be found any more.</source>
        <translation>対象の投稿が見つかりません。</translation>
    </message>
    <message>
        <source>The server has another post under this number. Send yours again.</source>
        <translation>サーバーに同じ番号の別の投稿があります。あなたの投稿をもう一度送信してください。</translation>
    </message>
    <message>
        <source>Only the person who wrote a post can change it.</source>
        <translation>投稿を変更できるのは、書いた本人だけです。</translation>
    </message>
    <message>
        <source>Nobody with this name is known to the server.</source>
        <translation>この名前のユーザーはサーバーにいません。</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>自分をフォローすることはできません。</translation>
    </message>
    <message>
        <source>You changed this post on another device meanwhile. Send your text again, or discard it.</source>
        <translation>その間に、別のデバイスでこの投稿が変更されました。この本文をもう一度送信するか、破棄してください。</translation>
    </message>
    <message>
        <source>Somebody else has this handle. Choose another one.</source>
        <translation>このハンドルはほかの人が使っています。別のハンドルを選んでください。</translation>
    </message>
    <message>
        <source>Your account is suspended: you can read, but not post.</source>
        <translation>アカウントが凍結されています。閲覧はできますが、投稿はできません。</translation>
    </message>
    <message>
        <source>There are too many pictures. Remove some and send it again.</source>
        <translation>画像が多すぎます。いくつか外して、もう一度送信してください。</translation>
    </message>
    <message>
        <source>One of you has blocked the other, so this is not possible.</source>
        <translation>どちらかが相手をブロックしているため、この操作はできません。</translation>
    </message>
    <message>
        <source>The server asks for a pause because so much was sent. It goes on by itself.</source>
        <translation>送信が多いため、サーバーから間隔を空けるよう求められました。自動的に再開します。</translation>
    </message>
    <message>
        <source>The server does not allow this to your account.</source>
        <translation>このアカウントでは、サーバーがこの操作を許可していません。</translation>
    </message>
    <message>
        <source>This is too large for the server. Make it smaller and send it again.</source>
        <translation>サーバーの上限より大きくなっています。小さくして、もう一度送信してください。</translation>
    </message>
    <message>
        <source>The server refused this. Edit it and try again, or discard it.</source>
        <translation>サーバーに拒否されました。編集してもう一度試すか、破棄してください。</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The server is busy. Postr tries again by itself.</source>
        <translation>サーバーが混み合っています。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Postr tries again by itself.</source>
        <translation>サーバー側で問題が発生しました。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The server did not answer in time. Postr tries again by itself.</source>
        <translation>サーバーが時間内に応答しませんでした。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The server no longer accepts the key this account was set up with. Sign in again to get the new one.</source>
        <translation>このアカウントの設定に使ったキーは、サーバーで使えなくなりました。もう一度サインインして、新しいキーを取得してください。</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Postr tries again by itself.</source>
        <translation>サーバーの応答を読み取れませんでした。自動的に再試行します。</translation>
    </message>
    <message>
        <source>Something else answers instead of the server. If this network has a sign-in page, open it in your browser.</source>
        <translation>サーバーではなく、別のものが応答しています。ネットワークにログインページがある場合は、ブラウザーで開いてください。</translation>
    </message>
    <message>
        <source>Postr and the server do not fit together. One of them needs an update.</source>
        <translation>Postrとサーバーのバージョンが合いません。どちらかの更新が必要です。</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so Postr does not talk to it. Check this computer&apos;s date first.</source>
        <translation>サーバーの証明書が無効なため、接続していません。まず、このコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>The server cannot be reached. Postr tries again by itself.</source>
        <translation>サーバーに接続できません。自動的に再試行します。</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Postr tries again by itself.</source>
        <translation>サーバーの応答が大きすぎて読み取れませんでした。自動的に再試行します。</translation>
    </message>
</context>
<context>
    <name>RowBuilder</name>
    <message>
        <source>This post is not available.</source>
        <translation>この投稿は表示できません。</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>ミュート解除</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>exact time</comment>
        <translation>%1 · 編集済み</translation>
    </message>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>リポスト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>引用%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>いいね%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>what happened, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a post&apos;s text</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>relative time</comment>
        <translation>%1 · 編集済み</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>引用元の投稿は表示できません。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>This post could not be sent.</source>
        <translation>この投稿を送信できませんでした。</translation>
    </message>
    <message>
        <source>Your new text is not sent: %1</source>
        <translation>編集内容が送信されていません: %1</translation>
    </message>
    <message>
        <source>New text waiting to send</source>
        <translation>編集内容は送信待ち</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Waiting to send · %1</source>
        <translation>送信待ち · %1</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 reposted</source>
        <translation>%1さんがリポスト</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted</source>
        <translation>
            <numerusform>%1さんとほか%n人がリポスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Replying to @%1</source>
        <translation>@%1への返信</translation>
    </message>
    <message>
        <source>now</source>
        <comment>relative time</comment>
        <translation>今</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>relative time</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>relative time</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>relative time</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1K</source>
        <comment>thousands</comment>
        <translation>%1K</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>閲覧注意: %1</translation>
    </message>
    <message>
        <source>Content warning: %1. %2</source>
        <comment>warning, text</comment>
        <translation>閲覧注意: %1。%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time: text</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>%1への返信</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>画像%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes %1: %2</source>
        <translation>%1さんの投稿を引用: %2</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>未送信: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>返信%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <translation>
            <numerusform>リポスト%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>いいね%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>いいね済み</translation>
    </message>
    <message>
        <source>reposted by you</source>
        <translation>リポスト済み</translation>
    </message>
    <message>
        <source>bookmarked by you</source>
        <translation>ブックマーク済み</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>編集済み</translation>
    </message>
    <message>
        <source>Getting the posts in between…</source>
        <translation>間の投稿を取得中…</translation>
    </message>
    <message>
        <source>Show the posts in between</source>
        <translation>間の投稿を表示</translation>
    </message>
    <message>
        <source>This post is not available.</source>
        <translation>この投稿は表示できません。</translation>
    </message>
    <message>
        <source>%1, @%2, followed by you</source>
        <translation>%1、@%2、フォロー中</translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <comment>name, handle</comment>
        <translation>%1、@%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新着: %1</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>@%1のミュートを解除</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>@%1のブロックを解除</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>@%1のフォローを解除</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>@%1をフォロー</translation>
    </message>
    <message>
        <source>The moderators acted on your account.</source>
        <translation>モデレーターがあなたのアカウントに対して措置を取りました。</translation>
    </message>
    <message>
        <source>From the moderators: %1</source>
        <translation>モデレーターより: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>あるユーザー</translation>
    </message>
    <message>
        <source>%1 liked your post</source>
        <translation>%1さんがあなたの投稿にいいねしました</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) liked your post</source>
        <translation>
            <numerusform>%1さんとほか%n人があなたの投稿にいいねしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reposted your post</source>
        <translation>%1さんがあなたの投稿をリポストしました</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted your post</source>
        <translation>
            <numerusform>%1さんとほか%n人があなたの投稿をリポストしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followed you</source>
        <translation>%1さんがあなたをフォローしました</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) followed you</source>
        <translation>
            <numerusform>%1さんとほか%n人があなたをフォローしました</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1さんがあなたに返信しました</translation>
    </message>
    <message>
        <source>%1 quoted you</source>
        <translation>%1さんがあなたの投稿を引用しました</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1さんがあなたにメンションしました</translation>
    </message>
    <message>
        <source>Link to %1: %2</source>
        <comment>host, title of the page</comment>
        <translation>%1へのリンク: %2</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This needs the server.</source>
        <translation>これにはサーバーへの接続が必要です。</translation>
    </message>
    <message>
        <source>This account was closed.</source>
        <translation>このアカウントは閉じられました。</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Postr cannot start</source>
        <translation>Postrを起動できません</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>A Postr command is using this profile. Wait until it is done, then start Postr again.</source>
        <translation>Postrのコマンドがこのプロファイルを使用しています。終わるまで待ってから、Postrを起動してください。</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The server does not let this picture be stored.</source>
        <translation>サーバーがこの画像の保存を許可していません。</translation>
    </message>
    <message>
        <source>The picture is too large for this server.</source>
        <translation>画像がこのサーバーの上限より大きくなっています。</translation>
    </message>
    <message>
        <source>This server takes no pictures of this kind.</source>
        <translation>このサーバーは、この種類の画像を受け付けていません。</translation>
    </message>
    <message>
        <source>This server has no place for pictures.</source>
        <translation>このサーバーには画像の保存場所がありません。</translation>
    </message>
    <message>
        <source>The server could not make sense of the picture.</source>
        <translation>サーバーが画像を読み取れませんでした。</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This sign-in belongs to another account.</source>
        <translation>このサインイン情報は別のアカウントのものです。</translation>
    </message>
    <message>
        <source>This has waited for more than 30 days. Send it if you still want it, or discard it.</source>
        <translation>30日以上送信待ちになっています。まだ必要なら送信し、不要なら破棄してください。</translation>
    </message>
    <message>
        <source>The server failed each time this was sent. Try again later.</source>
        <translation>送信のたびにサーバーでエラーが発生しました。あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>The post it refers to was deleted before it was sent.</source>
        <translation>対象の投稿が、送信前に削除されました。</translation>
    </message>
    <message>
        <source>Another run of Postr has taken over this account.</source>
        <translation>このアカウントは、別に起動したPostrに引き継がれました。</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in at the moment.</source>
        <translation>現在、サーバーがこのサインイン情報を受け付けていません。</translation>
    </message>
    <message>
        <source>There is nobody with this handle on this server.</source>
        <translation>このハンドルのユーザーは、このサーバーにはいません。</translation>
    </message>
    <message>
        <source>The server keeps asking to start over.</source>
        <translation>サーバーが最初からやり直すよう求め続けています。</translation>
    </message>
    <message>
        <source>The picture is not on this computer any more. Add it again.</source>
        <translation>画像がこのコンピューターからなくなっています。もう一度追加してください。</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>as of %1</source>
        <translation>%1時点</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>%1秒前</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1分前</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) go out as soon as the server answers.</source>
        <translation>
            <numerusform>サーバーにつながりしだい、%n件の変更を送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Showing what is on this computer.</source>
        <translation>このコンピューターにある内容を表示しています。</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>まもなく再試行</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>サーバーが応答しませんでした。</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way.</source>
        <translation>
            <numerusform>%n件の変更を送信しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting your feed…</source>
        <translation>フィードを取得中…</translation>
    </message>
    <message>
        <source>Checking for news…</source>
        <translation>新着を確認中…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新の状態</translation>
    </message>
    <message>
        <source>Not everything was sent</source>
        <translation>送信できなかったものがあります</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a decision.</source>
        <translation>
            <numerusform>対応が必要なものが%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>a person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a post&apos;s text</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Edit: “%1”</source>
        <comment>a post&apos;s new text</comment>
        <translation>編集: 「%1」</translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation>投稿を削除</translation>
    </message>
    <message>
        <source>Like a post</source>
        <translation>投稿にいいね</translation>
    </message>
    <message>
        <source>Take back a like</source>
        <translation>いいねを取り消す</translation>
    </message>
    <message>
        <source>Repost a post</source>
        <translation>投稿をリポスト</translation>
    </message>
    <message>
        <source>Take back a repost</source>
        <translation>リポストを取り消す</translation>
    </message>
    <message>
        <source>Bookmark a post</source>
        <translation>投稿をブックマーク</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>ブックマークを解除</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1をフォロー</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>%1のフォローを解除</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>%1をブロック</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>%1のブロックを解除</translation>
    </message>
    <message>
        <source>Mute a conversation</source>
        <translation>会話をミュート</translation>
    </message>
    <message>
        <source>Unmute a conversation</source>
        <translation>会話のミュートを解除</translation>
    </message>
    <message>
        <source>Mute a person</source>
        <translation>ユーザーをミュート</translation>
    </message>
    <message>
        <source>Unmute a person</source>
        <translation>ユーザーのミュートを解除</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>プロフィールを変更</translation>
    </message>
    <message>
        <source>Mark notifications as read</source>
        <translation>通知を既読にする</translation>
    </message>
    <message>
        <source>Report to the moderators</source>
        <translation>モデレーターに通報</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>画像をアップロード</translation>
    </message>
    <message>
        <source>Remove a picture from the server</source>
        <translation>サーバーから画像を削除</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>送信できませんでした。</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>noun</comment>
        <translation>変更</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>noun</comment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>noun</comment>
        <translation>投稿</translation>
    </message>
    <message>
        <source>%1 · goes out when you&apos;re online</source>
        <comment>kind of change</comment>
        <translation>%1 · オンラインになったら送信</translation>
    </message>
    <message>
        <source>%1 · goes out when sending is possible again</source>
        <comment>kind of change</comment>
        <translation>%1 · 再開したら送信</translation>
    </message>
    <message>
        <source>Picture · %1 % sent</source>
        <translation>画像 · %1%送信済み</translation>
    </message>
    <message>
        <source>%1 · sending…</source>
        <comment>kind of change</comment>
        <translation>%1 · 送信中…</translation>
    </message>
    <message>
        <source>%1 · goes out next</source>
        <comment>kind of change</comment>
        <translation>%1 · 次に送信</translation>
    </message>
    <message>
        <source>Reconnecting for live updates. Until then Postr looks for news every minute or so.</source>
        <translation>リアルタイム更新に再接続しています。つながるまでは、約1分ごとに新着を確認します。</translation>
    </message>
    <message>
        <source>Live updates have gone silent. Postr looks for news every minute or so.</source>
        <translation>リアルタイム更新が途絶えています。約1分ごとに新着を確認します。</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>This is not saved yet. Close once more to drop your changes.</source>
        <translation>まだ保存されていません。もう一度閉じると変更を破棄します。</translation>
    </message>
</context>
<context>
    <name>postr::AccountButton</name>
    <message>
        <source>Account of %1, @%2</source>
        <translation>%1（@%2）のアカウント</translation>
    </message>
</context>
<context>
    <name>postr::AccountController</name>
    <message>
        <source>This account is signed out everywhere. What was not sent is kept on this computer.</source>
        <translation>すべてのデバイスからサインアウトしました。未送信のものは、このコンピューターに残っています。</translation>
    </message>
    <message>
        <source>The account is deleted, at the server and on this computer.</source>
        <translation>アカウントを、サーバーとこのコンピューターから削除しました。</translation>
    </message>
    <message>
        <source>From now on signing in takes a code of the app.</source>
        <translation>今後のサインインには、認証アプリのコードが必要です。</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>パスワードを変更しました。ほかのデバイスでは、もう一度サインインが必要です。</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>この操作には2段階認証が必要です。いったんサインアウトし、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The server wants more than Postr can show for this. Sign out and in, and try again.</source>
        <translation>サーバーが求める追加の確認を、Postrでは表示できません。いったんサインアウトし、もう一度サインインしてからお試しください。</translation>
    </message>
    <message>
        <source>The email address is changed.</source>
        <translation>メールアドレスを変更しました。</translation>
    </message>
    <message>
        <source>Signing in takes the password alone again.</source>
        <translation>今後は、パスワードだけでサインインできます。</translation>
    </message>
</context>
<context>
    <name>postr::AccountList</name>
    <message>
        <source>One account is open at a time. The others keep what they have stored, and send and fetch nothing until you open them.</source>
        <translation>一度に開けるアカウントは1つです。ほかのアカウントの保存済みデータはそのまま残り、開くまで送受信は行いません。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer…</source>
        <translation>@%1をこのコンピューターから削除…</translation>
    </message>
</context>
<context>
    <name>postr::AccountPicker</name>
    <message>
        <source>Write from another account</source>
        <translation>別のアカウントで書く</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>%1として投稿</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>postr::AccountRow</name>
    <message>
        <source>Open now</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>M月d日</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新着%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新着なし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>news, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <comment>handle, server</comment>
        <translation>@%1 (%2)</translation>
    </message>
</context>
<context>
    <name>postr::AccountSection</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>A code from an authenticator app at every sign-in</source>
        <translation>2段階認証（サインインのたびに認証アプリのコードを入力）</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>オンにする…</translation>
    </message>
    <message>
        <source>All devices that use this account</source>
        <translation>このアカウントを使っているすべてのデバイス</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>すべてサインアウト…</translation>
    </message>
    <message>
        <source>This account and everything in it</source>
        <translation>このアカウントとそのすべてのデータ</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>オフにする…</translation>
    </message>
</context>
<context>
    <name>postr::AccountSheet</name>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8文字以上</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>New email</source>
        <translation>新しいメールアドレス</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>あなたのハンドル</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>認証アプリ用のQRコード</translation>
    </message>
    <message>
        <source>Secret, to be typed instead</source>
        <translation>セットアップキー（QRコードの代わりに入力）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>メールアドレスを変更</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>サインイン時の2段階認証</translation>
    </message>
    <message>
        <source>Turn the second step off?</source>
        <translation>2段階認証をオフにしますか？</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>すべてのデバイスからサインアウトしますか？</translation>
    </message>
    <message>
        <source>Delete this account?</source>
        <translation>このアカウントを削除しますか？</translation>
    </message>
    <message>
        <source>Other devices have to sign in again afterwards.</source>
        <translation>変更すると、ほかのデバイスではもう一度サインインが必要になります。</translation>
    </message>
    <message>
        <source>Codes are mailed to the new address, and to the old one if this server wants both.</source>
        <translation>新しいアドレスに確認コードを送ります。サーバーの設定によっては、今のアドレスにも送ります。</translation>
    </message>
    <message>
        <source>Add this account to an authenticator app, then type the code it shows. From then on signing in takes a code. Without the app you cannot get in: ask whoever runs this server.</source>
        <translation>このアカウントを認証アプリに追加してから、アプリに表示されるコードを入力してください。以後、サインインのたびにコードが必要になります。認証アプリが使えなくなるとサインインできません。その場合は、サーバーの運営者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Signing in then takes the password alone.</source>
        <translation>オフにすると、パスワードだけでサインインできるようになります。</translation>
    </message>
    <message>
        <source>Every device that uses this account has to sign in again, this one too. What is not sent yet stays on this computer.</source>
        <translation>このデバイスを含め、このアカウントを使っているすべてのデバイスで、もう一度サインインが必要になります。未送信のものは、このコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Your posts, pictures, likes and everyone you follow are deleted at the server and on this computer. Nobody can bring them back. Type your handle, %1, to go on.</source>
        <translation>あなたの投稿、画像、いいね、フォローが、サーバーとこのコンピューターからすべて削除されます。削除したものは、だれにも復元できません。続けるには、あなたのハンドル「%1」を入力してください。</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Mail the codes</source>
        <translation>コードを送信</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>すべてサインアウト</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>コードを入力してください。</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>受信できるメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This is not your handle.</source>
        <translation>あなたのハンドルではありません。</translation>
    </message>
    <message>
        <source>This server wants to know the present password, too.</source>
        <translation>このサーバーでは、現在のパスワードも必要です。</translation>
    </message>
    <message>
        <source>You signed in some time ago, so a code was mailed to you. Type it to show that this is you.</source>
        <translation>サインインから時間がたっているため、メールで確認コードを送りました。本人確認のため、コードを入力してください。</translation>
    </message>
    <message>
        <source>Type the code that was mailed to %1.</source>
        <translation>%1に届いたコードを入力してください。</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>postr::AddressPage</name>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードをお忘れですか？</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>コードでサインイン</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. With it you set a new password.</source>
        <translation>アカウントのメールアドレスに確認コードを送ります。このコードを使って、新しいパスワードを設定できます。</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. It stands for your password.</source>
        <translation>アカウントのメールアドレスに確認コードを送ります。パスワードの代わりに、このコードでサインインできます。</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>アカウントのメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>コードを送信</translation>
    </message>
</context>
<context>
    <name>postr::AppTree</name>
    <message>
        <source>Kept as a draft.</source>
        <translation>下書きに保存しました。</translation>
    </message>
    <message numerus="yes">
        <source>It goes out in %n second(s).</source>
        <translation>
            <numerusform>%n秒後に送信します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>Your reply is on its way.</source>
        <translation>返信を送信しています。</translation>
    </message>
    <message>
        <source>Your post is on its way.</source>
        <translation>投稿を送信しています。</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1.</source>
        <translation>本文は@%1の下書きにも保存されています。</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1, and its pictures are there.</source>
        <translation>本文は@%1の下書きにも保存されています。画像もそちらにあります。</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>ライトテーマ</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>ダークテーマ</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>投稿を編集</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Edit before it is sent</source>
        <translation>送信前に編集</translation>
    </message>
    <message>
        <source>Thank you. The moderators will look at it.</source>
        <translation>ありがとうございます。モデレーターが確認します。</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>リンクをコピーしました。</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>この投稿を削除しますか？</translation>
    </message>
    <message>
        <source>It disappears for everyone. This cannot be undone.</source>
        <translation>だれからも見えなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer?</source>
        <translation>@%1をこのコンピューターから削除しますか？</translation>
    </message>
    <message>
        <source>Its drafts, what it has not sent and all that is stored for it go. What is at the server stays.</source>
        <translation>下書き、未送信のもの、保存済みのデータがすべて削除されます。サーバーにあるものは残ります。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>この文章を破棄しますか？</translation>
    </message>
    <message>
        <source>It was not sent, and it is gone afterwards.</source>
        <translation>まだ送信されていません。破棄すると元に戻せません。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Nothing is bookmarked</source>
        <translation>ブックマークはありません</translation>
    </message>
    <message>
        <source>Bookmark a post to find it again here. Nobody else sees it.</source>
        <translation>ブックマークした投稿は、ここでいつでも読み返せます。ほかの人には見えません。</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>システムのテーマ</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>アップデートを確認</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>ブラウザーで</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>ブラウザーを開けませんでした。アドレス: %1</translation>
    </message>
</context>
<context>
    <name>postr::AuthTree</name>
    <message>
        <source>Type the address of your server.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Sign in as @%1.</source>
        <translation>@%1としてサインインしてください。</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>ブラウザーで続けてください</translation>
    </message>
    <message>
        <source>Sign in there and allow Postr. This window goes on by itself.</source>
        <translation>ブラウザーでサインインし、Postrを許可してください。この画面は自動的に次へ進みます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>postr::BackgroundSection</name>
    <message>
        <source>Closing the window leaves Postr running, with its icon in the tray</source>
        <translation>ウィンドウを閉じてもPostrを終了せず、システムトレイに残す</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Postr.</source>
        <translation>このデスクトップにはシステムトレイがありません。ウィンドウを閉じると、Postrは終了します。</translation>
    </message>
    <message>
        <source>Start Postr when I log in, in the tray</source>
        <translation>ログイン時に、Postrをシステムトレイで起動する</translation>
    </message>
    <message>
        <source>Start Postr when I log in</source>
        <translation>ログイン時に、Postrを起動する</translation>
    </message>
</context>
<context>
    <name>postr::CodePage</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>コードを再送信</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8文字以上</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>メールアドレスの確認</translation>
    </message>
    <message>
        <source>Check your email</source>
        <translation>メールを確認してください</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>新しいパスワードを設定</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>2段階認証</translation>
    </message>
    <message>
        <source>A code was mailed to %1 when the account was made. Type it here to confirm that the address is yours.</source>
        <translation>アカウントの作成時に、%1に確認コードを送りました。ここに入力して、あなたのアドレスであることを確認してください。</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here to sign in.</source>
        <translation>%1のアカウントがこのサーバーにあれば、まもなく確認コードが届きます。ここに入力してサインインしてください。</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here with the password you want from now on.</source>
        <translation>%1のアカウントがこのサーバーにあれば、まもなく確認コードが届きます。コードと、これから使うパスワードをここに入力してください。</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code it shows for this account.</source>
        <translation>認証アプリを開き、このアカウントのコードを入力してください。</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>パスワードを設定中…</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>パスワードを設定してサインイン</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message numerus="yes">
        <source>The server mails one code a minute. You can ask for another one in %n second(s).</source>
        <translation>
            <numerusform>コードの送信は1分に1回までです。%n秒後に再送信できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came? Look into the spam folder, or have another code sent.</source>
        <translation>コードが届かないときは、迷惑メールフォルダーを確認するか、コードを再送信してください。</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>コードを入力してください。</translation>
    </message>
</context>
<context>
    <name>postr::CommandRun</name>
    <message>
        <source>Which server? Name it with --server URL.</source>
        <translation>サーバーが指定されていません。--server URLで指定してください。</translation>
    </message>
    <message>
        <source>The password is missing: it is read from standard input.</source>
        <translation>パスワードがありません。パスワードは標準入力から読み取ります。</translation>
    </message>
    <message>
        <source>A code was mailed to you. Confirm with: postr-cli confirm EMAIL CODE</source>
        <translation>メールで確認コードを送りました。確認するには: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>--unsent is send, keep or discard.</source>
        <translation>--unsentにはsend、keep、discardのいずれかを指定します。</translation>
    </message>
    <message>
        <source>Unsent work cannot be kept when the data is removed. Use --unsent=send or --unsent=discard.</source>
        <translation>データを削除する場合、未送信のものは残せません。--unsent=sendまたは--unsent=discardを指定してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have not been sent. Choose --unsent=send, --unsent=keep or --unsent=discard.</source>
        <translation>
            <numerusform>未送信の操作が%n件あります。--unsent=send、--unsent=keep、--unsent=discardのいずれかを指定してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was closed while the command ran.</source>
        <translation>コマンドの実行中にアカウントが閉じられました。</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent; nothing was removed. Use --unsent=discard to give them up.</source>
        <translation>
            <numerusform>%n件の操作を送信できませんでした。何も削除していません。破棄するには--unsent=discardを指定してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent and are kept on this computer.</source>
        <translation>
            <numerusform>%n件の操作を送信できなかったため、このコンピューターに残しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; on this computer. See: postr-cli accounts</source>
        <translation>このコンピューターにアカウント「%1」はありません。確認するには: postr-cli accounts</translation>
    </message>
    <message>
        <source>Several accounts are called that. Use the number of one: postr-cli accounts</source>
        <translation>その名前のアカウントが複数あります。番号で指定してください: postr-cli accounts</translation>
    </message>
    <message>
        <source>The server wants the present password, too: add --current and give it on the second line.</source>
        <translation>このサーバーでは、現在のパスワードも必要です。--currentを付け、標準入力の2行目に現在のパスワードを指定してください。</translation>
    </message>
    <message>
        <source>The sign-in is some time ago, so a code was mailed to you: add --code CODE.</source>
        <translation>サインインから時間がたっているため、メールで確認コードを送りました。--code CODEを付けてください。</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>この操作には2段階認証が必要です。いったんサインアウトし、もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>パスワードを変更しました。ほかのデバイスでは、もう一度サインインが必要です。</translation>
    </message>
    <message>
        <source>A code was mailed to the new address, and maybe another one to the old address. Then: postr-cli email ADDRESS --code CODE</source>
        <translation>新しいアドレスに確認コードを送りました。元のアドレスにも、別のコードが届くことがあります。続けるには: postr-cli email ADDRESS --code CODE</translation>
    </message>
    <message>
        <source>The address is changed.</source>
        <translation>メールアドレスを変更しました。</translation>
    </message>
    <message>
        <source>This code is right. Now the one that was mailed to the other address.</source>
        <translation>コードを確認しました。次に、もう一方のアドレスに届いたコードを指定してください。</translation>
    </message>
    <message>
        <source>--everywhere keeps what is on this computer; it goes with no other option.</source>
        <translation>--everywhereでは、このコンピューターのデータは残ります。ほかのオプションとは併用できません。</translation>
    </message>
    <message>
        <source>This is not the handle of the account that is signed in (@%1).</source>
        <translation>サインイン中のアカウント（@%1）のハンドルではありません。</translation>
    </message>
    <message>
        <source>Usage: postr-cli second-step [on | confirm FACTOR CODE | off]</source>
        <translation>使い方: postr-cli second-step [on | confirm FACTOR CODE | off]</translation>
    </message>
    <message>
        <source>Add this secret to your authenticator app: %1
Then: postr-cli second-step confirm %2 CODE</source>
        <translation>認証アプリにこのセットアップキーを追加してください: %1
続けるには: postr-cli second-step confirm %2 CODE</translation>
    </message>
    <message>
        <source>The second step is on.</source>
        <translation>2段階認証はオンです。</translation>
    </message>
    <message>
        <source>There is no second step.</source>
        <translation>2段階認証はオフです。</translation>
    </message>
    <message>
        <source>The command was stopped before it was done.</source>
        <translation>コマンドは完了する前に停止されました。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in with: postr-cli signin EMAIL</source>
        <translation>サインインしているアカウントがありません。サインインするには: postr-cli signin EMAIL</translation>
    </message>
    <message>
        <source>--for is signin, signup or reset.</source>
        <translation>--forにはsignin、signup、resetのいずれかを指定します。</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli reset EMAIL CODE</source>
        <translation>該当するアカウントがあれば、まもなく確認コードが届きます。続けるには: postr-cli reset EMAIL CODE</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli confirm EMAIL CODE</source>
        <translation>該当するアカウントがあれば、まもなく確認コードが届きます。続けるには: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>This account has a second step: add --second-code with what the authenticator app shows.</source>
        <translation>このアカウントでは2段階認証が必要です。認証アプリに表示されているコードを--second-codeで指定してください。</translation>
    </message>
    <message>
        <source>The server did not take the second step.</source>
        <translation>サーバーが2段階認証を受け付けませんでした。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a post.</source>
        <translation>「%1」は投稿のIDではありません。</translation>
    </message>
    <message>
        <source>Whom? Name a handle.</source>
        <translation>相手が指定されていません。ハンドルを指定してください。</translation>
    </message>
    <message>
        <source>@%1 is not known here yet. Try: postr-cli fetch profile %1</source>
        <translation>@%1のデータはまだここにありません。次を実行してください: postr-cli fetch profile %1</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;. There are home, everyone, bookmarks, notifications and, with a handle, profile:, replies:, media: and likes:.</source>
        <translation>「%1」というリストはありません。使えるのはhome、everyone、bookmarks、notificationsと、ハンドルを付けたprofile:、replies:、media:、likes:です。</translation>
    </message>
    <message>
        <source>--before wants the cursor of a row, as --json prints it.</source>
        <translation>--beforeには、--jsonで表示される行のカーソルを指定します。</translation>
    </message>
    <message>
        <source>This post is not stored here. Try: postr-cli fetch thread ID</source>
        <translation>この投稿はここに保存されていません。次を実行してください: postr-cli fetch thread ID</translation>
    </message>
    <message>
        <source>Fetched; there is more.</source>
        <translation>取得しました。続きがあります。</translation>
    </message>
    <message>
        <source>Fetched; that is all.</source>
        <translation>取得しました。これですべてです。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>%1: %2 rows fetched, %3 actions sent, %4 refused, %5 waiting</source>
        <translation>%1: 取得%2行、送信%3件、拒否%4件、送信待ち%5件</translation>
    </message>
    <message>
        <source>Watching. Stop with Ctrl+C.</source>
        <translation>監視中です。停止するにはCtrl+Cを押してください。</translation>
    </message>
    <message>
        <source>%1. Schema %2, %3 posts, %4 people, %5 waiting, %6 failed, %7 quarantined, %8 bytes.</source>
        <translation>%1。スキーマ%2、投稿%3件、ユーザー%4人、送信待ち%5件、失敗%6件、隔離%7件、%8バイト。</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>問題ありません</translation>
    </message>
    <message>
        <source>This server lets nobody sign in at another service.</source>
        <translation>このサーバーは、外部サービスでのサインインに対応していません。</translation>
    </message>
    <message>
        <source>This server knows these services: %1.</source>
        <translation>このサーバーで使える外部サービスは、次のとおりです: %1</translation>
    </message>
    <message>
        <source>Your page is not on this computer yet. Run: postr-cli sync</source>
        <translation>あなたのページはまだこのコンピューターにありません。次を実行してください: postr-cli sync</translation>
    </message>
    <message>
        <source>Everything is in %1: %2 posts, %3 answers, %4 pictures, %5 bytes.</source>
        <translation>すべて%1に保存しました。投稿%2件、返信%3件、画像%4件、%5バイト。</translation>
    </message>
</context>
<context>
    <name>postr::CompletionList</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>completion, place, count</comment>
        <translation>%1、%3件中%2件目</translation>
    </message>
</context>
<context>
    <name>postr::ComposeEdit</name>
    <message>
        <source>Text of the post</source>
        <translation>投稿の本文</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>今、何を考えていますか？</translation>
    </message>
</context>
<context>
    <name>postr::Composer</name>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>現在、書いた内容は保存されていません。%1</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>title</comment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>title</comment>
        <translation>引用</translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation>返信を書く</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>コメントを書く</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>今、何を考えていますか？</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>verb</comment>
        <translation>投稿</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n文字超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pictures…</source>
        <translation>画像を準備中…</translation>
    </message>
    <message>
        <source>Write something to post it</source>
        <translation>投稿するには何か書いてください</translation>
    </message>
    <message>
        <source>Is on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>画像を追加</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
    <message>
        <source>A post takes four pictures. The others were left out.</source>
        <translation>画像は1つの投稿に4枚までです。残りは追加されませんでした。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This picture is in the post already.</source>
        <translation>この画像はすでに追加されています。</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>閲覧注意</translation>
    </message>
    <message>
        <source>What should people know before they open it?</source>
        <translation>開く前に知っておいてほしいこと</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation>絵文字 (Ctrl+.)</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>You have described this picture before, and its description is there again. Change it if something else matters now.</source>
        <translation>この画像には、以前に書いた説明が入っています。今回の投稿に合わなければ書き換えてください。</translation>
    </message>
    <message>
        <source>Describe your pictures?</source>
        <translation>画像の説明を書きますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n枚の画像に説明がありません。画像が見えない人には内容が伝わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Post anyway</source>
        <translation>このまま投稿</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>説明を追加</translation>
    </message>
</context>
<context>
    <name>postr::ComposerPrompt</name>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>今、何を考えていますか？</translation>
    </message>
    <message>
        <source>Opens a new post</source>
        <translation>新規投稿の画面を開きます</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
</context>
<context>
    <name>postr::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>postr::ContextPost</name>
    <message>
        <source>You are replying to: %1</source>
        <translation>返信先: %1</translation>
    </message>
    <message>
        <source>You are quoting: %1</source>
        <translation>引用元: %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>閲覧注意: %1</translation>
    </message>
    <message numerus="yes">
        <source>[%n picture(s)]</source>
        <translation>
            <numerusform>[画像%n枚]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>会話</translation>
    </message>
    <message>
        <source>This post is not here any more</source>
        <translation>この投稿はもうありません</translation>
    </message>
    <message>
        <source>It was deleted, or you may not see it.</source>
        <translation>削除されたか、閲覧が許可されていません。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>postr::CropCanvas</name>
    <message>
        <source>The part that is shown</source>
        <translation>表示される範囲</translation>
    </message>
    <message>
        <source>From %1 to %2 percent across, from %3 to %4 percent down. Arrows move it, plus and minus change how much of it is seen.</source>
        <translation>横は%1～%2パーセント、縦は%3～%4パーセントの範囲です。矢印キーで移動し、プラスとマイナスで見える範囲を変えます。</translation>
    </message>
</context>
<context>
    <name>postr::CropSheet</name>
    <message>
        <source>Cut your banner</source>
        <translation>バナーを切り抜く</translation>
    </message>
    <message>
        <source>Cut your picture</source>
        <translation>画像を切り抜く</translation>
    </message>
    <message>
        <source>Drag the picture to move it. The wheel makes it larger or smaller.</source>
        <translation>ドラッグで移動し、ホイールで拡大・縮小します。</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>画像の大きさ</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>この範囲を使う</translation>
    </message>
</context>
<context>
    <name>postr::DraftRow</name>
    <message>
        <source>Reply</source>
        <comment>what a draft is</comment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>what a draft is</comment>
        <translation>引用</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>画像%n枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: %1, %2</source>
        <comment>text, age</comment>
        <translation>下書き: %1、%2</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>下書きを削除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>本文なし</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除しました</translation>
    </message>
</context>
<context>
    <name>postr::DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished</source>
        <translation>書きかけのものはありません</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>書いた内容は、投稿するまでここに保存されます。</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
</context>
<context>
    <name>postr::DraftsSheet</name>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished. What you write is kept here until you post it.</source>
        <translation>書きかけのものはありません。書いた内容は、投稿するまでここに保存されます。</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
</context>
<context>
    <name>postr::EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
</context>
<context>
    <name>postr::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>絵文字</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>絵文字を検索</translation>
    </message>
    <message>
        <source>heart, party, coffee…</source>
        <translation>ハート、パーティー、コーヒー…</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>最近使った絵文字</translation>
    </message>
    <message>
        <source>No emoji has these words</source>
        <translation>該当する絵文字はありません</translation>
    </message>
</context>
<context>
    <name>postr::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>見つける</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Hashtags and people appear here as posts arrive on this computer.</source>
        <translation>このコンピューターに投稿が届くと、ハッシュタグやユーザーがここに表示されます。</translation>
    </message>
    <message>
        <source>Search people and posts</source>
        <translation>ユーザーと投稿を検索</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>おすすめユーザー</translation>
    </message>
    <message>
        <source>Counted on this computer, from the posts it has; nobody is told what you see.</source>
        <translation>このコンピューターにある投稿から集計しています。あなたが見たものは、だれにも知らされません。</translation>
    </message>
    <message>
        <source>The last 24 hours on this server, as of %1.</source>
        <comment>time</comment>
        <translation>このサーバーの過去24時間（%1時点）。</translation>
    </message>
</context>
<context>
    <name>postr::ExportSection</name>
    <message>
        <source>Everything in one file</source>
        <translation>すべてを1つのファイルに</translation>
    </message>
    <message>
        <source>Your profile, posts, likes, bookmarks, people, drafts and what waits to be sent, with the pictures that are on this computer, as a zip file that any program can read.</source>
        <translation>プロフィール、投稿、いいね、ブックマーク、ユーザー、下書き、送信待ちのものと、このコンピューターにある画像を、どのプログラムでも読めるzipファイルに保存します。</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーで表示</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>すべてをエクスポート</translation>
    </message>
    <message>
        <source>Saved as %1 (%2).</source>
        <translation>%1として保存しました（%2）。</translation>
    </message>
</context>
<context>
    <name>postr::FeedModel</name>
    <message>
        <source>These posts are not on this computer yet. They can be had when you are online.</source>
        <translation>これらの投稿はまだこのコンピューターにありません。オンラインになると取得できます。</translation>
    </message>
</context>
<context>
    <name>postr::FeedPane</name>
    <message>
        <source>This list cannot be read</source>
        <translation>このリストを読み込めません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Nothing can be fetched right now</source>
        <translation>現在、取得できません</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>表示できません</translation>
    </message>
    <message>
        <source>None of this is on this computer yet. It appears here by itself as soon as it can.</source>
        <translation>まだこのコンピューターには何もありません。取得できるようになると、自動的に表示されます。</translation>
    </message>
    <message>
        <source>Your feed appears here by itself as soon as it can. You can already write posts.</source>
        <translation>フィードは、取得できるようになると自動的に表示されます。投稿は今からでも書けます。</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>Getting it from the server</source>
        <translation>サーバーから取得しています</translation>
    </message>
    <message>
        <source>From then on it opens from this computer at once.</source>
        <translation>次からは、このコンピューターからすぐに開きます。</translation>
    </message>
    <message>
        <source>Getting your feed</source>
        <translation>フィードを取得しています</translation>
    </message>
    <message>
        <source>This happens once. From then on it opens from this computer at once.</source>
        <translation>これは最初の1回だけです。次からは、このコンピューターからすぐに開きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>新しい投稿%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 99 new posts</source>
        <translation>新しい投稿100件以上</translation>
    </message>
    <message>
        <source>Show new posts (.)</source>
        <translation>新しい投稿を表示 (.)</translation>
    </message>
</context>
<context>
    <name>postr::FeedView</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>画像%1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>画像%1: %2</translation>
    </message>
    <message>
        <source>Open the page of @%1</source>
        <translation>@%1のページを開く</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>会話を開く</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>もう一度隠す</translation>
    </message>
    <message>
        <source>Show in spite of the warning</source>
        <translation>閲覧注意の内容を表示</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>さらに表示</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>いいねを取り消す</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Take back your repost</source>
        <translation>リポストを取り消す</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>リポスト</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>ブックマークを解除</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>本文をコピー</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>以前のバージョン…</translation>
    </message>
    <message>
        <source>Open the quoted post</source>
        <translation>引用元の投稿を開く</translation>
    </message>
    <message>
        <source>Links and pictures…</source>
        <translation>リンクと画像…</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>@%1のフォローを解除</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>@%1をフォロー</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>会話のミュートを解除</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>会話をミュート</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>@%1をミュート</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>@%1をブロック</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>通報…</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>@%1のリポストを非表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Edit post…</source>
        <translation>投稿を編集…</translation>
    </message>
    <message>
        <source>Delete post…</source>
        <translation>投稿を削除…</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>リンクを開く</translation>
    </message>
</context>
<context>
    <name>postr::FindPage</name>
    <message>
        <source>Search people and posts</source>
        <translation>ユーザーと投稿を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search everything you have seen</source>
        <translation>これまでに見たものをすべて検索</translation>
    </message>
    <message>
        <source>Words are found as you type. You can narrow it down: from:maya, in:bookmarks, in:likes, in:mine, has:image, before:2026-06-30, after:2026-01-01.</source>
        <translation>入力するとすぐに検索されます。from:maya、in:bookmarks、in:likes、in:mine、has:image、before:2026-06-30、after:2026-01-01のように絞り込むこともできます。</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>見つかりませんでした</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>言葉を減らすか、別の言葉でお試しください。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>postr::GraphemeRing</name>
    <message numerus="yes">
        <source>%n of 500 characters used</source>
        <translation>
            <numerusform>500文字中%n文字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::HeroPanel</name>
    <message>
        <source>Your feed,
on your computer.</source>
        <translation>あなたのフィードを
いつも手元に。</translation>
    </message>
    <message>
        <source>Opens instantly, reads offline, and never loses a word you wrote.</source>
        <translation>すぐに開き、オフラインでも読めて、書いた言葉はひと言も失われません。</translation>
    </message>
</context>
<context>
    <name>postr::HistorySheet</name>
    <message>
        <source>Versions of this post</source>
        <translation>この投稿のバージョン</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>サーバーに問い合わせ中…</translation>
    </message>
    <message>
        <source>The server shows no versions of this post. It may have been deleted.</source>
        <translation>サーバーには、この投稿のバージョンが見つかりません。削除された可能性があります。</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <comment>time</comment>
        <translation>現在（%1から）</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>time</comment>
        <translation>最初（%1）</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>本文なし</translation>
    </message>
</context>
<context>
    <name>postr::HomePage</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>みんな</translation>
    </message>
    <message>
        <source>Your feed is empty</source>
        <translation>フィードは空です</translation>
    </message>
    <message>
        <source>Posts of the people you follow appear here. Look at Everyone to find some.</source>
        <translation>フォローしている人の投稿がここに表示されます。「みんな」で気になる人を探してみましょう。</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>みんなの投稿を見る</translation>
    </message>
    <message>
        <source>Nobody has written anything yet</source>
        <translation>まだだれも投稿していません</translation>
    </message>
    <message>
        <source>You could be the first.</source>
        <translation>最初の投稿をしてみませんか？</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
</context>
<context>
    <name>postr::ImageViewer</name>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>縮小 (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>説明をコピー</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>画像をコピー (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>名前を付けて保存… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>前の画像</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>次の画像</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a picture</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>説明なし</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>画像: %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>画像%1: %2</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>画像をコピーしました。</translation>
    </message>
    <message>
        <source>The description is copied.</source>
        <translation>説明をコピーしました。</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>画像を保存</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file</comment>
        <translation>画像</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>%1として保存しました。</translation>
    </message>
    <message>
        <source>Hold (Space)</source>
        <translation>一時停止 (スペース)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>再生 (スペース)</translation>
    </message>
</context>
<context>
    <name>postr::InlineReply</name>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>現在、書いた内容は保存されていません。%1</translation>
    </message>
    <message>
        <source>Pictures and more…</source>
        <translation>画像など…</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reply to %1…</source>
        <translation>%1さんに返信…</translation>
    </message>
</context>
<context>
    <name>postr::KeyCatcher</name>
    <message>
        <source>Press the new keys</source>
        <translation>新しいキーを押してください</translation>
    </message>
</context>
<context>
    <name>postr::KeyList</name>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation>別のキーを選ぶ</translation>
    </message>
</context>
<context>
    <name>postr::KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる (Esc)</translation>
    </message>
    <message>
        <source>Other keys can be chosen in the settings.</source>
        <translation>キーは設定で変更できます。</translation>
    </message>
</context>
<context>
    <name>postr::NavColumn</name>
    <message>
        <source>Navigation</source>
        <translation>ナビゲーション</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>見つける</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>ブックマーク</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>通知、新着%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %n waiting</source>
        <translation>
            <numerusform>送信トレイ、送信待ち%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status, age</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>postr::NetworkSection</name>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>The desktop&apos;s proxy, or that of the environment</source>
        <translation>デスクトップまたは環境変数のプロキシ</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>プロキシなし</translation>
    </message>
    <message>
        <source>Straight to the server</source>
        <translation>サーバーに直接接続</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>このプロキシ</translation>
    </message>
    <message>
        <source>For everything that Postr asks of the server</source>
        <translation>Postrとサーバーのすべての通信に使用</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>プロキシのアドレス</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Type the address of the proxy.</source>
        <translation>プロキシのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>New connections go this way.</source>
        <translation>新しい接続からこの設定が使われます。</translation>
    </message>
</context>
<context>
    <name>postr::NewsTeller</name>
    <message>
        <source>Content warning: %1</source>
        <translation>閲覧注意: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>新しい通知%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Postr to see them.</source>
        <translation>Postrを開くと確認できます。</translation>
    </message>
</context>
<context>
    <name>postr::NotificationDaemon</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>返信</translation>
    </message>
    <message>
        <source>Like</source>
        <comment>verb</comment>
        <translation>いいね</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Nobody has written to you yet</source>
        <translation>まだ何も届いていません</translation>
    </message>
    <message>
        <source>Answers, quotes and mentions appear here.</source>
        <translation>返信、引用、メンションがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ通知はありません</translation>
    </message>
    <message>
        <source>Likes, reposts, answers and new followers appear here.</source>
        <translation>いいね、リポスト、返信、新しいフォロワーがここに表示されます。</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsSection</name>
    <message>
        <source>Tell me on the desktop, while I am not looking at Postr</source>
        <translation>Postrを見ていない間、デスクトップに通知する</translation>
    </message>
    <message>
        <source>Tell me when somebody</source>
        <translation>次のときに通知する</translation>
    </message>
    <message>
        <source>replies to me</source>
        <translation>返信されたとき</translation>
    </message>
    <message>
        <source>mentions or quotes me</source>
        <translation>メンションまたは引用されたとき</translation>
    </message>
    <message>
        <source>likes a post of mine</source>
        <translation>投稿にいいねされたとき</translation>
    </message>
    <message>
        <source>reposts a post of mine</source>
        <translation>投稿がリポストされたとき</translation>
    </message>
    <message>
        <source>follows me</source>
        <translation>フォローされたとき</translation>
    </message>
    <message>
        <source>Quiet hours: tell me nothing then</source>
        <translation>おやすみ時間は通知しない</translation>
    </message>
    <message>
        <source>From</source>
        <comment>hour</comment>
        <translation>開始</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hour</comment>
        <translation>終了</translation>
    </message>
    <message>
        <source>Quiet from %1</source>
        <translation>おやすみ時間の開始: %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>おやすみ時間の終了: %1</translation>
    </message>
</context>
<context>
    <name>postr::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>すべて送信済みです</translation>
    </message>
    <message>
        <source>What you do while you are offline waits here, and goes out by itself.</source>
        <translation>オフライン中の操作はここに保存され、自動的に送信されます。</translation>
    </message>
    <message>
        <source>All of this is safe on this computer. It goes out by itself; what was refused waits for you.</source>
        <translation>ここにあるものはすべて、このコンピューターに安全に保存されています。送信は自動で行われ、拒否されたものは対応を決めるまで残ります。</translation>
    </message>
</context>
<context>
    <name>postr::OutboxRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>postr::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>戻る (Alt+←)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>下書き</translation>
    </message>
</context>
<context>
    <name>postr::Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>クイック移動</translation>
    </message>
    <message>
        <source>Pages, people, posts, actions</source>
        <translation>ページ、ユーザー、投稿、操作</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>「%1」を検索</translation>
    </message>
</context>
<context>
    <name>postr::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだだれもいません</translation>
    </message>
    <message>
        <source>Who follows this person appears here.</source>
        <translation>このユーザーのフォロワーがここに表示されます。</translation>
    </message>
    <message>
        <source>Whom this person follows appears here.</source>
        <translation>このユーザーがフォローしている人がここに表示されます。</translation>
    </message>
</context>
<context>
    <name>postr::PersonPage</name>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>メディア</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>いいね</translation>
    </message>
    <message>
        <source>Looking for this person</source>
        <translation>ユーザーを探しています</translation>
    </message>
    <message>
        <source>Their page opens as soon as the server answers.</source>
        <translation>サーバーから応答がありしだい、ページが開きます。</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>@%1 is not on this computer yet. The page opens by itself as soon as it can.</source>
        <translation>@%1のデータはまだこのコンピューターにありません。取得できるようになると、自動的にページが開きます。</translation>
    </message>
    <message>
        <source>Nobody here is called @%1</source>
        <translation>@%1というユーザーはいません</translation>
    </message>
    <message>
        <source>The name may be misspelt, or the account is gone.</source>
        <translation>名前のつづりが違うか、アカウントがなくなった可能性があります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>このページを表示できません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>まだ投稿はありません</translation>
    </message>
    <message>
        <source>What this person writes appears here.</source>
        <translation>このユーザーの投稿がここに表示されます。</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>まだ返信はありません</translation>
    </message>
    <message>
        <source>Answers to other people&apos;s posts appear here.</source>
        <translation>ほかの人の投稿への返信がここに表示されます。</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>まだ画像はありません</translation>
    </message>
    <message>
        <source>Posts with pictures appear here.</source>
        <translation>画像の付いた投稿がここに表示されます。</translation>
    </message>
    <message>
        <source>No likes yet</source>
        <translation>まだいいねはありません</translation>
    </message>
    <message>
        <source>Posts that this person likes appear here.</source>
        <translation>このユーザーがいいねした投稿がここに表示されます。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>@%1のミュートを解除</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>@%1をミュート</translation>
    </message>
    <message>
        <source>Show reposts by @%1</source>
        <translation>@%1のリポストを表示</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>@%1のリポストを非表示</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>@%1のブロックを解除</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>@%1をブロック</translation>
    </message>
    <message>
        <source>Report @%1…</source>
        <translation>@%1を通報…</translation>
    </message>
</context>
<context>
    <name>postr::PictureStrip</name>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What matters in it for somebody who cannot see it?</source>
        <translation>画像が見えない人に伝えたいこと</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>画像%1の説明</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n枚の画像に説明がありません。画像が見えない人には内容が伝わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>準備中…</translation>
    </message>
</context>
<context>
    <name>postr::PictureThumb</name>
    <message>
        <source>Remove picture</source>
        <translation>画像を外す</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>%2枚中%1枚目の画像</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, without a description</source>
        <translation>%1、説明なし</translation>
    </message>
    <message>
        <source>Opens the description. Delete removes the picture, Ctrl and an arrow move it.</source>
        <translation>説明を開きます。Deleteで画像を外し、Ctrlと矢印キーで移動します。</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>説明を変更</translation>
    </message>
    <message>
        <source>Describe this picture</source>
        <translation>この画像の説明を書く</translation>
    </message>
</context>
<context>
    <name>postr::PortraitPicker</name>
    <message>
        <source>Change picture…</source>
        <translation>画像を変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>外す</translation>
    </message>
    <message>
        <source>Remove your picture</source>
        <translation>プロフィール画像を外す</translation>
    </message>
    <message>
        <source>Change banner…</source>
        <translation>バナーを変更…</translation>
    </message>
    <message>
        <source>Remove banner</source>
        <translation>バナーを外す</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
</context>
<context>
    <name>postr::ProfileHeader</name>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <comment>name, handle</comment>
        <translation>%1、@%2</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>ブロック解除</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>You have blocked this person: you see nothing of each other.</source>
        <translation>このユーザーをブロックしています。お互いの投稿や活動は表示されません。</translation>
    </message>
    <message>
        <source>This account is suspended.</source>
        <translation>このアカウントは凍結されています。</translation>
    </message>
    <message>
        <source>You have muted this person: their posts appear only here.</source>
        <translation>このユーザーをミュートしています。投稿はここにだけ表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n following</source>
        <comment>people that somebody follows</comment>
        <translation>
            <numerusform>%n フォロー中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n フォロワー</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>フォローされています</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>%1に登録</translation>
    </message>
</context>
<context>
    <name>postr::ProfileSheet</name>
    <message>
        <source>Edit profile</source>
        <translation>プロフィールを編集</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>自己紹介</translation>
    </message>
    <message>
        <source>A few words for people who come across you</source>
        <translation>はじめて訪れた人へのひとこと</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>postr::RebindSheet</name>
    <message>
        <source>Choose keys</source>
        <translation>キーを選ぶ</translation>
    </message>
    <message>
        <source>One key, with Ctrl or Alt if you like, or two keys one after the other.</source>
        <translation>1つのキー（CtrlやAltとの組み合わせも可）か、続けて押す2つのキーを選びます。</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>初期設定に戻す</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>“%1” has these keys, or some that begin like them.</source>
        <translation>「%1」に、このキー、またはこれで始まるキーが割り当てられています。</translation>
    </message>
</context>
<context>
    <name>postr::ReportSheet</name>
    <message>
        <source>Report this post</source>
        <translation>この投稿を通報</translation>
    </message>
    <message>
        <source>The moderators of this server see the post and who wrote it (@%1). @%1 is not told who reported it.</source>
        <translation>このサーバーのモデレーターに、投稿とその投稿者（@%1）が伝わります。だれが通報したかは@%1には知らされません。</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>スパム</translation>
    </message>
    <message>
        <source>Advertising, or the same over and over</source>
        <translation>広告、または同じ内容の繰り返し</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>攻撃的な内容</translation>
    </message>
    <message>
        <source>Harassment, threats, hate</source>
        <translation>嫌がらせ、脅迫、ヘイト</translation>
    </message>
    <message>
        <source>Sexual content</source>
        <translation>性的な内容</translation>
    </message>
    <message>
        <source>Not wanted, or without a warning</source>
        <translation>望まない内容、または閲覧注意の付いていないもの</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>暴力</translation>
    </message>
    <message>
        <source>Shows it or calls for it</source>
        <translation>暴力の描写や扇動</translation>
    </message>
    <message>
        <source>Illegal</source>
        <translation>違法</translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation>法律に反する内容</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Say what, below</source>
        <translation>下に内容を書いてください</translation>
    </message>
    <message>
        <source>Anything else the moderators should know</source>
        <translation>ほかにモデレーターに伝えたいこと</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>verb</comment>
        <translation>通報</translation>
    </message>
    <message>
        <source>Report @%1</source>
        <translation>@%1を通報</translation>
    </message>
    <message>
        <source>The moderators of this server look at this profile. @%1 is not told who reported it.</source>
        <translation>このサーバーのモデレーターがこのプロフィールを確認します。だれが通報したかは@%1には知らされません。</translation>
    </message>
</context>
<context>
    <name>postr::SafetyPage</name>
    <message>
        <source>Blocked and muted people</source>
        <translation>ブロック・ミュート中のユーザー</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>ブロック中</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>ブロック中のユーザーはいません</translation>
    </message>
    <message>
        <source>People you block see nothing of you, and you nothing of them.</source>
        <translation>ブロックすると、お互いの投稿や活動が表示されなくなります。</translation>
    </message>
    <message>
        <source>Nobody is muted</source>
        <translation>ミュート中のユーザーはいません</translation>
    </message>
    <message>
        <source>Posts of people you mute stay out of your lists. They are not told.</source>
        <translation>ミュートしたユーザーの投稿はリストに表示されません。相手には知らされません。</translation>
    </message>
</context>
<context>
    <name>postr::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>検索をクリア</translation>
    </message>
</context>
<context>
    <name>postr::SearchPrompt</name>
    <message>
        <source>Search everything you have seen</source>
        <translation>これまでに見たものをすべて検索</translation>
    </message>
    <message>
        <source>Search (/)</source>
        <translation>検索 (/)</translation>
    </message>
</context>
<context>
    <name>postr::SendWatch</name>
    <message>
        <source>Could not be sent: %1</source>
        <comment>why</comment>
        <translation>送信できませんでした: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>what was written</comment>
        <translation>送信しました: %1</translation>
    </message>
</context>
<context>
    <name>postr::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>このコンピューターのアカウント</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1パーセント</translation>
    </message>
    <message>
        <source>Text size, in percent of the system&apos;s</source>
        <translation>文字サイズ（システムに対する%）</translation>
    </message>
    <message>
        <source>High contrast: stronger text and lines</source>
        <translation>ハイコントラスト: 文字と線をはっきり表示</translation>
    </message>
    <message>
        <source>Reduced motion: nothing fades in</source>
        <translation>動きを減らす: フェード表示なし</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>システムの言語</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Changes with it, at once</source>
        <translation>システムの変更がすぐに反映されます</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>白い背景に濃い文字</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light text on near black</source>
        <translation>黒に近い背景に明るい文字</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>投稿の作成</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to take a post back before it goes out</source>
        <translation>送信前に投稿を取り消せる時間</translation>
    </message>
    <message>
        <source>Remind me when a picture has no description</source>
        <translation>画像に説明がないときに知らせる</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Press a line to choose other keys. None of them acts while you type.</source>
        <translation>行を押すと別のキーを選べます。文字の入力中は、どのキーも働きません。</translation>
    </message>
    <message>
        <source>Single keys, like J and L, do something</source>
        <translation>JやLなどの単独キーで操作する</translation>
    </message>
    <message>
        <source>All keys as shipped</source>
        <translation>すべてのキーを初期設定に戻す</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Mute, block and report from the menu of a post or a person. It can be taken back here.</source>
        <translation>ミュート、ブロック、通報は、投稿やユーザーのメニューからできます。ミュートとブロックは、ここで解除できます。</translation>
    </message>
    <message>
        <source>Blocked and muted people</source>
        <translation>ブロック・ミュート中のユーザー</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Postrについて</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細情報をコピー</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>バックグラウンド</translation>
    </message>
    <message>
        <source>Postr %1. Nothing is sent anywhere but to your server. When something goes wrong, these details and the last lines of the log help whoever helps you; they hold no text, no name and no address.</source>
        <translation>Postr %1。あなたのサーバー以外には何も送信されません。問題が起きたときは、この詳細情報とログの最後の数行が解決の助けになります。文章、名前、アドレスは含まれません。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Postr never looks for a newer version by itself. The page that tells of them opens in your browser.</source>
        <translation>Postrが新しいバージョンを自動で確認することはありません。新しいバージョンを案内するページをブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>アップデートを確認</translation>
    </message>
    <message>
        <source>Show Postr among the applications, and open postr:// links with it</source>
        <translation>Postrをアプリケーション一覧に表示し、postr://リンクをPostrで開く</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when animated pictures move</comment>
        <translation>常に</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <comment>when animated pictures move</comment>
        <translation>ポインターを合わせたとき</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when animated pictures move</comment>
        <translation>動かさない</translation>
    </message>
    <message>
        <source>When animated pictures move; never with reduced motion</source>
        <translation>アニメーション画像を動かすとき（動きを減らす設定では動きません）</translation>
    </message>
</context>
<context>
    <name>postr::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>postr::SideColumn</name>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>おすすめユーザー</translation>
    </message>
</context>
<context>
    <name>postr::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>おかえりなさい</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>パスワードをお忘れですか？</translation>
    </message>
    <message>
        <source>Sign in with a code by email</source>
        <translation>メールのコードでサインイン</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>はじめての方は</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターのアカウント</translation>
    </message>
    <message>
        <source>Or sign in to another one</source>
        <translation>または別のアカウントでサインイン</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <translation>%1で続ける</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>アカウントのメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Type the address of your server.</source>
        <translation>サーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
</context>
<context>
    <name>postr::SignOutSheet</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out of @%1?</source>
        <translation>@%1からサインアウトしますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you did have not reached the server yet.</source>
        <translation>
            <numerusform>%n件の操作がまだサーバーに届いていません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is at the server.</source>
        <translation>書いたものはすべてサーバーに届いています。</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>今すぐ送信</translation>
    </message>
    <message>
        <source>Waits up to 5 seconds; what is left is kept.</source>
        <translation>最大5秒待ちます。残ったものは保存されます。</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>このコンピューターに残す</translation>
    </message>
    <message>
        <source>Goes out when you sign in again.</source>
        <translation>次のサインイン時に送信されます。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Unsent posts and changes are gone for good.</source>
        <translation>未送信の投稿と変更は完全に失われます。</translation>
    </message>
    <message numerus="yes">
        <source>Remove this account&apos;s data from this computer, with %n draft(s)</source>
        <translation>
            <numerusform>このアカウントのデータを、下書き%n件も含めてこのコンピューターから削除する</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this account&apos;s data from this computer</source>
        <translation>このアカウントのデータをこのコンピューターから削除する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>postr::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Noor Haddad</source>
        <comment>example of a name</comment>
        <translation>Noor Haddad</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>ハンドル</translation>
    </message>
    <message>
        <source>noor</source>
        <comment>example of a handle</comment>
        <translation>noor</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8文字以上</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>アカウントを作成</translation>
    </message>
    <message>
        <source>Have an account?</source>
        <translation>アカウントをお持ちの方は</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Use 3 to 30 of a–z, 0–9 and _.</source>
        <translation>a～z、0～9、_を使って3～30文字で入力してください。</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>パスワードは8文字以上にしてください。</translation>
    </message>
    <message>
        <source>Type the address of a Postr server.</source>
        <translation>Postrサーバーのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>受信できるメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>アカウントを作成中…</translation>
    </message>
</context>
<context>
    <name>postr::SplashPage</name>
    <message>
        <source>Postr is starting</source>
        <translation>Postrを起動しています</translation>
    </message>
</context>
<context>
    <name>postr::StorageSection</name>
    <message>
        <source>Posts, people, drafts and outbox</source>
        <translation>投稿、ユーザー、下書き、送信トレイ</translation>
    </message>
    <message>
        <source>Downloaded pictures</source>
        <translation>ダウンロードした画像</translation>
    </message>
    <message>
        <source>Pictures of drafts and of posts that wait</source>
        <translation>下書きと送信待ちの投稿の画像</translation>
    </message>
    <message>
        <source>Downloaded pictures come again when you look at them. Drafts and what waits to be sent are never cleared.</source>
        <translation>ダウンロードした画像は、見るときに再び取得されます。下書きと送信待ちのものが消去されることはありません。</translation>
    </message>
    <message>
        <source>Clear downloaded pictures</source>
        <translation>ダウンロードした画像を消去</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count of posts, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1（最大%2）</translation>
    </message>
    <message>
        <source>The downloaded pictures are gone.</source>
        <translation>ダウンロードした画像を消去しました。</translation>
    </message>
    <message>
        <source>Keep downloaded pictures up to</source>
        <translation>ダウンロードした画像の保存上限</translation>
    </message>
</context>
<context>
    <name>postr::TextField</name>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
</context>
<context>
    <name>postr::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>postr::Tray</name>
    <message>
        <source>Open Postr</source>
        <translation>Postrを開く</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>新規投稿</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>Postr: %n new notification(s)</source>
        <translation>
            <numerusform>Postr: 新しい通知%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::TrendRows</name>
    <message numerus="yes">
        <source>%1 · last %n day(s)</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%1 · 過去%n日間</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>投稿%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>@%1をフォロー</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>@%1のフォローを解除</translation>
    </message>
</context>
<context>
    <name>postr::WindowController</name>
    <message>
        <source>Postr cannot open this account</source>
        <translation>Postrでこのアカウントを開けません</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Sending what is left…</source>
        <translation>残りを送信中…</translation>
    </message>
</context>
</TS>
