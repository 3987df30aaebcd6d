<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Auth</name>
    <message>
        <source>This session has ended.</source>
        <translation>Cette session est terminée.</translation>
    </message>
    <message>
        <source>Somebody has this handle already. Choose another one.</source>
        <translation>Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The list of accounts on this computer cannot be read.</source>
        <translation>La liste des comptes de cet ordinateur est illisible.</translation>
    </message>
    <message>
        <source>The list of accounts on this computer was damaged. Sign in again; what was stored for your account is still there.</source>
        <translation>La liste des comptes de cet ordinateur était endommagée. Reconnectez-vous&#x202f;; les données de votre compte sont toujours là.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written. Check that there is room on the disk and that the profile folder is yours.</source>
        <translation>La liste des comptes ne peut pas être enregistrée. Vérifiez qu’il reste de la place sur le disque et que le dossier du profil vous appartient.</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out is still running.</source>
        <translation>Une autre connexion ou déconnexion est en cours.</translation>
    </message>
    <message>
        <source>Sign in to this account first.</source>
        <translation>Connectez-vous d’abord à ce compte.</translation>
    </message>
    <message>
        <source>Sign out of this account to remove it.</source>
        <translation>Déconnectez-vous de ce compte pour le retirer.</translation>
    </message>
    <message>
        <source>This computer knows no such account.</source>
        <translation>Ce compte n’existe pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Aucun compte n’est connecté.</translation>
    </message>
    <message>
        <source>You are signed out on this computer, but the server could not be told. Its own session ends when you sign out everywhere from another device.</source>
        <translation>Ce compte est déconnecté sur cet ordinateur, mais le serveur n’a pas pu en être informé. De son côté, la session prendra fin quand vous fermerez toutes vos sessions depuis un autre appareil.</translation>
    </message>
    <message>
        <source>The server ended your last session. Sign in again; nothing on this computer is lost.</source>
        <translation>Le serveur a mis fin à votre dernière session. Reconnectez-vous&#x202f;; rien n’est perdu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The last session could not be stored, so it ended with Postr. Sign in again.</source>
        <translation>La dernière session n’a pas pu être mémorisée&#xa0;: elle a pris fin avec Postr. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The stored sign-in of this account is gone. Sign in again; nothing else is lost.</source>
        <translation>Les informations de connexion de ce compte ont disparu. Reconnectez-vous&#x202f;; rien d’autre n’est perdu.</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores.</source>
        <translation>Un nom d’utilisateur compte de 3 à 30 caractères&#xa0;: lettres de a à z, chiffres ou tirets bas.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing on this computer is lost.</source>
        <translation>Le serveur a mis fin à cette session. Reconnectez-vous&#x202f;; rien n’est perdu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The stored sign-in could not be removed from the keychain. Postr tries again when it starts the next time.</source>
        <translation>Les informations de connexion n’ont pas pu être retirées du trousseau. Postr réessaiera à son prochain démarrage.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Saisissez d’abord le code.</translation>
    </message>
    <message>
        <source>The server answered something else than was asked. Try again.</source>
        <translation>La réponse du serveur ne correspond pas à la demande. Réessayez.</translation>
    </message>
    <message>
        <source>This sign-in is over. Begin again.</source>
        <translation>Cette tentative de connexion est terminée. Recommencez.</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account.</source>
        <translation>Aucune information de connexion n’est enregistrée pour ce compte.</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be read.</source>
        <translation>Les informations de connexion enregistrées sont illisibles.</translation>
    </message>
    <message>
        <source>The sign-in cannot be stored in the profile folder.</source>
        <translation>Les informations de connexion ne peuvent pas être enregistrées dans le dossier du profil.</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be removed.</source>
        <translation>Les informations de connexion enregistrées ne peuvent pas être retirées.</translation>
    </message>
    <message>
        <source>The keychain refused access. Unlock it and try again.</source>
        <translation>Le trousseau a refusé l’accès. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Postr can use.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable par Postr.</translation>
    </message>
    <message>
        <source>The keychain does not work at the moment.</source>
        <translation>Le trousseau ne fonctionne pas pour le moment.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation>Le trousseau ne répond pas. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Le trousseau est inutilisable.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing here is lost.</source>
        <translation>Le serveur a mis fin à cette session. Reconnectez-vous&#x202f;; rien n’est perdu ici.</translation>
    </message>
    <message>
        <source>The server answered for somebody else. Sign out and in again.</source>
        <translation>Le serveur a répondu pour un autre compte. Déconnectez-vous, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>This server is not set up for Postr, or needs an update.</source>
        <translation>Ce serveur n’est pas configuré pour Postr, ou doit être mis à jour.</translation>
    </message>
    <message>
        <source>An account with this e-mail address exists. Sign in instead.</source>
        <translation>Un compte existe déjà avec cette adresse e-mail. Connectez-vous plutôt.</translation>
    </message>
    <message>
        <source>This server takes no new accounts at the moment.</source>
        <translation>Ce serveur n’accepte pas de nouveaux comptes pour le moment.</translation>
    </message>
    <message>
        <source>This server does not take that e-mail address. Check it, or use another.</source>
        <translation>Ce serveur n’accepte pas cette adresse e-mail. Vérifiez-la ou utilisez-en une autre.</translation>
    </message>
    <message>
        <source>The sign-in in the browser took too long or was begun elsewhere. Try again.</source>
        <translation>La connexion dans le navigateur a pris trop de temps ou a été commencée ailleurs. Réessayez.</translation>
    </message>
    <message>
        <source>The server does not know this session any more. Sign in again.</source>
        <translation>Le serveur ne connaît plus cette session. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect.</translation>
    </message>
    <message>
        <source>This e-mail address is not confirmed yet. Type the code that was mailed to it.</source>
        <translation>Cette adresse e-mail n’est pas encore confirmée. Saisissez le code qui y a été envoyé.</translation>
    </message>
    <message>
        <source>This account was suspended by the server.</source>
        <translation>Ce compte a été suspendu par le serveur.</translation>
    </message>
    <message>
        <source>This server asks for a puzzle that Postr cannot show. Use its web page.</source>
        <translation>Ce serveur demande une vérification (captcha) que Postr ne peut pas afficher. Utilisez son site web.</translation>
    </message>
    <message>
        <source>Check the e-mail address, and use a password of at most 72 characters.</source>
        <translation>Vérifiez l’adresse e-mail et choisissez un mot de passe de 72 caractères au plus.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or ask for a new one.</source>
        <translation>Ce code est incorrect ou trop ancien. Vérifiez-le, ou demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>There is no account with this e-mail address, or this server mails no codes.</source>
        <translation>Aucun compte n’utilise cette adresse e-mail, ou ce serveur n’envoie pas de codes.</translation>
    </message>
    <message>
        <source>This is the password you have already. Choose another one.</source>
        <translation>C’est déjà votre mot de passe. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your present password is another one.</source>
        <translation>Ce n’est pas votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Le serveur exige pour cela la validation en deux étapes. Déconnectez-vous, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>This code is wrong. Type the one that your authenticator app shows now.</source>
        <translation>Ce code est incorrect. Saisissez celui que votre application d’authentification affiche en ce moment.</translation>
    </message>
    <message>
        <source>That took too long. Type the code that your authenticator app shows now.</source>
        <translation>Le délai est dépassé. Saisissez le code que votre application d’authentification affiche en ce moment.</translation>
    </message>
    <message>
        <source>The network changed meanwhile. Type the code that your authenticator app shows now.</source>
        <translation>Le réseau a changé entre-temps. Saisissez le code que votre application d’authentification affiche en ce moment.</translation>
    </message>
    <message>
        <source>This server offers no sign-in with a second step.</source>
        <translation>Ce serveur ne propose pas la validation en deux étapes.</translation>
    </message>
    <message>
        <source>This account has as many second steps as the server allows.</source>
        <translation>Ce compte utilise déjà autant d’applications d’authentification que le serveur le permet.</translation>
    </message>
    <message>
        <source>This password is known from a data leak. Choose another one.</source>
        <translation>Ce mot de passe figure dans une fuite de données. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This server wants more kinds of characters in a password: letters, digits and signs.</source>
        <translation>Ce serveur exige plus de variété dans le mot de passe&#xa0;: lettres, chiffres et symboles.</translation>
    </message>
    <message>
        <source>This password is too short for the server. Choose a longer one.</source>
        <translation>Ce mot de passe est trop court pour le serveur. Choisissez-en un plus long.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n seconds.</source>
        <translation>
            <numerusform>Trop de tentatives. Réessayez dans %n seconde.</numerusform>
            <numerusform>Trop de tentatives. Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Wait a few minutes and try again.</source>
        <translation>Trop de tentatives. Attendez quelques minutes, puis réessayez.</translation>
    </message>
    <message>
        <source>The server refused this without a reason Postr knows.</source>
        <translation>Le serveur a refusé pour une raison que Postr ne connaît pas.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>Le serveur est injoignable. Vérifiez votre connexion au réseau et réessayez.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>Le serveur n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>L’opération a été annulée.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Try again in a moment.</source>
        <translation>Le serveur a rencontré un problème. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Something else answers at this address. If this network has a sign-in page, open it first.</source>
        <translation>Autre chose répond à cette adresse. Si ce réseau a une page de connexion, ouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>This server cannot delete accounts yet. Ask whoever runs it to update it.</source>
        <translation>Ce serveur ne permet pas encore de supprimer un compte. Demandez à la personne qui le gère de le mettre à jour.</translation>
    </message>
    <message>
        <source>The server did not let your pictures go, so the account stays.</source>
        <translation>Vos images n’ont pas pu être supprimées du serveur&#xa0;: le compte est donc conservé.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense to Postr. Check the address, and that no sign-in page of this network is in between.</source>
        <translation>Postr ne comprend pas la réponse du serveur. Vérifiez l’adresse, et qu’aucune page de connexion de ce réseau ne s’interpose.</translation>
    </message>
    <message>
        <source>This page may be closed. Postr goes on by itself.</source>
        <translation>Vous pouvez fermer cette page. Postr continue de lui-même.</translation>
    </message>
    <message>
        <source>This computer gives Postr no port for the browser&apos;s answer.</source>
        <translation>Postr n’a obtenu sur cet ordinateur aucun port pour recevoir la réponse du navigateur.</translation>
    </message>
    <message>
        <source>No answer came from the browser within five minutes. Try again.</source>
        <translation>Le navigateur n’a pas répondu dans les cinq minutes. Réessayez.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Le navigateur n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>This sign-in was given up.</source>
        <translation>Cette connexion a été abandonnée.</translation>
    </message>
    <message>
        <source>The other service or the server said no. Try again, or sign in another way.</source>
        <translation>L’autre service ou le serveur a refusé. Réessayez, ou connectez-vous autrement.</translation>
    </message>
    <message>
        <source>%1 So your sign-in lasts for this session only, until you close Postr.</source>
        <translation>%1 Votre connexion ne dure donc que jusqu’à la fermeture de Postr.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Le trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>Le certificat du serveur n’est pas valide&#xa0;: rien ne lui est envoyé. Vérifiez l’adresse et la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Ask whoever runs the server.</source>
        <translation>La réponse du serveur est trop volumineuse pour être lue. Contactez la personne qui le gère.</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The server asks you to sign in again.</source>
        <translation>Le serveur vous demande de vous reconnecter.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The running Postr ended before the command did. Run it again: nothing happens twice.</source>
        <translation>Postr s’est fermé avant la fin de la commande. Relancez-la&#xa0;: rien ne sera fait deux fois.</translation>
    </message>
    <message>
        <source>Another Postr is using this profile and does not answer. Close it and try again.</source>
        <translation>Une autre instance de Postr utilise ce profil et ne répond pas. Fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Secrets are kept in the profile folder (POSTR_VAULT=file).</source>
        <translation>Les informations de connexion sont conservées dans le dossier du profil (POSTR_VAULT=file).</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>A post has four pictures at most.</source>
        <translation>Un post contient quatre images au plus.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program is using Postr&apos;s database. Close it and try again.</source>
        <translation>Un autre programme utilise la base de données de Postr. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Postr&apos;s database on this computer is damaged.</source>
        <translation>La base de données de Postr sur cet ordinateur est endommagée.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing you wrote is lost.</source>
        <translation>Le disque est plein. Libérez de l’espace&#x202f;; rien de ce que vous avez écrit n’est perdu.</translation>
    </message>
    <message>
        <source>Postr cannot write to its folder. Check its permissions and try again.</source>
        <translation>Postr ne peut pas écrire dans son dossier. Vérifiez ses droits d’accès et réessayez.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then start Postr again.</source>
        <translation>Le disque a signalé une erreur. Vérifiez-le, puis relancez Postr.</translation>
    </message>
    <message>
        <source>Postr&apos;s database refused an operation. Please report this.</source>
        <translation>La base de données de Postr a refusé une opération. Merci de signaler ce problème.</translation>
    </message>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>Postr ne peut pas écrire dans le dossier %1. Vérifiez ses droits d’accès, ou choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>This account is already open in another Postr. Use that one, or close it first.</source>
        <translation>Ce compte est déjà ouvert dans une autre instance de Postr. Utilisez-la, ou fermez-la d’abord.</translation>
    </message>
    <message>
        <source>This database belongs to another account and was left alone.</source>
        <translation>Cette base de données appartient à un autre compte et n’a pas été touchée.</translation>
    </message>
    <message>
        <source>This account&apos;s data was written by a newer version of Postr. Install that version to open it; nothing was changed.</source>
        <translation>Les données de ce compte ont été écrites par une version plus récente de Postr. Installez cette version pour les ouvrir&#x202f;; rien n’a été modifié.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This is on its way already. You can delete it instead.</source>
        <translation>L’envoi est déjà en cours. Vous pouvez plutôt supprimer le post.</translation>
    </message>
    <message>
        <source>Something that you did since then belongs to this post.</source>
        <translation>Depuis, vous avez fait quelque chose qui dépend de ce post.</translation>
    </message>
    <message>
        <source>This was sent already. You can delete it instead.</source>
        <translation>L’envoi a déjà eu lieu. Vous pouvez plutôt supprimer le post.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>People and hands</source>
        <translation>Personnes et mains</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animaux et nature</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Nourriture et boissons</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Voyages et lieux</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Symboles</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This folder is Postr&apos;s own and goes when the account is removed from this computer. Choose another one.</source>
        <translation>Ce dossier est celui de Postr et disparaît quand le compte est retiré de cet ordinateur. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is; choose another name.</source>
        <translation>Il existe déjà un fichier %1. Il n’a pas été modifié&#x202f;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was left behind.</source>
        <translation>L’export a été annulé. Rien n’est resté sur le disque.</translation>
    </message>
    <message>
        <source>This account is being exported already. Wait until that is done.</source>
        <translation>Ce compte est déjà en cours d’export. Attendez la fin.</translation>
    </message>
    <message>
        <source>Your profile.</source>
        <translation>Votre profil.</translation>
    </message>
    <message>
        <source>Your posts, oldest first.</source>
        <translation>Vos posts, du plus ancien au plus récent.</translation>
    </message>
    <message>
        <source>Your answers to posts, oldest first.</source>
        <translation>Vos réponses à des posts, de la plus ancienne à la plus récente.</translation>
    </message>
    <message>
        <source>Posts of other people that the other files speak of: what you like, bookmarked, reposted, answered or quoted, or were notified of.</source>
        <translation>Les posts d’autres personnes dont parlent les autres fichiers&#xa0;: ceux que vous aimez, avez ajoutés aux signets, republiés ou cités, ceux auxquels vous avez répondu ou qui ont fait l’objet d’une notification.</translation>
    </message>
    <message>
        <source>What you like. The posts are in the files of posts, under the same id.</source>
        <translation>Ce que vous aimez. Les posts se trouvent dans les fichiers de posts, sous le même identifiant.</translation>
    </message>
    <message>
        <source>What you bookmarked.</source>
        <translation>Vos signets.</translation>
    </message>
    <message>
        <source>What you reposted.</source>
        <translation>Ce que vous avez republié.</translation>
    </message>
    <message>
        <source>People you follow.</source>
        <translation>Les personnes que vous suivez.</translation>
    </message>
    <message>
        <source>People who follow you, as far as this computer knows them.</source>
        <translation>Les personnes qui vous suivent, pour autant que cet ordinateur les connaisse.</translation>
    </message>
    <message>
        <source>People you muted, or whose reposts you muted.</source>
        <translation>Les personnes que vous avez masquées, ou dont vous avez masqué les republications.</translation>
    </message>
    <message>
        <source>Conversations you muted, by their first post.</source>
        <translation>Les conversations que vous avez masquées, désignées par leur premier post.</translation>
    </message>
    <message>
        <source>People you blocked.</source>
        <translation>Les personnes que vous avez bloquées.</translation>
    </message>
    <message>
        <source>What you were notified of, newest first.</source>
        <translation>Vos notifications, de la plus récente à la plus ancienne.</translation>
    </message>
    <message>
        <source>Posts you have not finished.</source>
        <translation>Les posts que vous n’avez pas terminés.</translation>
    </message>
    <message>
        <source>What you did and the server has not confirmed yet. The other files show how things are without it.</source>
        <translation>Ce que vous avez fait et que le serveur n’a pas encore confirmé. Les autres fichiers n’en tiennent pas compte.</translation>
    </message>
    <message>
        <source>This is everything that Postr kept on your computer for one account when it was exported.</source>
        <translation>Voici tout ce que Postr conservait sur votre ordinateur pour un compte au moment de l’export.</translation>
    </message>
    <message>
        <source>The files are plain text, one thing on each line, in the format JSON. Any text editor shows them; times are in UTC.</source>
        <translation>Les fichiers sont du texte brut au format JSON, un élément par ligne. Tout éditeur de texte les affiche&#x202f;; les heures sont en UTC.</translation>
    </message>
    <message>
        <source>Pictures, those that were not sent yet, too. A picture that this computer did not keep is not here; its &quot;file&quot; is null then.</source>
        <translation>Les images, y compris celles qui n’ont pas encore été envoyées. Une image que cet ordinateur n’a pas conservée n’est pas ici&#x202f;; son «&#xa0;file&#xa0;» vaut alors null.</translation>
    </message>
    <message>
        <source>Whose export this is, when it was made, and how much is in each file.</source>
        <translation>À qui appartient cet export, quand il a été créé et combien d’éléments contient chaque fichier.</translation>
    </message>
    <message>
        <source>No file can be written at %1. Choose a folder that you may write to.</source>
        <translation>Aucun fichier ne peut être écrit à l’emplacement %1. Choisissez un dossier où vous pouvez écrire.</translation>
    </message>
    <message>
        <source>The export did not fit: the disk is full, or takes no file of this size. Free some space or choose another place; nothing was left behind.</source>
        <translation>L’export n’a pas pu être enregistré&#xa0;: le disque est plein ou n’accepte pas de fichier de cette taille. Libérez de l’espace ou choisissez un autre emplacement&#x202f;; rien n’est resté sur le disque.</translation>
    </message>
    <message>
        <source>What your edited posts said before, as far as this computer knows: it is kept here once you looked at it.</source>
        <translation>Les versions précédentes de vos posts modifiés, pour autant que cet ordinateur les connaisse&#xa0;: il les conserve une fois que vous les avez consultées.</translation>
    </message>
    <message>
        <source>Your password and your sign-in are not in it. Keep this file where only you can read it.</source>
        <translation>Ni votre mot de passe ni vos informations de connexion n’y figurent. Gardez ce fichier dans un endroit où personne d’autre ne peut le lire.</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>An empty post cannot be sent. Write something first.</source>
        <translation>Un post vide ne peut pas être envoyé. Écrivez d’abord quelque chose.</translation>
    </message>
    <message numerus="yes">
        <source>The post is %n character(s) too long. Shorten it to 500 characters.</source>
        <translation>
            <numerusform>Le post a %n caractère de trop. Ramenez-le à 500 caractères.</numerusform>
            <numerusform>Le post a %n caractères de trop. Ramenez-le à 500 caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post&apos;s id must be a UUID in lower case, or be left out.</source>
        <translation>L’identifiant d’un post doit être un UUID en minuscules, ou être omis.</translation>
    </message>
    <message>
        <source>Only the text of a post can be changed.</source>
        <translation>Seul le texte d’un post peut être modifié.</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores. Choose another one.</source>
        <translation>Un nom d’utilisateur compte de 3 à 30 caractères&#xa0;: lettres de a à z, chiffres ou tirets bas. Choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long. Shorten it.</source>
        <translation>
            <numerusform>Il y a %n caractère de trop. Raccourcissez le texte.</numerusform>
            <numerusform>Il y a %n caractères de trop. Raccourcissez le texte.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntentWriter</name>
    <message>
        <source>There is another post with this id. Leave the id out to get a new one.</source>
        <translation>Un autre post a cet identifiant. Omettez-le pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>No post with this id is stored on this computer.</source>
        <translation>Aucun post avec cet identifiant n’est stocké sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Only your own posts can be deleted.</source>
        <translation>Vous ne pouvez supprimer que vos propres posts.</translation>
    </message>
    <message>
        <source>Only your own posts can be edited.</source>
        <translation>Vous ne pouvez modifier que vos propres posts.</translation>
    </message>
    <message>
        <source>Nobody with this handle is known on this computer yet.</source>
        <translation>Ce nom d’utilisateur n’est pas encore connu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>Vous ne pouvez pas vous suivre vous-même.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>Vous ne pouvez pas vous bloquer vous-même.</translation>
    </message>
    <message>
        <source>You cannot mute yourself.</source>
        <translation>Vous ne pouvez pas vous masquer vous-même.</translation>
    </message>
    <message>
        <source>Another post with this id is waiting to be sent. Leave the id out to get a new one.</source>
        <translation>Un autre post avec cet identifiant est en attente d’envoi. Omettez l’identifiant pour en obtenir un nouveau.</translation>
    </message>
    <message>
        <source>Nothing that waits to be sent has this id.</source>
        <translation>Aucun envoi en attente n’a cet identifiant.</translation>
    </message>
    <message>
        <source>Nothing that failed has this id.</source>
        <translation>Aucun envoi échoué n’a cet identifiant.</translation>
    </message>
    <message>
        <source>Discard the post that has this picture; it takes the picture with it.</source>
        <translation>Abandonnez le post qui contient cette image&#x202f;; elle partira avec lui.</translation>
    </message>
    <message>
        <source>This post is about to be deleted.</source>
        <translation>Ce post est sur le point d’être supprimé.</translation>
    </message>
    <message>
        <source>This may have happened already and cannot be taken back.</source>
        <translation>Cela a peut-être déjà eu lieu et ne peut plus être annulé.</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>Keymap</name>
    <message>
        <source>Next post</source>
        <translation>Post suivant</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Post précédent</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Show new posts</source>
        <translation>Afficher les nouveaux posts</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
    <message>
        <source>Take back the post just sent</source>
        <translation>Annuler le dernier envoi</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Aimer</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Republier</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Ajouter aux signets</translation>
    </message>
    <message>
        <source>Open the picture or link</source>
        <translation>Ouvrir l’image ou le lien</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Accès rapide</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Votre profil</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Account 1 to 9</source>
        <translation>Comptes 1 à 9</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Cette liste</translation>
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
        <translation>L’image n’a pas pu être enregistrée sur ce disque. Est-il plein&#x202f;?</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Postr, a social client that keeps everything on your computer.</source>
        <translation>Postr, un client social qui garde tout sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Tout conserver dans ce dossier.</translation>
    </message>
    <message>
        <source>The server to offer at sign-in.</source>
        <translation>Le serveur à proposer à la connexion.</translation>
    </message>
    <message>
        <source>The public key of that server.</source>
        <translation>La clé publique de ce serveur.</translation>
    </message>
    <message>
        <source>A link to open, such as postr://server/user/name.</source>
        <translation>Un lien à ouvrir, par exemple postr://server/user/name.</translation>
    </message>
    <message>
        <source>Postr opens one link that begins with postr://.</source>
        <translation>Postr ouvre un seul lien, qui commence par postr://.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is one.</source>
        <translation>Démarrer sans fenêtre, dans la zone de notification s’il y en a une.</translation>
    </message>
    <message>
        <source>Tell as JSON whether everything needed is there.</source>
        <translation>Indiquer en JSON si tout le nécessaire est présent.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture could not be shown.</source>
        <translation>Cette image n’a pas pu être affichée.</translation>
    </message>
    <message>
        <source>This animation is larger than 10 MB. Choose a smaller one.</source>
        <translation>Cette animation dépasse 10&#xa0;Mo. Choisissez-en une plus légère.</translation>
    </message>
    <message>
        <source>This file is larger than 60 MB. Choose a smaller picture.</source>
        <translation>Ce fichier dépasse 60&#xa0;Mo. Choisissez une image plus légère.</translation>
    </message>
    <message>
        <source>This is no picture that can be posted. JPEG, PNG, WebP and GIF can.</source>
        <translation>Ce fichier n’est pas une image publiable. Formats acceptés&#xa0;: JPEG, PNG, WebP et GIF.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller first.</source>
        <translation>Cette image a trop de pixels. Réduisez-la d’abord.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>Cette image est endommagée et illisible.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB even when it is packed. Choose a smaller one.</source>
        <translation>Même compressée, cette image dépasse 10&#xa0;Mo. Choisissez-en une plus légère.</translation>
    </message>
    <message>
        <source>This picture cannot be packed into 10 MB. Choose a smaller one.</source>
        <translation>Cette image ne peut pas être compressée à moins de 10&#xa0;Mo. Choisissez-en une plus légère.</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet. It comes with the network.</source>
        <translation>Cette image n’est pas encore sur cet ordinateur. Elle sera chargée dès que vous serez en ligne.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>Ce fichier n’a pas pu être lu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The picture could not be saved there. Choose another folder.</source>
        <translation>L’image n’a pas pu être enregistrée à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>There is nothing of this picture in the frame.</source>
        <translation>Rien de cette image n’est dans le cadre.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>This is no link that Postr knows. Links look like postr://server/post/… or postr://server/user/name.</source>
        <translation>Postr ne connaît pas ce type de lien. Un lien ressemble à postr://server/post/… ou postr://server/user/name.</translation>
    </message>
    <message>
        <source>This link belongs to the server %1, and you are signed in at %2.</source>
        <translation>Ce lien appartient au serveur %1, alors que votre compte est sur %2.</translation>
    </message>
    <message>
        <source>This link leads to nothing that Postr knows.</source>
        <translation>Ce lien ne mène à rien que Postr connaisse.</translation>
    </message>
</context>
<context>
    <name>PostPainter</name>
    <message>
        <source>Could not be shown</source>
        <translation>Affichage impossible</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>This is no server address. It looks like postr.example; http:// is only for this computer itself.</source>
        <translation>Ce n’est pas une adresse de serveur. Exemple&#xa0;: postr.example&#x202f;; http:// ne vaut que pour cet ordinateur lui-même.</translation>
    </message>
    <message>
        <source>There is no Postr server at this address. Check the spelling, or ask whoever runs it for its key.</source>
        <translation>Il n’y a pas de serveur Postr à cette adresse. Vérifiez l’orthographe, ou demandez sa clé à la personne qui le gère.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>Le certificat du serveur n’est pas valide&#xa0;: rien ne lui est envoyé. Vérifiez l’adresse et la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check the spelling and the connection.</source>
        <translation>Rien ne répond à cette adresse. Vérifiez l’orthographe et votre connexion au réseau.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>Le serveur n’a pas répondu à temps. Réessayez.</translation>
    </message>
    <message>
        <source>The server does not take this key. Check it with whoever runs it.</source>
        <translation>Le serveur n’accepte pas cette clé. Vérifiez-la auprès de la personne qui le gère.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>Postr ne peut pas écrire dans le dossier %1. Vérifiez ses droits d’accès, ou choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>Another Postr is using this profile.</source>
        <translation>Une autre instance de Postr utilise ce profil.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>This is no proxy. It looks like proxy.example:8080 or socks5://proxy.example:1080, without a name or a password.</source>
        <translation>Ce n’est pas une adresse de proxy. Exemple&#xa0;: proxy.example:8080 ou socks5://proxy.example:1080, sans nom ni mot de passe.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The server could not make sense of this. Edit it and try again.</source>
        <translation>Le serveur n’a pas compris. Modifiez le texte et réessayez.</translation>
    </message>
    <message>
        <source>The server does not know this action yet. It needs an update.</source>
        <translation>Le serveur ne connaît pas encore cette action. Il doit être mis à jour.</translation>
    </message>
    <message>
        <source>There is nothing in this post. Write something and send it again.</source>
        <translation>Ce post est vide. Écrivez quelque chose et réessayez.</translation>
    </message>
    <message>
        <source>This is too long for the server. Shorten it and send it again.</source>
        <translation>C’est trop long pour le serveur. Raccourcissez le texte et réessayez.</translation>
    </message>
    <message>
        <source>The post this belongs to was deleted.</source>
        <translation>Le post concerné a été supprimé.</translation>
    </message>
    <message>
        <source>The post this belongs to cannot be found any more.</source>
        <translation>Le post concerné est introuvable.</translation>
    </message>
    <message>
        <source>The server has another post under this number. Send yours again.</source>
        <translation>Le serveur a un autre post sous ce numéro. Renvoyez le vôtre.</translation>
    </message>
    <message>
        <source>Only the person who wrote a post can change it.</source>
        <translation>Seule la personne qui a écrit un post peut le modifier.</translation>
    </message>
    <message>
        <source>Nobody with this name is known to the server.</source>
        <translation>Le serveur ne connaît personne de ce nom.</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>Vous ne pouvez pas vous suivre vous-même.</translation>
    </message>
    <message>
        <source>You changed this post on another device meanwhile. Send your text again, or discard it.</source>
        <translation>Vous avez entre-temps modifié ce post sur un autre appareil. Renvoyez votre texte, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>Somebody else has this handle. Choose another one.</source>
        <translation>Ce nom d’utilisateur est déjà pris. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Your account is suspended: you can read, but not post.</source>
        <translation>Votre compte est suspendu&#xa0;: vous pouvez lire, mais pas publier.</translation>
    </message>
    <message>
        <source>There are too many pictures. Remove some and send it again.</source>
        <translation>Il y a trop d’images. Retirez-en et réessayez.</translation>
    </message>
    <message>
        <source>One of you has blocked the other, so this is not possible.</source>
        <translation>Un blocage existe entre vous deux&#xa0;: c’est donc impossible.</translation>
    </message>
    <message>
        <source>The server asks for a pause because so much was sent. It goes on by itself.</source>
        <translation>Les envois ont été nombreux&#xa0;: le serveur demande une pause. Ils reprendront d’eux-mêmes.</translation>
    </message>
    <message>
        <source>The server does not allow this to your account.</source>
        <translation>Le serveur n’autorise pas cela pour votre compte.</translation>
    </message>
    <message>
        <source>This is too large for the server. Make it smaller and send it again.</source>
        <translation>C’est trop volumineux pour le serveur. Réduisez la taille et réessayez.</translation>
    </message>
    <message>
        <source>The server refused this. Edit it and try again, or discard it.</source>
        <translation>Le serveur a refusé cet envoi. Modifiez-le et réessayez, ou abandonnez-le.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The server is busy. Postr tries again by itself.</source>
        <translation>Le serveur est occupé. Postr réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Postr tries again by itself.</source>
        <translation>Le serveur a rencontré un problème. Postr réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Postr tries again by itself.</source>
        <translation>Le serveur n’a pas répondu à temps. Postr réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>The server no longer accepts the key this account was set up with. Sign in again to get the new one.</source>
        <translation>Le serveur n’accepte plus la clé avec laquelle ce compte a été configuré. Reconnectez-vous pour obtenir la nouvelle.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Postr tries again by itself.</source>
        <translation>La réponse du serveur est incompréhensible. Postr réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>Something else answers instead of the server. If this network has a sign-in page, open it in your browser.</source>
        <translation>Autre chose répond à la place du serveur. Si ce réseau a une page de connexion, ouvrez-la dans votre navigateur.</translation>
    </message>
    <message>
        <source>Postr and the server do not fit together. One of them needs an update.</source>
        <translation>Postr et le serveur ne sont pas compatibles. L’un des deux doit être mis à jour.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so Postr does not talk to it. Check this computer&apos;s date first.</source>
        <translation>Le certificat du serveur n’est pas valide&#xa0;: Postr ne communique donc pas avec lui. Vérifiez d’abord la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Postr tries again by itself.</source>
        <translation>Le serveur est injoignable. Postr réessaiera de lui-même.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Postr tries again by itself.</source>
        <translation>La réponse du serveur est trop volumineuse pour être lue. Postr réessaiera de lui-même.</translation>
    </message>
</context>
<context>
    <name>RowBuilder</name>
    <message>
        <source>This post is not available.</source>
        <translation>Ce post n’est pas disponible.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ne plus masquer</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>exact time</comment>
        <translation>%1 · modifié</translation>
    </message>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n republication</numerusform>
            <numerusform>%n republications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n citation</numerusform>
            <numerusform>%n citations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n j’aime</numerusform>
            <numerusform>%n j’aime</numerusform>
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
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>relative time</comment>
        <translation>%1 · modifié</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>Le post cité n’est pas disponible.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>This post could not be sent.</source>
        <translation>Ce post n’a pas pu être envoyé.</translation>
    </message>
    <message>
        <source>Your new text is not sent: %1</source>
        <translation>Votre nouveau texte n’est pas envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>New text waiting to send</source>
        <translation>Nouveau texte en attente d’envoi</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Waiting to send · %1</source>
        <translation>En attente d’envoi · %1</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 reposted</source>
        <translation>Republié par %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted</source>
        <translation>
            <numerusform>Republié par %1 et %n autre personne</numerusform>
            <numerusform>Republié par %1 et %n autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Replying to @%1</source>
        <translation>En réponse à @%1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>relative time</comment>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>relative time</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>relative time</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>relative time</comment>
        <translation>%1&#xa0;j</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>il y a %n minute</numerusform>
            <numerusform>il y a %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1K</source>
        <comment>thousands</comment>
        <translation>%1&#xa0;k</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Avertissement de contenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Content warning: %1. %2</source>
        <comment>warning, text</comment>
        <translation>Avertissement de contenu&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time: text</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>En réponse à %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes %1: %2</source>
        <translation>Cite %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Envoi en cours</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n réponse</numerusform>
            <numerusform>%n réponses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <translation>
            <numerusform>%n republication</numerusform>
            <numerusform>%n republications</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n j’aime</numerusform>
            <numerusform>%n j’aime</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>aimé par vous</translation>
    </message>
    <message>
        <source>reposted by you</source>
        <translation>republié par vous</translation>
    </message>
    <message>
        <source>bookmarked by you</source>
        <translation>dans vos signets</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Getting the posts in between…</source>
        <translation>Récupération des posts manquants…</translation>
    </message>
    <message>
        <source>Show the posts in between</source>
        <translation>Afficher les posts manquants</translation>
    </message>
    <message>
        <source>This post is not available.</source>
        <translation>Ce post n’est pas disponible.</translation>
    </message>
    <message>
        <source>%1, @%2, followed by you</source>
        <translation>%1, @%2, que vous suivez</translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <comment>name, handle</comment>
        <translation>%1, @%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what happened, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>Ne plus masquer @%1</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>Débloquer @%1</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>Ne plus suivre @%1</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>Suivre @%1</translation>
    </message>
    <message>
        <source>The moderators acted on your account.</source>
        <translation>L’équipe de modération est intervenue sur votre compte.</translation>
    </message>
    <message>
        <source>From the moderators: %1</source>
        <translation>Message de la modération&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>%1 liked your post</source>
        <translation>%1 a aimé votre post</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) liked your post</source>
        <translation>
            <numerusform>%1 et %n autre personne ont aimé votre post</numerusform>
            <numerusform>%1 et %n autres personnes ont aimé votre post</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reposted your post</source>
        <translation>%1 a republié votre post</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted your post</source>
        <translation>
            <numerusform>%1 et %n autre personne ont republié votre post</numerusform>
            <numerusform>%1 et %n autres personnes ont republié votre post</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followed you</source>
        <translation>%1 vous suit</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) followed you</source>
        <translation>
            <numerusform>%1 et %n autre personne vous suivent</numerusform>
            <numerusform>%1 et %n autres personnes vous suivent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 vous a répondu</translation>
    </message>
    <message>
        <source>%1 quoted you</source>
        <translation>%1 a cité votre post</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 vous mentionne</translation>
    </message>
    <message>
        <source>Link to %1: %2</source>
        <comment>host, title of the page</comment>
        <translation>Lien vers %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This needs the server.</source>
        <translation>Cela nécessite une connexion au serveur.</translation>
    </message>
    <message>
        <source>This account was closed.</source>
        <translation>Ce compte a été fermé.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Postr cannot start</source>
        <translation>Postr ne peut pas démarrer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>A Postr command is using this profile. Wait until it is done, then start Postr again.</source>
        <translation>Une commande Postr utilise ce profil. Attendez qu’elle se termine, puis relancez Postr.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The server does not let this picture be stored.</source>
        <translation>Le serveur ne permet pas de stocker cette image.</translation>
    </message>
    <message>
        <source>The picture is too large for this server.</source>
        <translation>L’image est trop volumineuse pour ce serveur.</translation>
    </message>
    <message>
        <source>This server takes no pictures of this kind.</source>
        <translation>Ce serveur n’accepte pas ce type d’images.</translation>
    </message>
    <message>
        <source>This server has no place for pictures.</source>
        <translation>Ce serveur ne peut pas stocker d’images.</translation>
    </message>
    <message>
        <source>The server could not make sense of the picture.</source>
        <translation>Le serveur n’a pas pu lire l’image.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This sign-in belongs to another account.</source>
        <translation>Cette connexion appartient à un autre compte.</translation>
    </message>
    <message>
        <source>This has waited for more than 30 days. Send it if you still want it, or discard it.</source>
        <translation>Cet envoi attend depuis plus de 30 jours. Relancez-le si vous y tenez encore, ou abandonnez-le.</translation>
    </message>
    <message>
        <source>The server failed each time this was sent. Try again later.</source>
        <translation>Le serveur a échoué à chaque tentative d’envoi. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The post it refers to was deleted before it was sent.</source>
        <translation>Le post en question a été supprimé avant l’envoi.</translation>
    </message>
    <message>
        <source>Another run of Postr has taken over this account.</source>
        <translation>Une autre instance de Postr a pris la main sur ce compte.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in at the moment.</source>
        <translation>Le serveur n’accepte pas cette connexion pour le moment.</translation>
    </message>
    <message>
        <source>There is nobody with this handle on this server.</source>
        <translation>Personne ne porte ce nom d’utilisateur sur ce serveur.</translation>
    </message>
    <message>
        <source>The server keeps asking to start over.</source>
        <translation>Le serveur demande sans cesse de tout recommencer.</translation>
    </message>
    <message>
        <source>The picture is not on this computer any more. Add it again.</source>
        <translation>L’image n’est plus sur cet ordinateur. Ajoutez-la à nouveau.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>as of %1</source>
        <translation>actualisé à %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>il y a %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) go out as soon as the server answers.</source>
        <translation>
            <numerusform>%n modification partira dès que le serveur répondra.</numerusform>
            <numerusform>%n modifications partiront dès que le serveur répondra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Showing what is on this computer.</source>
        <translation>Affichage du contenu présent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Nouvel essai bientôt</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Le serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi en cours…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way.</source>
        <translation>
            <numerusform>%n modification en route.</numerusform>
            <numerusform>%n modifications en route.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting your feed…</source>
        <translation>Chargement de votre fil…</translation>
    </message>
    <message>
        <source>Checking for news…</source>
        <translation>Recherche de nouveautés…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Not everything was sent</source>
        <translation>Tout n’a pas été envoyé</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a decision.</source>
        <translation>
            <numerusform>%n élément attend votre décision.</numerusform>
            <numerusform>%n éléments attendent votre décision.</numerusform>
        </translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a post&apos;s text</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Edit: “%1”</source>
        <comment>a post&apos;s new text</comment>
        <translation>Modification&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation>Supprimer un post</translation>
    </message>
    <message>
        <source>Like a post</source>
        <translation>Aimer un post</translation>
    </message>
    <message>
        <source>Take back a like</source>
        <translation>Retirer un j’aime</translation>
    </message>
    <message>
        <source>Repost a post</source>
        <translation>Republier un post</translation>
    </message>
    <message>
        <source>Take back a repost</source>
        <translation>Annuler une republication</translation>
    </message>
    <message>
        <source>Bookmark a post</source>
        <translation>Ajouter un post aux signets</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>Retirer un signet</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Suivre %1</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>Ne plus suivre %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquer %1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Débloquer %1</translation>
    </message>
    <message>
        <source>Mute a conversation</source>
        <translation>Masquer une conversation</translation>
    </message>
    <message>
        <source>Unmute a conversation</source>
        <translation>Ne plus masquer une conversation</translation>
    </message>
    <message>
        <source>Mute a person</source>
        <translation>Masquer une personne</translation>
    </message>
    <message>
        <source>Unmute a person</source>
        <translation>Ne plus masquer une personne</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>Modifier votre profil</translation>
    </message>
    <message>
        <source>Mark notifications as read</source>
        <translation>Marquer les notifications comme lues</translation>
    </message>
    <message>
        <source>Report to the moderators</source>
        <translation>Signaler à la modération</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>Envoyer une image</translation>
    </message>
    <message>
        <source>Remove a picture from the server</source>
        <translation>Retirer une image du serveur</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>L’envoi a échoué.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>noun</comment>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>noun</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>noun</comment>
        <translation>Post</translation>
    </message>
    <message>
        <source>%1 · goes out when you&apos;re online</source>
        <comment>kind of change</comment>
        <translation>%1 · envoi dès votre retour en ligne</translation>
    </message>
    <message>
        <source>%1 · goes out when sending is possible again</source>
        <comment>kind of change</comment>
        <translation>%1 · envoi dès que ce sera possible</translation>
    </message>
    <message>
        <source>Picture · %1 % sent</source>
        <translation>Image · envoi à %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 · sending…</source>
        <comment>kind of change</comment>
        <translation>%1 · envoi en cours…</translation>
    </message>
    <message>
        <source>%1 · goes out next</source>
        <comment>kind of change</comment>
        <translation>%1 · envoi imminent</translation>
    </message>
    <message>
        <source>Reconnecting for live updates. Until then Postr looks for news every minute or so.</source>
        <translation>Rétablissement des mises à jour en direct. En attendant, Postr cherche les nouveautés environ une fois par minute.</translation>
    </message>
    <message>
        <source>Live updates have gone silent. Postr looks for news every minute or so.</source>
        <translation>Plus rien n’arrive en direct. Postr cherche les nouveautés environ une fois par minute.</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>This is not saved yet. Close once more to drop your changes.</source>
        <translation>Ce n’est pas encore enregistré. Fermez une nouvelle fois pour abandonner vos modifications.</translation>
    </message>
</context>
<context>
    <name>postr::AccountButton</name>
    <message>
        <source>Account of %1, @%2</source>
        <translation>Compte&#xa0;: %1, @%2</translation>
    </message>
</context>
<context>
    <name>postr::AccountController</name>
    <message>
        <source>This account is signed out everywhere. What was not sent is kept on this computer.</source>
        <translation>Ce compte est déconnecté partout. Ce qui n’a pas été envoyé est conservé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The account is deleted, at the server and on this computer.</source>
        <translation>Le compte est supprimé, sur le serveur comme sur cet ordinateur.</translation>
    </message>
    <message>
        <source>From now on signing in takes a code of the app.</source>
        <translation>Désormais, chaque connexion demandera un code de l’application.</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>Le mot de passe a été changé. Il faudra vous reconnecter sur vos autres appareils.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Le serveur exige pour cela la validation en deux étapes. Déconnectez-vous, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The server wants more than Postr can show for this. Sign out and in, and try again.</source>
        <translation>Le serveur exige pour cela une étape que Postr ne peut pas afficher. Déconnectez-vous, reconnectez-vous, puis réessayez.</translation>
    </message>
    <message>
        <source>The email address is changed.</source>
        <translation>L’adresse e-mail a été changée.</translation>
    </message>
    <message>
        <source>Signing in takes the password alone again.</source>
        <translation>Le mot de passe suffit de nouveau pour se connecter.</translation>
    </message>
</context>
<context>
    <name>postr::AccountList</name>
    <message>
        <source>One account is open at a time. The others keep what they have stored, and send and fetch nothing until you open them.</source>
        <translation>Un seul compte est ouvert à la fois. Les autres gardent leurs données, mais n’envoient et ne reçoivent rien tant que vous ne les ouvrez pas.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer…</source>
        <translation>Retirer @%1 de cet ordinateur…</translation>
    </message>
</context>
<context>
    <name>postr::AccountPicker</name>
    <message>
        <source>Write from another account</source>
        <translation>Écrire depuis un autre compte</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Écrit par %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
</context>
<context>
    <name>postr::AccountRow</name>
    <message>
        <source>Open now</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveauté</numerusform>
            <numerusform>%n nouveautés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Rien de nouveau</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>news, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <comment>handle, server</comment>
        <translation>@%1 sur %2</translation>
    </message>
</context>
<context>
    <name>postr::AccountSection</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>A code from an authenticator app at every sign-in</source>
        <translation>Code d’une application d’authentification à chaque connexion</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>All devices that use this account</source>
        <translation>Tous les appareils qui utilisent ce compte</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Se déconnecter partout…</translation>
    </message>
    <message>
        <source>This account and everything in it</source>
        <translation>Ce compte et tout ce qu’il contient</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Désactiver…</translation>
    </message>
</context>
<context>
    <name>postr::AccountSheet</name>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8 caractères au moins.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>New email</source>
        <translation>Nouvelle adresse e-mail</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>Votre nom d’utilisateur</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Code QR pour l’application d’authentification</translation>
    </message>
    <message>
        <source>Secret, to be typed instead</source>
        <translation>Ou saisissez cette clé secrète</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>Changer l’adresse e-mail</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>Validation en deux étapes</translation>
    </message>
    <message>
        <source>Turn the second step off?</source>
        <translation>Désactiver la validation en deux étapes&#x202f;?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Se déconnecter partout&#x202f;?</translation>
    </message>
    <message>
        <source>Delete this account?</source>
        <translation>Supprimer ce compte&#x202f;?</translation>
    </message>
    <message>
        <source>Other devices have to sign in again afterwards.</source>
        <translation>Il faudra ensuite vous reconnecter sur vos autres appareils.</translation>
    </message>
    <message>
        <source>Codes are mailed to the new address, and to the old one if this server wants both.</source>
        <translation>Un code sera envoyé à la nouvelle adresse, et un autre à l’ancienne si ce serveur l’exige.</translation>
    </message>
    <message>
        <source>Add this account to an authenticator app, then type the code it shows. From then on signing in takes a code. Without the app you cannot get in: ask whoever runs this server.</source>
        <translation>Ajoutez ce compte à une application d’authentification, puis saisissez le code qu’elle affiche. Ensuite, chaque connexion demandera un code. Sans l’application, vous ne pourrez plus vous connecter&#xa0;: il faudra vous adresser à la personne qui gère ce serveur.</translation>
    </message>
    <message>
        <source>Signing in then takes the password alone.</source>
        <translation>Le mot de passe suffira alors pour se connecter.</translation>
    </message>
    <message>
        <source>Every device that uses this account has to sign in again, this one too. What is not sent yet stays on this computer.</source>
        <translation>Il faudra vous reconnecter sur tous les appareils qui utilisent ce compte, y compris celui-ci. Ce qui n’est pas encore envoyé reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Your posts, pictures, likes and everyone you follow are deleted at the server and on this computer. Nobody can bring them back. Type your handle, %1, to go on.</source>
        <translation>Vos posts, vos images, vos j’aime et la liste des personnes que vous suivez seront supprimés du serveur et de cet ordinateur. Personne ne pourra les récupérer. Pour continuer, saisissez votre nom d’utilisateur, %1.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Mail the codes</source>
        <translation>Envoyer les codes</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Se déconnecter partout</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Saisissez d’abord le code.</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>Saisissez une adresse e-mail à laquelle vous avez accès.</translation>
    </message>
    <message>
        <source>This is not your handle.</source>
        <translation>Ce n’est pas votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>This server wants to know the present password, too.</source>
        <translation>Ce serveur demande aussi le mot de passe actuel.</translation>
    </message>
    <message>
        <source>You signed in some time ago, so a code was mailed to you. Type it to show that this is you.</source>
        <translation>Votre connexion remonte à un certain temps&#xa0;: un code vous a été envoyé par e-mail. Saisissez-le pour confirmer qu’il s’agit bien de vous.</translation>
    </message>
    <message>
        <source>Type the code that was mailed to %1.</source>
        <translation>Saisissez le code envoyé à %1.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
</context>
<context>
    <name>postr::AddressPage</name>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Se connecter avec un code</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. With it you set a new password.</source>
        <translation>Recevez un code à l’adresse e-mail de votre compte. Il vous permettra de choisir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. It stands for your password.</source>
        <translation>Recevez un code à l’adresse e-mail de votre compte. Il remplacera votre mot de passe.</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>Saisissez l’adresse e-mail de votre compte.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>Recevoir un code</translation>
    </message>
</context>
<context>
    <name>postr::AppTree</name>
    <message>
        <source>Kept as a draft.</source>
        <translation>Conservé comme brouillon.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out in %n second(s).</source>
        <translation>
            <numerusform>Envoi dans %n seconde.</numerusform>
            <numerusform>Envoi dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Your reply is on its way.</source>
        <translation>Votre réponse est en route.</translation>
    </message>
    <message>
        <source>Your post is on its way.</source>
        <translation>Votre post est en route.</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1.</source>
        <translation>Le texte reste aussi dans les brouillons de @%1.</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1, and its pictures are there.</source>
        <translation>Le texte reste aussi dans les brouillons de @%1, avec ses images.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Thème clair</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Thème sombre</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Modifier le post</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Edit before it is sent</source>
        <translation>Modifier avant l’envoi</translation>
    </message>
    <message>
        <source>Thank you. The moderators will look at it.</source>
        <translation>Merci. L’équipe de modération va examiner votre signalement.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Lien copié.</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Supprimer ce post&#x202f;?</translation>
    </message>
    <message>
        <source>It disappears for everyone. This cannot be undone.</source>
        <translation>Il disparaîtra pour tout le monde. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer?</source>
        <translation>Retirer @%1 de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Its drafts, what it has not sent and all that is stored for it go. What is at the server stays.</source>
        <translation>Ses brouillons, ce qui n’a pas été envoyé et toutes ses données locales seront effacés. Ce qui est sur le serveur y reste.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>Abandonner ce texte&#x202f;?</translation>
    </message>
    <message>
        <source>It was not sent, and it is gone afterwards.</source>
        <translation>Il n’a pas été envoyé et sera perdu.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Nothing is bookmarked</source>
        <translation>Aucun signet</translation>
    </message>
    <message>
        <source>Bookmark a post to find it again here. Nobody else sees it.</source>
        <translation>Ajoutez un post aux signets pour le retrouver ici. Personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Thème du système</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>dans le navigateur</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Aucun navigateur n’a pu être ouvert. L’adresse est %1</translation>
    </message>
</context>
<context>
    <name>postr::AuthTree</name>
    <message>
        <source>Type the address of your server.</source>
        <translation>Saisissez l’adresse de votre serveur.</translation>
    </message>
    <message>
        <source>Sign in as @%1.</source>
        <translation>Connectez-vous en tant que @%1.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Sign in there and allow Postr. This window goes on by itself.</source>
        <translation>Connectez-vous dans le navigateur et autorisez Postr. Cette fenêtre prendra ensuite le relais.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>postr::BackgroundSection</name>
    <message>
        <source>Closing the window leaves Postr running, with its icon in the tray</source>
        <translation>Laisser Postr actif quand je ferme la fenêtre, avec son icône dans la zone de notification</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Postr.</source>
        <translation>Ce bureau n’a pas de zone de notification. Fermer la fenêtre arrête Postr.</translation>
    </message>
    <message>
        <source>Start Postr when I log in, in the tray</source>
        <translation>Lancer Postr à l’ouverture de ma session, dans la zone de notification</translation>
    </message>
    <message>
        <source>Start Postr when I log in</source>
        <translation>Lancer Postr à l’ouverture de ma session</translation>
    </message>
</context>
<context>
    <name>postr::CodePage</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Envoyer un autre code</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8 caractères au moins.</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>Confirmez votre adresse e-mail</translation>
    </message>
    <message>
        <source>Check your email</source>
        <translation>Consultez vos e-mails</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Encore une étape</translation>
    </message>
    <message>
        <source>A code was mailed to %1 when the account was made. Type it here to confirm that the address is yours.</source>
        <translation>Un code a été envoyé à %1 à la création du compte. Saisissez-le ici pour confirmer que cette adresse est bien la vôtre.</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here to sign in.</source>
        <translation>Si %1 correspond à un compte sur ce serveur, un code est en route. Saisissez-le ici pour vous connecter.</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here with the password you want from now on.</source>
        <translation>Si %1 correspond à un compte sur ce serveur, un code est en route. Saisissez-le ici avec le nouveau mot de passe de votre choix.</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code it shows for this account.</source>
        <translation>Ouvrez votre application d’authentification et saisissez le code qu’elle affiche pour ce compte.</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmation…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Enregistrement du mot de passe…</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Enregistrer et se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message numerus="yes">
        <source>The server mails one code a minute. You can ask for another one in %n second(s).</source>
        <translation>
            <numerusform>Le serveur envoie au plus un code par minute. Vous pourrez en demander un autre dans %n seconde.</numerusform>
            <numerusform>Le serveur envoie au plus un code par minute. Vous pourrez en demander un autre dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came? Look into the spam folder, or have another code sent.</source>
        <translation>Vous n’avez rien reçu&#x202f;? Regardez dans les indésirables, ou demandez un autre code.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Saisissez d’abord le code.</translation>
    </message>
</context>
<context>
    <name>postr::CommandRun</name>
    <message>
        <source>Which server? Name it with --server URL.</source>
        <translation>Quel serveur&#x202f;? Indiquez-le avec --server URL.</translation>
    </message>
    <message>
        <source>The password is missing: it is read from standard input.</source>
        <translation>Le mot de passe manque&#xa0;: il est lu sur l’entrée standard.</translation>
    </message>
    <message>
        <source>A code was mailed to you. Confirm with: postr-cli confirm EMAIL CODE</source>
        <translation>Un code vous a été envoyé par e-mail. Confirmez avec&#xa0;: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>--unsent is send, keep or discard.</source>
        <translation>--unsent accepte send, keep ou discard.</translation>
    </message>
    <message>
        <source>Unsent work cannot be kept when the data is removed. Use --unsent=send or --unsent=discard.</source>
        <translation>Ce qui n’est pas envoyé ne peut pas être gardé si les données sont retirées. Utilisez --unsent=send ou --unsent=discard.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have not been sent. Choose --unsent=send, --unsent=keep or --unsent=discard.</source>
        <translation>
            <numerusform>%n action n’a pas été envoyée. Choisissez --unsent=send, --unsent=keep ou --unsent=discard.</numerusform>
            <numerusform>%n actions n’ont pas été envoyées. Choisissez --unsent=send, --unsent=keep ou --unsent=discard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was closed while the command ran.</source>
        <translation>Le compte a été fermé pendant l’exécution de la commande.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent; nothing was removed. Use --unsent=discard to give them up.</source>
        <translation>
            <numerusform>%n action n’a pas pu être envoyée&#x202f;; rien n’a été retiré. Utilisez --unsent=discard pour y renoncer.</numerusform>
            <numerusform>%n actions n’ont pas pu être envoyées&#x202f;; rien n’a été retiré. Utilisez --unsent=discard pour y renoncer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent and are kept on this computer.</source>
        <translation>
            <numerusform>%n action n’a pas pu être envoyée et reste sur cet ordinateur.</numerusform>
            <numerusform>%n actions n’ont pas pu être envoyées et restent sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; on this computer. See: postr-cli accounts</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;» sur cet ordinateur. Voir&#xa0;: postr-cli accounts</translation>
    </message>
    <message>
        <source>Several accounts are called that. Use the number of one: postr-cli accounts</source>
        <translation>Plusieurs comptes portent ce nom. Utilisez le numéro de l’un d’eux&#xa0;: postr-cli accounts</translation>
    </message>
    <message>
        <source>The server wants the present password, too: add --current and give it on the second line.</source>
        <translation>Le serveur demande aussi le mot de passe actuel&#xa0;: ajoutez --current et donnez-le sur la deuxième ligne.</translation>
    </message>
    <message>
        <source>The sign-in is some time ago, so a code was mailed to you: add --code CODE.</source>
        <translation>La connexion remonte à un certain temps&#xa0;: un code vous a été envoyé par e-mail. Ajoutez --code CODE.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Le serveur exige pour cela la validation en deux étapes. Déconnectez-vous, puis reconnectez-vous.</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>Le mot de passe a été changé. Il faudra vous reconnecter sur vos autres appareils.</translation>
    </message>
    <message>
        <source>A code was mailed to the new address, and maybe another one to the old address. Then: postr-cli email ADDRESS --code CODE</source>
        <translation>Un code a été envoyé à la nouvelle adresse, et peut-être un autre à l’ancienne. Ensuite&#xa0;: postr-cli email ADDRESS --code CODE</translation>
    </message>
    <message>
        <source>The address is changed.</source>
        <translation>L’adresse a été changée.</translation>
    </message>
    <message>
        <source>This code is right. Now the one that was mailed to the other address.</source>
        <translation>Ce code est correct. Donnez maintenant celui qui a été envoyé à l’autre adresse.</translation>
    </message>
    <message>
        <source>--everywhere keeps what is on this computer; it goes with no other option.</source>
        <translation>--everywhere conserve ce qui est sur cet ordinateur&#x202f;; aucune autre option ne peut l’accompagner.</translation>
    </message>
    <message>
        <source>This is not the handle of the account that is signed in (@%1).</source>
        <translation>Ce n’est pas le nom d’utilisateur du compte connecté (@%1).</translation>
    </message>
    <message>
        <source>Usage: postr-cli second-step [on | confirm FACTOR CODE | off]</source>
        <translation>Utilisation&#xa0;: postr-cli second-step [on | confirm FACTOR CODE | off]</translation>
    </message>
    <message>
        <source>Add this secret to your authenticator app: %1
Then: postr-cli second-step confirm %2 CODE</source>
        <translation>Ajoutez cette clé secrète à votre application d’authentification&#xa0;: %1
Ensuite&#xa0;: postr-cli second-step confirm %2 CODE</translation>
    </message>
    <message>
        <source>The second step is on.</source>
        <translation>La validation en deux étapes est activée.</translation>
    </message>
    <message>
        <source>There is no second step.</source>
        <translation>La validation en deux étapes n’est pas activée.</translation>
    </message>
    <message>
        <source>The command was stopped before it was done.</source>
        <translation>La commande a été arrêtée avant d’avoir terminé.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in with: postr-cli signin EMAIL</source>
        <translation>Aucun compte n’est connecté. Connectez-vous avec&#xa0;: postr-cli signin EMAIL</translation>
    </message>
    <message>
        <source>--for is signin, signup or reset.</source>
        <translation>--for accepte signin, signup ou reset.</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli reset EMAIL CODE</source>
        <translation>Si ce compte existe, un code est en route. Ensuite&#xa0;: postr-cli reset EMAIL CODE</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli confirm EMAIL CODE</source>
        <translation>Si ce compte existe, un code est en route. Ensuite&#xa0;: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>This account has a second step: add --second-code with what the authenticator app shows.</source>
        <translation>Ce compte utilise la validation en deux étapes&#xa0;: ajoutez --second-code avec le code qu’affiche l’application d’authentification.</translation>
    </message>
    <message>
        <source>The server did not take the second step.</source>
        <translation>Le serveur n’a pas accepté la validation en deux étapes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a post.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’identifiant d’un post.</translation>
    </message>
    <message>
        <source>Whom? Name a handle.</source>
        <translation>Qui&#x202f;? Indiquez un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>@%1 is not known here yet. Try: postr-cli fetch profile %1</source>
        <translation>@%1 n’est pas encore connu ici. Essayez&#xa0;: postr-cli fetch profile %1</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;. There are home, everyone, bookmarks, notifications and, with a handle, profile:, replies:, media: and likes:.</source>
        <translation>Il n’y a pas de liste «&#xa0;%1&#xa0;». Les listes sont home, everyone, bookmarks, notifications et, avec un nom d’utilisateur, profile:, replies:, media: et likes:.</translation>
    </message>
    <message>
        <source>--before wants the cursor of a row, as --json prints it.</source>
        <translation>--before attend le curseur d’une ligne, tel que --json l’affiche.</translation>
    </message>
    <message>
        <source>This post is not stored here. Try: postr-cli fetch thread ID</source>
        <translation>Ce post n’est pas stocké ici. Essayez&#xa0;: postr-cli fetch thread ID</translation>
    </message>
    <message>
        <source>Fetched; there is more.</source>
        <translation>Récupéré&#x202f;; il y en a d’autres.</translation>
    </message>
    <message>
        <source>Fetched; that is all.</source>
        <translation>Récupéré&#x202f;; c’est tout.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>%1: %2 rows fetched, %3 actions sent, %4 refused, %5 waiting</source>
        <translation>%1&#xa0;: %2 lignes récupérées, %3 actions envoyées, %4 refusées, %5 en attente</translation>
    </message>
    <message>
        <source>Watching. Stop with Ctrl+C.</source>
        <translation>Surveillance en cours. Ctrl+C pour arrêter.</translation>
    </message>
    <message>
        <source>%1. Schema %2, %3 posts, %4 people, %5 waiting, %6 failed, %7 quarantined, %8 bytes.</source>
        <translation>%1. Schéma %2, %3 posts, %4 personnes, %5 en attente, %6 en échec, %7 en quarantaine, %8 octets.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>This server lets nobody sign in at another service.</source>
        <translation>Ce serveur ne permet pas de se connecter avec un autre service.</translation>
    </message>
    <message>
        <source>This server knows these services: %1.</source>
        <translation>Ce serveur connaît les services suivants&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your page is not on this computer yet. Run: postr-cli sync</source>
        <translation>Votre profil n’est pas encore sur cet ordinateur. Lancez&#xa0;: postr-cli sync</translation>
    </message>
    <message>
        <source>Everything is in %1: %2 posts, %3 answers, %4 pictures, %5 bytes.</source>
        <translation>Tout est dans %1&#xa0;: %2 posts, %3 réponses, %4 images, %5 octets.</translation>
    </message>
</context>
<context>
    <name>postr::CompletionList</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>completion, place, count</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
</context>
<context>
    <name>postr::ComposeEdit</name>
    <message>
        <source>Text of the post</source>
        <translation>Texte du post</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>Qu’avez-vous en tête&#x202f;?</translation>
    </message>
</context>
<context>
    <name>postr::Composer</name>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Brouillon enregistré</translation>
    </message>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>Ce que vous écrivez n’est pas enregistré pour le moment. %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>title</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>title</comment>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation>Écrivez votre réponse</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Ajoutez un commentaire</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>Qu’avez-vous en tête&#x202f;?</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>verb</comment>
        <translation>Publier</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n caractère en trop</numerusform>
            <numerusform>%n caractères en trop</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pictures…</source>
        <translation>Préparation des images…</translation>
    </message>
    <message>
        <source>Write something to post it</source>
        <translation>Écrivez quelque chose à publier</translation>
    </message>
    <message>
        <source>Is on</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>A post takes four pictures. The others were left out.</source>
        <translation>Un post contient quatre images au plus. Les autres n’ont pas été ajoutées.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This picture is in the post already.</source>
        <translation>Cette image est déjà dans le post.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Avertissement de contenu</translation>
    </message>
    <message>
        <source>What should people know before they open it?</source>
        <translation>Que faut-il savoir avant de l’ouvrir&#x202f;?</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation>Émojis (Ctrl+.)</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Ctrl ↵</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>You have described this picture before, and its description is there again. Change it if something else matters now.</source>
        <translation>Vous avez déjà décrit cette image&#xa0;: sa description a été reprise. Modifiez-la si autre chose compte maintenant.</translation>
    </message>
    <message>
        <source>Describe your pictures?</source>
        <translation>Décrire vos images&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n image n’a pas de description. Les personnes qui ne peuvent pas la voir ne sauront pas ce qu’elle montre.</numerusform>
            <numerusform>%n images n’ont pas de description. Les personnes qui ne peuvent pas les voir ne sauront pas ce qu’elles montrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post anyway</source>
        <translation>Publier quand même</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Décrire</translation>
    </message>
</context>
<context>
    <name>postr::ComposerPrompt</name>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>Qu’avez-vous en tête&#x202f;?</translation>
    </message>
    <message>
        <source>Opens a new post</source>
        <translation>Ouvre un nouveau post</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
</context>
<context>
    <name>postr::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>postr::ContextPost</name>
    <message>
        <source>You are replying to: %1</source>
        <translation>Vous répondez à&#xa0;: %1</translation>
    </message>
    <message>
        <source>You are quoting: %1</source>
        <translation>Vous citez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Avertissement de contenu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>[%n picture(s)]</source>
        <translation>
            <numerusform>[%n image]</numerusform>
            <numerusform>[%n images]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>This post is not here any more</source>
        <translation>Ce post n’est plus là</translation>
    </message>
    <message>
        <source>It was deleted, or you may not see it.</source>
        <translation>Il a été supprimé, ou vous n’y avez pas accès.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>postr::CropCanvas</name>
    <message>
        <source>The part that is shown</source>
        <translation>La partie affichée</translation>
    </message>
    <message>
        <source>From %1 to %2 percent across, from %3 to %4 percent down. Arrows move it, plus and minus change how much of it is seen.</source>
        <translation>De %1 à %2 pour cent en largeur, de %3 à %4 pour cent en hauteur. Les flèches la déplacent, plus et moins changent ce qu’on en voit.</translation>
    </message>
</context>
<context>
    <name>postr::CropSheet</name>
    <message>
        <source>Cut your banner</source>
        <translation>Recadrer la bannière</translation>
    </message>
    <message>
        <source>Cut your picture</source>
        <translation>Recadrer l’image</translation>
    </message>
    <message>
        <source>Drag the picture to move it. The wheel makes it larger or smaller.</source>
        <translation>Faites glisser l’image pour la déplacer. La molette l’agrandit ou la réduit.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Taille de l’image</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Utiliser cette partie</translation>
    </message>
</context>
<context>
    <name>postr::DraftRow</name>
    <message>
        <source>Reply</source>
        <comment>what a draft is</comment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>what a draft is</comment>
        <translation>Citation</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: %1, %2</source>
        <comment>text, age</comment>
        <translation>Brouillon&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Supprimer le brouillon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Pas encore de texte</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
</context>
<context>
    <name>postr::DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished</source>
        <translation>Aucun texte à terminer</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>Ce que vous écrivez est conservé ici jusqu’à la publication.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
</context>
<context>
    <name>postr::DraftsSheet</name>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished. What you write is kept here until you post it.</source>
        <translation>Aucun texte à terminer. Ce que vous écrivez est conservé ici jusqu’à la publication.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
</context>
<context>
    <name>postr::EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
</context>
<context>
    <name>postr::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Rechercher un émoji</translation>
    </message>
    <message>
        <source>heart, party, coffee…</source>
        <translation>cœur, fête, café…</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>No emoji has these words</source>
        <translation>Aucun émoji ne correspond</translation>
    </message>
</context>
<context>
    <name>postr::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>Rien à explorer pour l’instant</translation>
    </message>
    <message>
        <source>Hashtags and people appear here as posts arrive on this computer.</source>
        <translation>Les hashtags et les personnes apparaissent ici à mesure que des posts arrivent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Search people and posts</source>
        <translation>Rechercher des personnes et des posts</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>Personnes à suivre</translation>
    </message>
    <message>
        <source>Counted on this computer, from the posts it has; nobody is told what you see.</source>
        <translation>Calculé sur cet ordinateur, d’après les posts qui s’y trouvent&#x202f;; personne n’est informé de ce que vous voyez.</translation>
    </message>
    <message>
        <source>The last 24 hours on this server, as of %1.</source>
        <comment>time</comment>
        <translation>Les dernières 24 heures sur ce serveur, état au %1.</translation>
    </message>
</context>
<context>
    <name>postr::ExportSection</name>
    <message>
        <source>Everything in one file</source>
        <translation>Tout dans un fichier</translation>
    </message>
    <message>
        <source>Your profile, posts, likes, bookmarks, people, drafts and what waits to be sent, with the pictures that are on this computer, as a zip file that any program can read.</source>
        <translation>Votre profil, vos posts, j’aime, signets, personnes, brouillons et ce qui attend d’être envoyé, avec les images présentes sur cet ordinateur, dans un fichier zip que n’importe quel programme peut lire.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Saved as %1 (%2).</source>
        <translation>Enregistré sous %1 (%2).</translation>
    </message>
</context>
<context>
    <name>postr::FeedModel</name>
    <message>
        <source>These posts are not on this computer yet. They can be had when you are online.</source>
        <translation>Ces posts ne sont pas encore sur cet ordinateur. Vous pourrez les récupérer une fois en ligne.</translation>
    </message>
</context>
<context>
    <name>postr::FeedPane</name>
    <message>
        <source>This list cannot be read</source>
        <translation>Cette liste est illisible</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nothing can be fetched right now</source>
        <translation>Rien ne peut être récupéré pour l’instant</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Affichage impossible</translation>
    </message>
    <message>
        <source>None of this is on this computer yet. It appears here by itself as soon as it can.</source>
        <translation>Ce contenu n’est pas encore sur cet ordinateur. Il apparaîtra ici de lui-même dès que possible.</translation>
    </message>
    <message>
        <source>Your feed appears here by itself as soon as it can. You can already write posts.</source>
        <translation>Votre fil apparaîtra ici de lui-même dès que possible. Vous pouvez déjà écrire des posts.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>Getting it from the server</source>
        <translation>Récupération depuis le serveur</translation>
    </message>
    <message>
        <source>From then on it opens from this computer at once.</source>
        <translation>Ensuite, tout s’ouvrira aussitôt depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>Getting your feed</source>
        <translation>Chargement de votre fil</translation>
    </message>
    <message>
        <source>This happens once. From then on it opens from this computer at once.</source>
        <translation>Une seule fois suffit. Ensuite, il s’ouvrira aussitôt depuis cet ordinateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n nouveau post</numerusform>
            <numerusform>%n nouveaux posts</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 99 new posts</source>
        <translation>Plus de 99 nouveaux posts</translation>
    </message>
    <message>
        <source>Show new posts (.)</source>
        <translation>Afficher les nouveaux posts (.)</translation>
    </message>
</context>
<context>
    <name>postr::FeedView</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Image %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open the page of @%1</source>
        <translation>Ouvrir le profil de @%1</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Ouvrir la conversation</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Masquer à nouveau</translation>
    </message>
    <message>
        <source>Show in spite of the warning</source>
        <translation>Afficher malgré l’avertissement</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>Ne plus aimer</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Aimer</translation>
    </message>
    <message>
        <source>Take back your repost</source>
        <translation>Annuler la republication</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Republier</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Retirer des signets</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Ajouter aux signets</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versions précédentes…</translation>
    </message>
    <message>
        <source>Open the quoted post</source>
        <translation>Ouvrir le post cité</translation>
    </message>
    <message>
        <source>Links and pictures…</source>
        <translation>Liens et images…</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>Ne plus suivre @%1</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>Suivre @%1</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>Ne plus masquer la conversation</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>Masquer la conversation</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>Masquer @%1</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>Bloquer @%1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Signaler…</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>Masquer les republications de @%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Edit post…</source>
        <translation>Modifier le post…</translation>
    </message>
    <message>
        <source>Delete post…</source>
        <translation>Supprimer le post…</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Ouvrir le lien</translation>
    </message>
</context>
<context>
    <name>postr::FindPage</name>
    <message>
        <source>Search people and posts</source>
        <translation>Rechercher des personnes et des posts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Search everything you have seen</source>
        <translation>Rechercher dans tout ce que vous avez vu</translation>
    </message>
    <message>
        <source>Words are found as you type. You can narrow it down: from:maya, in:bookmarks, in:likes, in:mine, has:image, before:2026-06-30, after:2026-01-01.</source>
        <translation>Les résultats s’affichent à mesure que vous tapez. Vous pouvez préciser&#xa0;: from:maya, in:bookmarks, in:likes, in:mine, has:image, before:2026-06-30, after:2026-01-01.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Essayez avec moins de mots, ou d’autres.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>postr::GraphemeRing</name>
    <message numerus="yes">
        <source>%n of 500 characters used</source>
        <translation>
            <numerusform>%n caractère sur 500 utilisé</numerusform>
            <numerusform>%n caractères sur 500 utilisés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::HeroPanel</name>
    <message>
        <source>Your feed,
on your computer.</source>
        <translation>Votre fil,
sur votre ordinateur.</translation>
    </message>
    <message>
        <source>Opens instantly, reads offline, and never loses a word you wrote.</source>
        <translation>S’ouvre instantanément, se lit hors ligne et ne perd jamais un mot de ce que vous écrivez.</translation>
    </message>
</context>
<context>
    <name>postr::HistorySheet</name>
    <message>
        <source>Versions of this post</source>
        <translation>Versions de ce post</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultation du serveur…</translation>
    </message>
    <message>
        <source>The server shows no versions of this post. It may have been deleted.</source>
        <translation>Le serveur n’indique aucune version de ce post. Il a peut-être été supprimé.</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <comment>time</comment>
        <translation>Version actuelle · %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>time</comment>
        <translation>Première version · %1</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Aucun texte</translation>
    </message>
</context>
<context>
    <name>postr::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Your feed is empty</source>
        <translation>Votre fil est vide</translation>
    </message>
    <message>
        <source>Posts of the people you follow appear here. Look at Everyone to find some.</source>
        <translation>Les posts des personnes que vous suivez apparaissent ici. Vous en trouverez dans «&#xa0;Tout le monde&#xa0;».</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Voir tous les posts</translation>
    </message>
    <message>
        <source>Nobody has written anything yet</source>
        <translation>Personne n’a encore rien écrit</translation>
    </message>
    <message>
        <source>You could be the first.</source>
        <translation>Et si vous commenciez&#x202f;?</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
</context>
<context>
    <name>postr::ImageViewer</name>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Réduire (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Agrandir (+)</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>Copier la description</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Copier l’image (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Enregistrer sous… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Image suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a picture</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Aucune description</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Image %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Image copiée.</translation>
    </message>
    <message>
        <source>The description is copied.</source>
        <translation>Description copiée.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file</comment>
        <translation>image</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>Hold (Space)</source>
        <translation>Mettre en pause (Espace)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
</context>
<context>
    <name>postr::InlineReply</name>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>Ce que vous écrivez n’est pas enregistré pour le moment. %1</translation>
    </message>
    <message>
        <source>Pictures and more…</source>
        <translation>Images et autres options…</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Reply to %1…</source>
        <translation>Répondre à %1…</translation>
    </message>
</context>
<context>
    <name>postr::KeyCatcher</name>
    <message>
        <source>Press the new keys</source>
        <translation>Appuyez sur les nouvelles touches</translation>
    </message>
</context>
<context>
    <name>postr::KeyList</name>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation>Choisir d’autres touches</translation>
    </message>
</context>
<context>
    <name>postr::KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Other keys can be chosen in the settings.</source>
        <translation>Vous pouvez choisir d’autres touches dans les paramètres.</translation>
    </message>
</context>
<context>
    <name>postr::NavColumn</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>Notifications, %n nouvelle</numerusform>
            <numerusform>Notifications, %n nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %n waiting</source>
        <translation>
            <numerusform>Boîte d’envoi, %n en attente</numerusform>
            <numerusform>Boîte d’envoi, %n en attente</numerusform>
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
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The desktop&apos;s proxy, or that of the environment</source>
        <translation>Le proxy du bureau ou celui des variables d’environnement</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Aucun proxy</translation>
    </message>
    <message>
        <source>Straight to the server</source>
        <translation>Directement vers le serveur</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Ce proxy</translation>
    </message>
    <message>
        <source>For everything that Postr asks of the server</source>
        <translation>Pour tout ce que Postr demande au serveur</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Type the address of the proxy.</source>
        <translation>Saisissez l’adresse du proxy.</translation>
    </message>
    <message>
        <source>New connections go this way.</source>
        <translation>Les nouvelles connexions passent par là.</translation>
    </message>
</context>
<context>
    <name>postr::NewsTeller</name>
    <message>
        <source>Content warning: %1</source>
        <translation>Avertissement de contenu&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n nouvelle notification</numerusform>
            <numerusform>%n nouvelles notifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Postr to see them.</source>
        <translation>Ouvrez Postr pour les voir.</translation>
    </message>
</context>
<context>
    <name>postr::NotificationDaemon</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Like</source>
        <comment>verb</comment>
        <translation>Aimer</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Mentions</translation>
    </message>
    <message>
        <source>Nobody has written to you yet</source>
        <translation>Personne ne vous a encore écrit</translation>
    </message>
    <message>
        <source>Answers, quotes and mentions appear here.</source>
        <translation>Les réponses, citations et mentions apparaissent ici.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>Likes, reposts, answers and new followers appear here.</source>
        <translation>Les j’aime, republications, réponses et nouveaux abonnés apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsSection</name>
    <message>
        <source>Tell me on the desktop, while I am not looking at Postr</source>
        <translation>Me prévenir sur le bureau quand je ne regarde pas Postr</translation>
    </message>
    <message>
        <source>Tell me when somebody</source>
        <translation>Me prévenir quand quelqu’un</translation>
    </message>
    <message>
        <source>replies to me</source>
        <translation>me répond</translation>
    </message>
    <message>
        <source>mentions or quotes me</source>
        <translation>me mentionne ou me cite</translation>
    </message>
    <message>
        <source>likes a post of mine</source>
        <translation>aime un de mes posts</translation>
    </message>
    <message>
        <source>reposts a post of mine</source>
        <translation>republie un de mes posts</translation>
    </message>
    <message>
        <source>follows me</source>
        <translation>me suit</translation>
    </message>
    <message>
        <source>Quiet hours: tell me nothing then</source>
        <translation>Heures calmes&#xa0;: ne pas me prévenir</translation>
    </message>
    <message>
        <source>From</source>
        <comment>hour</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hour</comment>
        <translation>à</translation>
    </message>
    <message>
        <source>Quiet from %1</source>
        <translation>Heures calmes à partir de %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Heures calmes jusqu’à %1</translation>
    </message>
</context>
<context>
    <name>postr::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Tout a été envoyé</translation>
    </message>
    <message>
        <source>What you do while you are offline waits here, and goes out by itself.</source>
        <translation>Ce que vous faites hors ligne attend ici, puis part tout seul.</translation>
    </message>
    <message>
        <source>All of this is safe on this computer. It goes out by itself; what was refused waits for you.</source>
        <translation>Tout ceci est en sécurité sur cet ordinateur. L’envoi se fait tout seul&#x202f;; ce qui a été refusé attend votre décision.</translation>
    </message>
</context>
<context>
    <name>postr::OutboxRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
</context>
<context>
    <name>postr::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
</context>
<context>
    <name>postr::Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Accès rapide</translation>
    </message>
    <message>
        <source>Pages, people, posts, actions</source>
        <translation>Pages, personnes, posts, actions</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>postr::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Abonnés</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
    <message>
        <source>Who follows this person appears here.</source>
        <translation>Les personnes qui suivent ce compte apparaissent ici.</translation>
    </message>
    <message>
        <source>Whom this person follows appears here.</source>
        <translation>Les personnes que ce compte suit apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>postr::PersonPage</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Médias</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>J’aime</translation>
    </message>
    <message>
        <source>Looking for this person</source>
        <translation>Recherche de cette personne</translation>
    </message>
    <message>
        <source>Their page opens as soon as the server answers.</source>
        <translation>Son profil s’ouvrira dès que le serveur répondra.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Le serveur est injoignable</translation>
    </message>
    <message>
        <source>@%1 is not on this computer yet. The page opens by itself as soon as it can.</source>
        <translation>@%1 n’est pas encore sur cet ordinateur. Le profil s’ouvrira de lui-même dès que possible.</translation>
    </message>
    <message>
        <source>Nobody here is called @%1</source>
        <translation>Personne ne s’appelle @%1 ici</translation>
    </message>
    <message>
        <source>The name may be misspelt, or the account is gone.</source>
        <translation>Le nom est peut-être mal orthographié, ou le compte n’existe plus.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Impossible d’afficher ce profil</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Aucun post pour l’instant</translation>
    </message>
    <message>
        <source>What this person writes appears here.</source>
        <translation>Ce que cette personne écrit apparaît ici.</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>Aucune réponse pour l’instant</translation>
    </message>
    <message>
        <source>Answers to other people&apos;s posts appear here.</source>
        <translation>Les réponses aux posts d’autres personnes apparaissent ici.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aucune image pour l’instant</translation>
    </message>
    <message>
        <source>Posts with pictures appear here.</source>
        <translation>Les posts avec des images apparaissent ici.</translation>
    </message>
    <message>
        <source>No likes yet</source>
        <translation>Aucun j’aime pour l’instant</translation>
    </message>
    <message>
        <source>Posts that this person likes appear here.</source>
        <translation>Les posts que cette personne aime apparaissent ici.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>Ne plus masquer @%1</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>Masquer @%1</translation>
    </message>
    <message>
        <source>Show reposts by @%1</source>
        <translation>Afficher les republications de @%1</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>Masquer les republications de @%1</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>Débloquer @%1</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>Bloquer @%1</translation>
    </message>
    <message>
        <source>Report @%1…</source>
        <translation>Signaler @%1…</translation>
    </message>
</context>
<context>
    <name>postr::PictureStrip</name>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>What matters in it for somebody who cannot see it?</source>
        <translation>Qu’y a-t-il d’important pour qui ne peut pas la voir&#x202f;?</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Description de l’image %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n image sans description. Les personnes qui ne peuvent pas la voir ne sauront pas ce qu’elle montre.</numerusform>
            <numerusform>%n images sans description. Les personnes qui ne peuvent pas les voir ne sauront pas ce qu’elles montrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Préparation…</translation>
    </message>
</context>
<context>
    <name>postr::PictureThumb</name>
    <message>
        <source>Remove picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, description</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, without a description</source>
        <translation>%1, sans description</translation>
    </message>
    <message>
        <source>Opens the description. Delete removes the picture, Ctrl and an arrow move it.</source>
        <translation>Ouvre la description. Suppr retire l’image, Ctrl avec une flèche la déplace.</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>Modifier la description</translation>
    </message>
    <message>
        <source>Describe this picture</source>
        <translation>Décrire cette image</translation>
    </message>
</context>
<context>
    <name>postr::PortraitPicker</name>
    <message>
        <source>Change picture…</source>
        <translation>Changer l’image…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove your picture</source>
        <translation>Retirer votre image</translation>
    </message>
    <message>
        <source>Change banner…</source>
        <translation>Changer la bannière…</translation>
    </message>
    <message>
        <source>Remove banner</source>
        <translation>Retirer la bannière</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Choisir une image</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>postr::ProfileHeader</name>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <comment>name, handle</comment>
        <translation>%1, @%2</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Débloquer</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>You have blocked this person: you see nothing of each other.</source>
        <translation>Vous avez bloqué cette personne&#xa0;: elle ne voit rien de vous, et vous ne voyez rien d’elle.</translation>
    </message>
    <message>
        <source>This account is suspended.</source>
        <translation>Ce compte est suspendu.</translation>
    </message>
    <message>
        <source>You have muted this person: their posts appear only here.</source>
        <translation>Vous avez masqué cette personne&#xa0;: ses posts n’apparaissent qu’ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n following</source>
        <comment>people that somebody follows</comment>
        <translation>
            <numerusform>%n abonnement</numerusform>
            <numerusform>%n abonnements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n abonné</numerusform>
            <numerusform>%n abonnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Vous suit</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Membre depuis %1</translation>
    </message>
</context>
<context>
    <name>postr::ProfileSheet</name>
    <message>
        <source>Edit profile</source>
        <translation>Modifier le profil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>À propos de vous</translation>
    </message>
    <message>
        <source>A few words for people who come across you</source>
        <translation>Quelques mots pour qui tombe sur votre profil</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>postr::RebindSheet</name>
    <message>
        <source>Choose keys</source>
        <translation>Choisir des touches</translation>
    </message>
    <message>
        <source>One key, with Ctrl or Alt if you like, or two keys one after the other.</source>
        <translation>Une touche, avec Ctrl ou Alt si vous voulez, ou deux touches l’une après l’autre.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucune touche</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>“%1” has these keys, or some that begin like them.</source>
        <translation>«&#xa0;%1&#xa0;» utilise déjà ces touches, ou d’autres qui commencent de la même façon.</translation>
    </message>
</context>
<context>
    <name>postr::ReportSheet</name>
    <message>
        <source>Report this post</source>
        <translation>Signaler ce post</translation>
    </message>
    <message>
        <source>The moderators of this server see the post and who wrote it (@%1). @%1 is not told who reported it.</source>
        <translation>L’équipe de modération de ce serveur voit le post et qui l’a écrit (@%1). @%1 ne saura pas qui l’a signalé.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Advertising, or the same over and over</source>
        <translation>Publicité, ou répétitions incessantes</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Comportement abusif</translation>
    </message>
    <message>
        <source>Harassment, threats, hate</source>
        <translation>Harcèlement, menaces, haine</translation>
    </message>
    <message>
        <source>Sexual content</source>
        <translation>Contenu sexuel</translation>
    </message>
    <message>
        <source>Not wanted, or without a warning</source>
        <translation>Non souhaité, ou sans avertissement</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violence</translation>
    </message>
    <message>
        <source>Shows it or calls for it</source>
        <translation>Montre de la violence ou y incite</translation>
    </message>
    <message>
        <source>Illegal</source>
        <translation>Illégal</translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation>Contraire à la loi</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Autre chose</translation>
    </message>
    <message>
        <source>Say what, below</source>
        <translation>Précisez ci-dessous</translation>
    </message>
    <message>
        <source>Anything else the moderators should know</source>
        <translation>Autres précisions pour la modération</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>verb</comment>
        <translation>Signaler</translation>
    </message>
    <message>
        <source>Report @%1</source>
        <translation>Signaler @%1</translation>
    </message>
    <message>
        <source>The moderators of this server look at this profile. @%1 is not told who reported it.</source>
        <translation>L’équipe de modération de ce serveur examine ce profil. @%1 ne saura pas qui l’a signalé.</translation>
    </message>
</context>
<context>
    <name>postr::SafetyPage</name>
    <message>
        <source>Blocked and muted people</source>
        <translation>Personnes bloquées et masquées</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloquées</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Masquées</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Aucune personne bloquée</translation>
    </message>
    <message>
        <source>People you block see nothing of you, and you nothing of them.</source>
        <translation>Les personnes que vous bloquez ne voient rien de vous, et vous ne voyez rien d’elles.</translation>
    </message>
    <message>
        <source>Nobody is muted</source>
        <translation>Aucune personne masquée</translation>
    </message>
    <message>
        <source>Posts of people you mute stay out of your lists. They are not told.</source>
        <translation>Les posts des personnes que vous masquez n’apparaissent pas dans vos listes. Elles n’en sont pas informées.</translation>
    </message>
</context>
<context>
    <name>postr::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>postr::SearchPrompt</name>
    <message>
        <source>Search everything you have seen</source>
        <translation>Rechercher dans tout ce que vous avez vu</translation>
    </message>
    <message>
        <source>Search (/)</source>
        <translation>Rechercher (/)</translation>
    </message>
</context>
<context>
    <name>postr::SendWatch</name>
    <message>
        <source>Could not be sent: %1</source>
        <comment>why</comment>
        <translation>Envoi impossible&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>what was written</comment>
        <translation>Envoyé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>postr::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Comptes sur cet ordinateur</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Se déconnecter…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 pour cent</translation>
    </message>
    <message>
        <source>Text size, in percent of the system&apos;s</source>
        <translation>Taille du texte, en pourcentage de celle du système</translation>
    </message>
    <message>
        <source>High contrast: stronger text and lines</source>
        <translation>Contraste élevé&#xa0;: texte et traits renforcés</translation>
    </message>
    <message>
        <source>Reduced motion: nothing fades in</source>
        <translation>Animations réduites&#xa0;: rien n’apparaît en fondu</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Changes with it, at once</source>
        <translation>Suit ses changements aussitôt</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Texte foncé sur fond blanc</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light text on near black</source>
        <translation>Texte clair sur fond presque noir</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to take a post back before it goes out</source>
        <translation>Délai pour annuler l’envoi d’un post</translation>
    </message>
    <message>
        <source>Remind me when a picture has no description</source>
        <translation>Me rappeler quand une image n’a pas de description</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Press a line to choose other keys. None of them acts while you type.</source>
        <translation>Cliquez sur une ligne pour choisir d’autres touches. Les raccourcis n’agissent pas pendant que vous écrivez.</translation>
    </message>
    <message>
        <source>Single keys, like J and L, do something</source>
        <translation>Activer les raccourcis d’une seule touche, comme J et L</translation>
    </message>
    <message>
        <source>All keys as shipped</source>
        <translation>Rétablir les raccourcis par défaut</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Mute, block and report from the menu of a post or a person. It can be taken back here.</source>
        <translation>Masquez, bloquez ou signalez depuis le menu d’un post ou d’une personne. Vous pouvez revenir sur votre choix ici.</translation>
    </message>
    <message>
        <source>Blocked and muted people</source>
        <translation>Personnes bloquées et masquées</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En arrière-plan</translation>
    </message>
    <message>
        <source>Postr %1. Nothing is sent anywhere but to your server. When something goes wrong, these details and the last lines of the log help whoever helps you; they hold no text, no name and no address.</source>
        <translation>Postr %1. Rien n’est envoyé ailleurs qu’à votre serveur. En cas de problème, ces détails et les dernières lignes du journal serviront à la personne qui vous aide&#x202f;; ils ne contiennent ni texte, ni nom, ni adresse.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Postr never looks for a newer version by itself. The page that tells of them opens in your browser.</source>
        <translation>Postr ne cherche jamais de lui-même une version plus récente. La page qui les annonce s’ouvre dans votre navigateur.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Rechercher des mises à jour</translation>
    </message>
    <message>
        <source>Show Postr among the applications, and open postr:// links with it</source>
        <translation>Afficher Postr parmi les applications et ouvrir avec lui les liens postr://</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when animated pictures move</comment>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <comment>when animated pictures move</comment>
        <translation>Sous le pointeur</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when animated pictures move</comment>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>When animated pictures move; never with reduced motion</source>
        <translation>Quand les images animées bougent&#x202f;; jamais avec «&#xa0;Animations réduites&#xa0;»</translation>
    </message>
</context>
<context>
    <name>postr::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>postr::SideColumn</name>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>En attente d’envoi</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>Personnes à suivre</translation>
    </message>
</context>
<context>
    <name>postr::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bon retour parmi nous</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Mot de passe oublié&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in with a code by email</source>
        <translation>Se connecter avec un code par e-mail</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première visite&#x202f;?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>Or sign in to another one</source>
        <translation>Ou connectez-vous à un autre compte</translation>
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
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>Saisissez l’adresse e-mail de votre compte.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Type the address of your server.</source>
        <translation>Saisissez l’adresse de votre serveur.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>postr::SignOutSheet</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out of @%1?</source>
        <translation>Se déconnecter de @%1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you did have not reached the server yet.</source>
        <translation>
            <numerusform>%n action n’est pas encore arrivée au serveur.</numerusform>
            <numerusform>%n actions ne sont pas encore arrivées au serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is at the server.</source>
        <translation>Tout ce que vous avez écrit est sur le serveur.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Waits up to 5 seconds; what is left is kept.</source>
        <translation>Attend 5 secondes au plus&#x202f;; le reste est conservé.</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>Garder sur cet ordinateur</translation>
    </message>
    <message>
        <source>Goes out when you sign in again.</source>
        <translation>L’envoi se fera à votre prochaine connexion.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Unsent posts and changes are gone for good.</source>
        <translation>Les posts et modifications non envoyés seront définitivement perdus.</translation>
    </message>
    <message numerus="yes">
        <source>Remove this account&apos;s data from this computer, with %n draft(s)</source>
        <translation>
            <numerusform>Retirer de cet ordinateur les données de ce compte, avec %n brouillon</numerusform>
            <numerusform>Retirer de cet ordinateur les données de ce compte, avec %n brouillons</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this account&apos;s data from this computer</source>
        <translation>Retirer de cet ordinateur les données de ce compte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>postr::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Noor Haddad</source>
        <comment>example of a name</comment>
        <translation>Noor Haddad</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>noor</source>
        <comment>example of a handle</comment>
        <translation>noor</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>8 caractères au moins.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Créer le compte</translation>
    </message>
    <message>
        <source>Have an account?</source>
        <translation>Déjà un compte&#x202f;?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Use 3 to 30 of a–z, 0–9 and _.</source>
        <translation>De 3 à 30 caractères parmi a–z, 0–9 et _.</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>Le mot de passe doit compter au moins 8 caractères.</translation>
    </message>
    <message>
        <source>Type the address of a Postr server.</source>
        <translation>Saisissez l’adresse d’un serveur Postr.</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>Saisissez une adresse e-mail à laquelle vous avez accès.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Création de votre compte…</translation>
    </message>
</context>
<context>
    <name>postr::SplashPage</name>
    <message>
        <source>Postr is starting</source>
        <translation>Postr démarre</translation>
    </message>
</context>
<context>
    <name>postr::StorageSection</name>
    <message>
        <source>Posts, people, drafts and outbox</source>
        <translation>Posts, personnes, brouillons et boîte d’envoi</translation>
    </message>
    <message>
        <source>Downloaded pictures</source>
        <translation>Images téléchargées</translation>
    </message>
    <message>
        <source>Pictures of drafts and of posts that wait</source>
        <translation>Images des brouillons et des posts en attente</translation>
    </message>
    <message>
        <source>Downloaded pictures come again when you look at them. Drafts and what waits to be sent are never cleared.</source>
        <translation>Les images téléchargées le sont à nouveau quand vous les regardez. Les brouillons et ce qui attend d’être envoyé ne sont jamais effacés.</translation>
    </message>
    <message>
        <source>Clear downloaded pictures</source>
        <translation>Effacer les images téléchargées</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count of posts, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 sur %2 au plus</translation>
    </message>
    <message>
        <source>The downloaded pictures are gone.</source>
        <translation>Les images téléchargées sont effacées.</translation>
    </message>
    <message>
        <source>Keep downloaded pictures up to</source>
        <translation>Conserver les images téléchargées jusqu’à</translation>
    </message>
</context>
<context>
    <name>postr::TextField</name>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
</context>
<context>
    <name>postr::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>postr::Tray</name>
    <message>
        <source>Open Postr</source>
        <translation>Ouvrir Postr</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nouveau post</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Postr: %n new notification(s)</source>
        <translation>
            <numerusform>Postr&#xa0;: %n nouvelle notification</numerusform>
            <numerusform>Postr&#xa0;: %n nouvelles notifications</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::TrendRows</name>
    <message numerus="yes">
        <source>%1 · last %n day(s)</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%1 · dernier jour</numerusform>
            <numerusform>%1 · %n derniers jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n post</numerusform>
            <numerusform>%n posts</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>Suivre @%1</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Suivi</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>Ne plus suivre @%1</translation>
    </message>
</context>
<context>
    <name>postr::WindowController</name>
    <message>
        <source>Postr cannot open this account</source>
        <translation>Postr ne peut pas ouvrir ce compte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sending what is left…</source>
        <translation>Envoi de ce qui reste…</translation>
    </message>
</context>
</TS>
