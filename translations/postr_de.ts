<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Auth</name>
    <message>
        <source>This session has ended.</source>
        <translation>Diese Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Somebody has this handle already. Choose another one.</source>
        <translation>Diesen Benutzernamen hat schon jemand. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>The list of accounts on this computer cannot be read.</source>
        <translation>Die Liste der Konten auf diesem Computer kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The list of accounts on this computer was damaged. Sign in again; what was stored for your account is still there.</source>
        <translation>Die Liste der Konten auf diesem Computer war beschädigt. Melde dich neu an; was für dein Konto gespeichert war, ist noch da.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written. Check that there is room on the disk and that the profile folder is yours.</source>
        <translation>Die Liste der Konten kann nicht geschrieben werden. Prüfe, ob auf dem Datenträger Platz ist und ob der Profilordner dir gehört.</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out is still running.</source>
        <translation>Eine andere An- oder Abmeldung läuft noch.</translation>
    </message>
    <message>
        <source>Sign in to this account first.</source>
        <translation>Melde dich zuerst bei diesem Konto an.</translation>
    </message>
    <message>
        <source>Sign out of this account to remove it.</source>
        <translation>Melde dich von diesem Konto ab, um es zu entfernen.</translation>
    </message>
    <message>
        <source>This computer knows no such account.</source>
        <translation>Dieses Konto gibt es auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>You are signed out on this computer, but the server could not be told. Its own session ends when you sign out everywhere from another device.</source>
        <translation>Du bist auf diesem Computer abgemeldet, aber der Server war nicht zu erreichen. Dort endet die Sitzung, wenn du dich von einem anderen Gerät aus überall abmeldest.</translation>
    </message>
    <message>
        <source>The server ended your last session. Sign in again; nothing on this computer is lost.</source>
        <translation>Der Server hat deine letzte Sitzung beendet. Melde dich neu an; auf diesem Computer ist nichts verloren.</translation>
    </message>
    <message>
        <source>The last session could not be stored, so it ended with Postr. Sign in again.</source>
        <translation>Die letzte Sitzung konnte nicht gespeichert werden und endete deshalb mit Postr. Melde dich neu an.</translation>
    </message>
    <message>
        <source>The stored sign-in of this account is gone. Sign in again; nothing else is lost.</source>
        <translation>Die gespeicherte Anmeldung dieses Kontos ist nicht mehr da. Melde dich neu an; sonst ist nichts verloren.</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores.</source>
        <translation>Ein Benutzername hat 3 bis 30 Zeichen: Buchstaben von a bis z, Ziffern oder Unterstriche.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing on this computer is lost.</source>
        <translation>Der Server hat diese Sitzung beendet. Melde dich neu an; auf diesem Computer ist nichts verloren.</translation>
    </message>
    <message>
        <source>The stored sign-in could not be removed from the keychain. Postr tries again when it starts the next time.</source>
        <translation>Die gespeicherte Anmeldung konnte nicht aus dem Schlüsselbund entfernt werden. Postr versucht es beim nächsten Start noch einmal.</translation>
    </message>
    <message>
        <source>This page may be closed. Postr goes on by itself.</source>
        <translation>Du kannst diese Seite schließen. In Postr geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>This computer gives Postr no port for the browser&apos;s answer.</source>
        <translation>Dieser Computer stellt Postr keinen Port für die Antwort des Browsers bereit.</translation>
    </message>
    <message>
        <source>No answer came from the browser within five minutes. Try again.</source>
        <translation>Vom Browser kam fünf Minuten lang keine Antwort. Versuche es erneut.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Der Browser konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>This sign-in was given up.</source>
        <translation>Diese Anmeldung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The other service or the server said no. Try again, or sign in another way.</source>
        <translation>Der andere Dienst oder der Server hat die Anmeldung abgelehnt. Versuche es erneut oder melde dich auf anderem Weg an.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Gib zuerst den Code ein.</translation>
    </message>
    <message>
        <source>The server answered something else than was asked. Try again.</source>
        <translation>Die Antwort des Servers passt nicht zur Anfrage. Versuche es erneut.</translation>
    </message>
    <message>
        <source>This sign-in is over. Begin again.</source>
        <translation>Diese Anmeldung läuft nicht mehr. Beginne von vorn.</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account.</source>
        <translation>Für dieses Konto ist keine Anmeldung gespeichert.</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be read.</source>
        <translation>Die gespeicherte Anmeldung kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The sign-in cannot be stored in the profile folder.</source>
        <translation>Die Anmeldung kann nicht im Profilordner gespeichert werden.</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be removed.</source>
        <translation>Die gespeicherte Anmeldung kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The keychain refused access. Unlock it and try again.</source>
        <translation>Der Schlüsselbund hat den Zugriff verweigert. Entsperre ihn und versuche es erneut.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Postr can use.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, den Postr verwenden kann.</translation>
    </message>
    <message>
        <source>The keychain does not work at the moment.</source>
        <translation>Der Schlüsselbund funktioniert gerade nicht.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation>Der Schlüsselbund antwortet nicht. Entsperre ihn und versuche es erneut.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing here is lost.</source>
        <translation>Der Server hat diese Sitzung beendet. Melde dich neu an; hier ist nichts verloren.</translation>
    </message>
    <message>
        <source>The server answered for somebody else. Sign out and in again.</source>
        <translation>Der Server hat für ein anderes Konto geantwortet. Melde dich ab und wieder an.</translation>
    </message>
    <message>
        <source>This server is not set up for Postr, or needs an update.</source>
        <translation>Dieser Server ist nicht für Postr eingerichtet oder braucht ein Update.</translation>
    </message>
    <message>
        <source>An account with this e-mail address exists. Sign in instead.</source>
        <translation>Mit dieser E-Mail-Adresse gibt es schon ein Konto. Melde dich stattdessen an.</translation>
    </message>
    <message>
        <source>This server takes no new accounts at the moment.</source>
        <translation>Dieser Server nimmt zurzeit keine neuen Konten an.</translation>
    </message>
    <message>
        <source>This server does not take that e-mail address. Check it, or use another.</source>
        <translation>Dieser Server nimmt diese E-Mail-Adresse nicht an. Prüfe sie oder verwende eine andere.</translation>
    </message>
    <message>
        <source>The sign-in in the browser took too long or was begun elsewhere. Try again.</source>
        <translation>Die Anmeldung im Browser hat zu lange gedauert oder wurde woanders begonnen. Versuche es erneut.</translation>
    </message>
    <message>
        <source>The server does not know this session any more. Sign in again.</source>
        <translation>Der Server kennt diese Sitzung nicht mehr. Melde dich neu an.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>Die E-Mail-Adresse oder das Passwort ist falsch.</translation>
    </message>
    <message>
        <source>This e-mail address is not confirmed yet. Type the code that was mailed to it.</source>
        <translation>Diese E-Mail-Adresse ist noch nicht bestätigt. Gib den Code ein, der dorthin geschickt wurde.</translation>
    </message>
    <message>
        <source>This account was suspended by the server.</source>
        <translation>Dieses Konto wurde vom Server gesperrt.</translation>
    </message>
    <message>
        <source>This server asks for a puzzle that Postr cannot show. Use its web page.</source>
        <translation>Dieser Server verlangt ein Captcha, das Postr nicht anzeigen kann. Verwende seine Website.</translation>
    </message>
    <message>
        <source>Check the e-mail address, and use a password of at most 72 characters.</source>
        <translation>Prüfe die E-Mail-Adresse und verwende ein Passwort mit höchstens 72 Zeichen.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or ask for a new one.</source>
        <translation>Dieser Code ist falsch oder zu alt. Prüfe ihn oder fordere einen neuen an.</translation>
    </message>
    <message>
        <source>There is no account with this e-mail address, or this server mails no codes.</source>
        <translation>Mit dieser E-Mail-Adresse gibt es kein Konto, oder dieser Server verschickt keine Codes.</translation>
    </message>
    <message>
        <source>This is the password you have already. Choose another one.</source>
        <translation>Dieses Passwort hast du schon. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>Your present password is another one.</source>
        <translation>Das ist nicht dein aktuelles Passwort.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Der Server verlangt dafür den zweiten Anmeldeschritt. Melde dich ab und wieder an.</translation>
    </message>
    <message>
        <source>This code is wrong. Type the one that your authenticator app shows now.</source>
        <translation>Dieser Code ist falsch. Gib den ein, den deine Authenticator-App jetzt anzeigt.</translation>
    </message>
    <message>
        <source>That took too long. Type the code that your authenticator app shows now.</source>
        <translation>Das hat zu lange gedauert. Gib den Code ein, den deine Authenticator-App jetzt anzeigt.</translation>
    </message>
    <message>
        <source>The network changed meanwhile. Type the code that your authenticator app shows now.</source>
        <translation>Das Netzwerk hat sich inzwischen geändert. Gib den Code ein, den deine Authenticator-App jetzt anzeigt.</translation>
    </message>
    <message>
        <source>This server offers no sign-in with a second step.</source>
        <translation>Dieser Server bietet keinen zweiten Anmeldeschritt an.</translation>
    </message>
    <message>
        <source>This account has as many second steps as the server allows.</source>
        <translation>Mehr zweite Anmeldeschritte erlaubt der Server für dieses Konto nicht.</translation>
    </message>
    <message>
        <source>This password is known from a data leak. Choose another one.</source>
        <translation>Dieses Passwort ist aus einem Datenleck bekannt. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>This server wants more kinds of characters in a password: letters, digits and signs.</source>
        <translation>Dieser Server verlangt mehr Arten von Zeichen im Passwort: Buchstaben, Ziffern und Sonderzeichen.</translation>
    </message>
    <message>
        <source>This password is too short for the server. Choose a longer one.</source>
        <translation>Dieses Passwort ist dem Server zu kurz. Wähle ein längeres.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n seconds.</source>
        <translation>
            <numerusform>Zu viele Versuche. Versuche es in %n Sekunde erneut.</numerusform>
            <numerusform>Zu viele Versuche. Versuche es in %n Sekunden erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Wait a few minutes and try again.</source>
        <translation>Zu viele Versuche. Warte ein paar Minuten und versuche es erneut.</translation>
    </message>
    <message>
        <source>The server refused this without a reason Postr knows.</source>
        <translation>Der Server hat das abgelehnt, ohne einen Grund zu nennen, den Postr kennt.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>Der Server ist nicht erreichbar. Prüfe die Verbindung und versuche es erneut.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuche es erneut.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Das wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Try again in a moment.</source>
        <translation>Beim Server ist ein Fehler aufgetreten. Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Something else answers at this address. If this network has a sign-in page, open it first.</source>
        <translation>Unter dieser Adresse antwortet etwas anderes. Falls dieses Netzwerk eine Anmeldeseite hat, öffne sie zuerst.</translation>
    </message>
    <message>
        <source>This server cannot delete accounts yet. Ask whoever runs it to update it.</source>
        <translation>Dieser Server kann noch keine Konten löschen. Bitte die Betreiber um ein Update.</translation>
    </message>
    <message>
        <source>The server did not let your pictures go, so the account stays.</source>
        <translation>Der Server hat das Löschen deiner Bilder nicht zugelassen, deshalb bleibt das Konto bestehen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense to Postr. Check the address, and that no sign-in page of this network is in between.</source>
        <translation>Postr kann mit der Antwort des Servers nichts anfangen. Prüfe die Adresse und ob eine Anmeldeseite dieses Netzwerks dazwischenliegt.</translation>
    </message>
    <message>
        <source>%1 So your sign-in lasts for this session only, until you close Postr.</source>
        <translation>%1 Deine Anmeldung gilt deshalb nur, bis du Postr schließt.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Entsperre ihn und versuche es erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>Das Zertifikat des Servers ist ungültig, deshalb wird ihm nichts gesendet. Prüfe die Adresse und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Ask whoever runs the server.</source>
        <translation>Die Antwort des Servers war zu groß, um sie zu lesen. Frag bei den Betreibern nach.</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The server asks you to sign in again.</source>
        <translation>Der Server verlangt, dass du dich neu anmeldest.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The running Postr ended before the command did. Run it again: nothing happens twice.</source>
        <translation>Postr wurde beendet, bevor der Befehl fertig war. Führe ihn noch einmal aus: Nichts geschieht doppelt.</translation>
    </message>
    <message>
        <source>Another Postr is using this profile and does not answer. Close it and try again.</source>
        <translation>Postr läuft mit diesem Profil schon und antwortet nicht. Schließe es und versuche es erneut.</translation>
    </message>
    <message>
        <source>Secrets are kept in the profile folder (POSTR_VAULT=file).</source>
        <translation>Zugangsdaten werden im Profilordner aufbewahrt (POSTR_VAULT=file).</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A post has four pictures at most.</source>
        <translation>Ein Beitrag hat höchstens vier Bilder.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program is using Postr&apos;s database. Close it and try again.</source>
        <translation>Ein anderes Programm benutzt die Datenbank von Postr. Schließe es und versuche es erneut.</translation>
    </message>
    <message>
        <source>Postr&apos;s database on this computer is damaged.</source>
        <translation>Die Datenbank von Postr auf diesem Computer ist beschädigt.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing you wrote is lost.</source>
        <translation>Der Datenträger ist voll. Schaffe etwas Platz; von dem, was du geschrieben hast, ist nichts verloren.</translation>
    </message>
    <message>
        <source>Postr cannot write to its folder. Check its permissions and try again.</source>
        <translation>Postr kann nicht in seinen Ordner schreiben. Prüfe die Zugriffsrechte und versuche es erneut.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then start Postr again.</source>
        <translation>Der Datenträger hat einen Fehler gemeldet. Prüfe ihn und starte Postr dann neu.</translation>
    </message>
    <message>
        <source>Postr&apos;s database refused an operation. Please report this.</source>
        <translation>Die Datenbank von Postr hat einen Vorgang abgelehnt. Bitte melde diesen Fehler.</translation>
    </message>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>Postr kann nicht in den Ordner %1 schreiben. Prüfe die Zugriffsrechte oder wähle mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>This account is already open in another Postr. Use that one, or close it first.</source>
        <translation>Postr hat dieses Konto schon an anderer Stelle geöffnet. Arbeite dort weiter oder schließe es zuerst.</translation>
    </message>
    <message>
        <source>This database belongs to another account and was left alone.</source>
        <translation>Diese Datenbank gehört zu einem anderen Konto und wurde nicht angerührt.</translation>
    </message>
    <message>
        <source>This account&apos;s data was written by a newer version of Postr. Install that version to open it; nothing was changed.</source>
        <translation>Die Daten dieses Kontos stammen von einer neueren Version von Postr. Installiere diese Version, um es zu öffnen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This is on its way already. You can delete it instead.</source>
        <translation>Das ist schon unterwegs. Du kannst es stattdessen löschen.</translation>
    </message>
    <message>
        <source>Something that you did since then belongs to this post.</source>
        <translation>Etwas, das du seitdem getan hast, hängt von diesem Beitrag ab.</translation>
    </message>
    <message>
        <source>This was sent already. You can delete it instead.</source>
        <translation>Das wurde schon gesendet. Du kannst es stattdessen löschen.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>People and hands</source>
        <translation>Menschen und Hände</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Tiere und Natur</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Essen und Trinken</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Reisen und Orte</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Gegenstände</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Symbole</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This folder is Postr&apos;s own and goes when the account is removed from this computer. Choose another one.</source>
        <translation>Dieser Ordner gehört Postr und verschwindet, wenn das Konto von diesem Computer entfernt wird. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is; choose another name.</source>
        <translation>Es gibt schon eine Datei %1. Sie wurde nicht verändert; wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was left behind.</source>
        <translation>Der Export wurde abgebrochen. Es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>This account is being exported already. Wait until that is done.</source>
        <translation>Dieses Konto wird schon exportiert. Warte, bis das fertig ist.</translation>
    </message>
    <message>
        <source>Your profile.</source>
        <translation>Dein Profil.</translation>
    </message>
    <message>
        <source>Your posts, oldest first.</source>
        <translation>Deine Beiträge, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>Your answers to posts, oldest first.</source>
        <translation>Deine Antworten auf Beiträge, die ältesten zuerst.</translation>
    </message>
    <message>
        <source>Posts of other people that the other files speak of: what you like, bookmarked, reposted, answered or quoted, or were notified of.</source>
        <translation>Beiträge anderer, von denen in den übrigen Dateien die Rede ist: was du mit „Gefällt mir“ markiert, mit Lesezeichen versehen, repostet, beantwortet oder zitiert hast oder worüber du eine Mitteilung bekamst.</translation>
    </message>
    <message>
        <source>What you like. The posts are in the files of posts, under the same id.</source>
        <translation>Was dir gefällt. Die Beiträge stehen mit derselben ID in den Dateien mit Beiträgen.</translation>
    </message>
    <message>
        <source>What you bookmarked.</source>
        <translation>Deine Lesezeichen.</translation>
    </message>
    <message>
        <source>What you reposted.</source>
        <translation>Was du repostet hast.</translation>
    </message>
    <message>
        <source>People you follow.</source>
        <translation>Personen, denen du folgst.</translation>
    </message>
    <message>
        <source>People who follow you, as far as this computer knows them.</source>
        <translation>Personen, die dir folgen, soweit dieser Computer sie kennt.</translation>
    </message>
    <message>
        <source>People you muted, or whose reposts you muted.</source>
        <translation>Personen, die du stummgeschaltet hast oder deren Reposts du ausblendest.</translation>
    </message>
    <message>
        <source>Conversations you muted, by their first post.</source>
        <translation>Unterhaltungen, die du stummgeschaltet hast, mit ihrem ersten Beitrag.</translation>
    </message>
    <message>
        <source>People you blocked.</source>
        <translation>Personen, die du blockiert hast.</translation>
    </message>
    <message>
        <source>What you were notified of, newest first.</source>
        <translation>Deine Mitteilungen, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Posts you have not finished.</source>
        <translation>Beiträge, die du noch nicht fertig geschrieben hast.</translation>
    </message>
    <message>
        <source>What you did and the server has not confirmed yet. The other files show how things are without it.</source>
        <translation>Was du getan hast und der Server noch nicht bestätigt hat. Die übrigen Dateien zeigen den Stand ohne diese Änderungen.</translation>
    </message>
    <message>
        <source>This is everything that Postr kept on your computer for one account when it was exported.</source>
        <translation>Das ist alles, was Postr auf deinem Computer für ein Konto aufbewahrt hatte, als es exportiert wurde.</translation>
    </message>
    <message>
        <source>The files are plain text, one thing on each line, in the format JSON. Any text editor shows them; times are in UTC.</source>
        <translation>Die Dateien sind einfacher Text im Format JSON, mit einem Eintrag je Zeile. Jeder Texteditor zeigt sie an; Zeitangaben sind in UTC.</translation>
    </message>
    <message>
        <source>Pictures, those that were not sent yet, too. A picture that this computer did not keep is not here; its &quot;file&quot; is null then.</source>
        <translation>Bilder, auch noch nicht gesendete. Ein Bild, das dieser Computer nicht aufbewahrt hat, fehlt hier; sein „file“ ist dann null.</translation>
    </message>
    <message>
        <source>Whose export this is, when it was made, and how much is in each file.</source>
        <translation>Wessen Export das ist, wann er erstellt wurde und wie viel in jeder Datei steht.</translation>
    </message>
    <message>
        <source>No file can be written at %1. Choose a folder that you may write to.</source>
        <translation>%1 kann nicht geschrieben werden. Wähle einen Ordner, in den du schreiben darfst.</translation>
    </message>
    <message>
        <source>The export did not fit: the disk is full, or takes no file of this size. Free some space or choose another place; nothing was left behind.</source>
        <translation>Für den Export reicht der Platz nicht: Der Datenträger ist voll oder nimmt keine Datei dieser Größe auf. Schaffe etwas Platz oder wähle einen anderen Ort; es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>What your edited posts said before, as far as this computer knows: it is kept here once you looked at it.</source>
        <translation>Frühere Fassungen deiner bearbeiteten Beiträge, soweit dieser Computer sie kennt: Er bewahrt sie auf, sobald du sie angesehen hast.</translation>
    </message>
    <message>
        <source>Your password and your sign-in are not in it. Keep this file where only you can read it.</source>
        <translation>Dein Passwort und deine Anmeldung sind nicht enthalten. Verwahre diese Datei dort, wo nur du sie lesen kannst.</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>An empty post cannot be sent. Write something first.</source>
        <translation>Ein leerer Beitrag kann nicht gesendet werden. Schreibe zuerst etwas.</translation>
    </message>
    <message numerus="yes">
        <source>The post is %n character(s) too long. Shorten it to 500 characters.</source>
        <translation>
            <numerusform>Der Beitrag ist %n Zeichen zu lang. Kürze ihn auf 500 Zeichen.</numerusform>
            <numerusform>Der Beitrag ist %n Zeichen zu lang. Kürze ihn auf 500 Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post&apos;s id must be a UUID in lower case, or be left out.</source>
        <translation>Die ID eines Beitrags muss eine UUID in Kleinbuchstaben sein oder weggelassen werden.</translation>
    </message>
    <message>
        <source>Only the text of a post can be changed.</source>
        <translation>An einem Beitrag kann nur der Text geändert werden.</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores. Choose another one.</source>
        <translation>Ein Benutzername hat 3 bis 30 Zeichen: Buchstaben von a bis z, Ziffern oder Unterstriche. Wähle einen anderen.</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long. Shorten it.</source>
        <translation>
            <numerusform>Das ist %n Zeichen zu lang. Kürze es.</numerusform>
            <numerusform>Das ist %n Zeichen zu lang. Kürze es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntentWriter</name>
    <message>
        <source>There is another post with this id. Leave the id out to get a new one.</source>
        <translation>Es gibt schon einen anderen Beitrag mit dieser ID. Lass die ID weg, um eine neue zu bekommen.</translation>
    </message>
    <message>
        <source>No post with this id is stored on this computer.</source>
        <translation>Auf diesem Computer ist kein Beitrag mit dieser ID gespeichert.</translation>
    </message>
    <message>
        <source>Only your own posts can be deleted.</source>
        <translation>Du kannst nur eigene Beiträge löschen.</translation>
    </message>
    <message>
        <source>Only your own posts can be edited.</source>
        <translation>Du kannst nur eigene Beiträge bearbeiten.</translation>
    </message>
    <message>
        <source>Nobody with this handle is known on this computer yet.</source>
        <translation>Auf diesem Computer ist noch niemand mit diesem Benutzernamen bekannt.</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>Du kannst dir nicht selbst folgen.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>Du kannst dich nicht selbst blockieren.</translation>
    </message>
    <message>
        <source>You cannot mute yourself.</source>
        <translation>Du kannst dich nicht selbst stummschalten.</translation>
    </message>
    <message>
        <source>Another post with this id is waiting to be sent. Leave the id out to get a new one.</source>
        <translation>Ein anderer Beitrag mit dieser ID ist noch nicht gesendet. Lass die ID weg, um eine neue zu bekommen.</translation>
    </message>
    <message>
        <source>Nothing that waits to be sent has this id.</source>
        <translation>Im Postausgang wartet nichts mit dieser ID.</translation>
    </message>
    <message>
        <source>Nothing that failed has this id.</source>
        <translation>Nichts mit dieser ID ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Discard the post that has this picture; it takes the picture with it.</source>
        <translation>Verwirf den Beitrag mit diesem Bild; das Bild verschwindet mit ihm.</translation>
    </message>
    <message>
        <source>This post is about to be deleted.</source>
        <translation>Dieser Beitrag wird gerade gelöscht.</translation>
    </message>
    <message>
        <source>This may have happened already and cannot be taken back.</source>
        <translation>Das ist vielleicht schon geschehen und kann nicht zurückgenommen werden.</translation>
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
        <translation>Nächster Beitrag</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Vorheriger Beitrag</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Show new posts</source>
        <translation>Neue Beiträge anzeigen</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Take back the post just sent</source>
        <translation>Letzten Beitrag zurückholen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Reposten</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Open the picture or link</source>
        <translation>Bild oder Link öffnen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Schnellzugriff</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Dein Profil</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Account 1 to 9</source>
        <translation>Konto 1 bis 9</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Diese Liste</translation>
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
        <translation>Das Bild konnte auf diesem Datenträger nicht gespeichert werden. Ist er voll?</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Postr, a social client that keeps everything on your computer.</source>
        <translation>Postr, ein Social-Media-Client, der alles auf deinem Computer behält.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Alles in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>The server to offer at sign-in.</source>
        <translation>Der Server, der bei der Anmeldung vorgeschlagen wird.</translation>
    </message>
    <message>
        <source>The public key of that server.</source>
        <translation>Der öffentliche Schlüssel dieses Servers.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is one.</source>
        <translation>Ohne Fenster im Infobereich starten, falls es einen gibt.</translation>
    </message>
    <message>
        <source>Tell as JSON whether everything needed is there.</source>
        <translation>Als JSON ausgeben, ob alles Nötige vorhanden ist.</translation>
    </message>
    <message>
        <source>A link to open, such as postr://server/user/name.</source>
        <translation>Ein Link, der geöffnet werden soll, zum Beispiel postr://server/user/name.</translation>
    </message>
    <message>
        <source>Postr opens one link that begins with postr://.</source>
        <translation>Postr öffnet genau einen Link, der mit postr:// beginnt.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture could not be shown.</source>
        <translation>Dieses Bild konnte nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>This animation is larger than 10 MB. Choose a smaller one.</source>
        <translation>Diese Animation ist größer als 10 MB. Wähle eine kleinere.</translation>
    </message>
    <message>
        <source>This file is larger than 60 MB. Choose a smaller picture.</source>
        <translation>Diese Datei ist größer als 60 MB. Wähle ein kleineres Bild.</translation>
    </message>
    <message>
        <source>This is no picture that can be posted. JPEG, PNG, WebP and GIF can.</source>
        <translation>Das ist kein Bild, das du posten kannst. Möglich sind JPEG, PNG, WebP und GIF.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller first.</source>
        <translation>Dieses Bild hat zu viele Pixel. Verkleinere es zuerst.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>Dieses Bild ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB even when it is packed. Choose a smaller one.</source>
        <translation>Dieses Bild ist auch komprimiert größer als 10 MB. Wähle ein kleineres.</translation>
    </message>
    <message>
        <source>This picture cannot be packed into 10 MB. Choose a smaller one.</source>
        <translation>Dieses Bild lässt sich nicht auf 10 MB komprimieren. Wähle ein kleineres.</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet. It comes with the network.</source>
        <translation>Dieses Bild ist noch nicht auf diesem Computer. Es wird geladen, sobald du online bist.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>Diese Datei konnte nicht gelesen werden. Wähle eine andere.</translation>
    </message>
    <message>
        <source>The picture could not be saved there. Choose another folder.</source>
        <translation>Das Bild konnte dort nicht gespeichert werden. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is nothing of this picture in the frame.</source>
        <translation>Von diesem Bild ist nichts im Rahmen.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>This is no link that Postr knows. Links look like postr://server/post/… or postr://server/user/name.</source>
        <translation>Diesen Link kennt Postr nicht. Links sehen so aus: postr://server/post/… oder postr://server/user/name.</translation>
    </message>
    <message>
        <source>This link belongs to the server %1, and you are signed in at %2.</source>
        <translation>Dieser Link gehört zum Server %1, du bist aber bei %2 angemeldet.</translation>
    </message>
    <message>
        <source>This link leads to nothing that Postr knows.</source>
        <translation>Dieser Link führt zu nichts, was Postr kennt.</translation>
    </message>
</context>
<context>
    <name>PostPainter</name>
    <message>
        <source>Could not be shown</source>
        <translation>Anzeige nicht möglich</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>This is no server address. It looks like postr.example; http:// is only for this computer itself.</source>
        <translation>Das ist keine Serveradresse. Eine Serveradresse sieht so aus: postr.example; http:// geht nur für diesen Computer selbst.</translation>
    </message>
    <message>
        <source>There is no Postr server at this address. Check the spelling, or ask whoever runs it for its key.</source>
        <translation>Unter dieser Adresse gibt es keinen Postr-Server. Prüfe die Schreibweise oder lass dir von den Betreibern den Schlüssel geben.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>Das Zertifikat des Servers ist ungültig, deshalb wird ihm nichts gesendet. Prüfe die Adresse und das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check the spelling and the connection.</source>
        <translation>Unter dieser Adresse antwortet nichts. Prüfe die Schreibweise und die Verbindung.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuche es erneut.</translation>
    </message>
    <message>
        <source>The server does not take this key. Check it with whoever runs it.</source>
        <translation>Der Server nimmt diesen Schlüssel nicht an. Frag bei den Betreibern nach.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>Postr kann nicht in den Ordner %1 schreiben. Prüfe die Zugriffsrechte oder wähle mit --profile einen anderen.</translation>
    </message>
    <message>
        <source>Another Postr is using this profile.</source>
        <translation>Postr ist mit diesem Profil schon geöffnet.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>This is no proxy. It looks like proxy.example:8080 or socks5://proxy.example:1080, without a name or a password.</source>
        <translation>Das ist keine Proxyadresse. Eine Proxyadresse sieht so aus: proxy.example:8080 oder socks5://proxy.example:1080, ohne Name und Passwort.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The server could not make sense of this. Edit it and try again.</source>
        <translation>Der Server konnte damit nichts anfangen. Bearbeite es und versuche es erneut.</translation>
    </message>
    <message>
        <source>The server does not know this action yet. It needs an update.</source>
        <translation>Der Server kennt diese Aktion noch nicht. Er braucht ein Update.</translation>
    </message>
    <message>
        <source>There is nothing in this post. Write something and send it again.</source>
        <translation>In diesem Beitrag steht nichts. Schreibe etwas und sende ihn noch einmal.</translation>
    </message>
    <message>
        <source>This is too long for the server. Shorten it and send it again.</source>
        <translation>Das ist dem Server zu lang. Kürze es und sende es noch einmal.</translation>
    </message>
    <message>
        <source>The post this belongs to was deleted.</source>
        <translation>Der Beitrag, zu dem das gehört, wurde gelöscht.</translation>
    </message>
    <message>
        <source>The post this belongs to cannot be found any more.</source>
        <translation>Der Beitrag, zu dem das gehört, ist nicht mehr zu finden.</translation>
    </message>
    <message>
        <source>The server has another post under this number. Send yours again.</source>
        <translation>Der Server hat unter dieser Nummer einen anderen Beitrag. Sende deinen noch einmal.</translation>
    </message>
    <message>
        <source>Only the person who wrote a post can change it.</source>
        <translation>Einen Beitrag kann nur ändern, wer ihn geschrieben hat.</translation>
    </message>
    <message>
        <source>Nobody with this name is known to the server.</source>
        <translation>Der Server kennt niemanden mit diesem Namen.</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>Du kannst dir nicht selbst folgen.</translation>
    </message>
    <message>
        <source>You changed this post on another device meanwhile. Send your text again, or discard it.</source>
        <translation>Du hast diesen Beitrag inzwischen auf einem anderen Gerät geändert. Sende deinen Text noch einmal oder verwirf ihn.</translation>
    </message>
    <message>
        <source>Somebody else has this handle. Choose another one.</source>
        <translation>Diesen Benutzernamen hat schon jemand anderes. Wähle einen anderen.</translation>
    </message>
    <message>
        <source>Your account is suspended: you can read, but not post.</source>
        <translation>Dein Konto ist gesperrt: Du kannst lesen, aber nichts posten.</translation>
    </message>
    <message>
        <source>There are too many pictures. Remove some and send it again.</source>
        <translation>Es sind zu viele Bilder. Entferne einige und sende es noch einmal.</translation>
    </message>
    <message>
        <source>One of you has blocked the other, so this is not possible.</source>
        <translation>Zwischen euch besteht eine Blockierung, deshalb geht das nicht.</translation>
    </message>
    <message>
        <source>The server asks for a pause because so much was sent. It goes on by itself.</source>
        <translation>Der Server bittet um eine Pause, weil so viel gesendet wurde. Danach geht es von selbst weiter.</translation>
    </message>
    <message>
        <source>The server does not allow this to your account.</source>
        <translation>Der Server erlaubt das deinem Konto nicht.</translation>
    </message>
    <message>
        <source>This is too large for the server. Make it smaller and send it again.</source>
        <translation>Das ist dem Server zu groß. Verkleinere es und sende es noch einmal.</translation>
    </message>
    <message>
        <source>The server refused this. Edit it and try again, or discard it.</source>
        <translation>Der Server hat das abgelehnt. Bearbeite es und versuche es erneut oder verwirf es.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The server is busy. Postr tries again by itself.</source>
        <translation>Der Server ist ausgelastet. Postr versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Postr tries again by itself.</source>
        <translation>Beim Server ist ein Fehler aufgetreten. Postr versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Postr tries again by itself.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Postr versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The server no longer accepts the key this account was set up with. Sign in again to get the new one.</source>
        <translation>Der Server nimmt den Schlüssel nicht mehr an, mit dem dieses Konto eingerichtet wurde. Melde dich neu an, um den neuen zu bekommen.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Postr tries again by itself.</source>
        <translation>Die Antwort des Servers war nicht zu verstehen. Postr versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>Something else answers instead of the server. If this network has a sign-in page, open it in your browser.</source>
        <translation>Statt des Servers antwortet etwas anderes. Falls dieses Netzwerk eine Anmeldeseite hat, öffne sie in deinem Browser.</translation>
    </message>
    <message>
        <source>Postr and the server do not fit together. One of them needs an update.</source>
        <translation>Postr und der Server passen nicht zusammen. Eins von beiden braucht ein Update.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so Postr does not talk to it. Check this computer&apos;s date first.</source>
        <translation>Das Zertifikat des Servers ist ungültig, deshalb verbindet sich Postr nicht mit ihm. Prüfe zuerst das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Postr tries again by itself.</source>
        <translation>Der Server ist nicht erreichbar. Postr versucht es von selbst erneut.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Postr tries again by itself.</source>
        <translation>Die Antwort des Servers war zu groß, um sie zu lesen. Postr versucht es von selbst erneut.</translation>
    </message>
</context>
<context>
    <name>RowBuilder</name>
    <message>
        <source>This post is not available.</source>
        <translation>Dieser Beitrag ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Stummschaltung aufheben</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>exact time</comment>
        <translation>%1 · bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n Repost</numerusform>
            <numerusform>%n Reposts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n Zitat</numerusform>
            <numerusform>%n Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n Like</numerusform>
            <numerusform>%n Likes</numerusform>
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
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>relative time</comment>
        <translation>%1 · bearbeitet</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>Der zitierte Beitrag ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This post could not be sent.</source>
        <translation>Dieser Beitrag konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Your new text is not sent: %1</source>
        <translation>Dein neuer Text wurde nicht gesendet: %1</translation>
    </message>
    <message>
        <source>New text waiting to send</source>
        <translation>Neuer Text noch nicht gesendet</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Waiting to send · %1</source>
        <translation>Noch nicht gesendet · %1</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 reposted</source>
        <translation>%1 hat repostet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted</source>
        <translation>
            <numerusform>%1 und %n weitere Person haben repostet</numerusform>
            <numerusform>%1 und %n weitere haben repostet</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Replying to @%1</source>
        <translation>Antwort an @%1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>relative time</comment>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>relative time</comment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>relative time</comment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>relative time</comment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1K</source>
        <comment>thousands</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Inhaltswarnung: %1</translation>
    </message>
    <message>
        <source>Content warning: %1. %2</source>
        <comment>warning, text</comment>
        <translation>Inhaltswarnung: %1. %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time: text</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Antwort an %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes %1: %2</source>
        <translation>Zitiert %1: %2</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Wird gerade gesendet</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n Antwort</numerusform>
            <numerusform>%n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <translation>
            <numerusform>%n Repost</numerusform>
            <numerusform>%n Reposts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n Like</numerusform>
            <numerusform>%n Likes</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>gefällt dir</translation>
    </message>
    <message>
        <source>reposted by you</source>
        <translation>von dir repostet</translation>
    </message>
    <message>
        <source>bookmarked by you</source>
        <translation>in deinen Lesezeichen</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Getting the posts in between…</source>
        <translation>Beiträge dazwischen werden geladen…</translation>
    </message>
    <message>
        <source>Show the posts in between</source>
        <translation>Beiträge dazwischen anzeigen</translation>
    </message>
    <message>
        <source>This post is not available.</source>
        <translation>Dieser Beitrag ist nicht verfügbar.</translation>
    </message>
    <message>
        <source>%1, @%2, followed by you</source>
        <translation>%1, @%2, du folgst diesem Konto</translation>
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
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>Stummschaltung von @%1 aufheben</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>Blockierung von @%1 aufheben</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>@%1 nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>@%1 folgen</translation>
    </message>
    <message>
        <source>The moderators acted on your account.</source>
        <translation>Die Moderation hat bei deinem Konto eingegriffen.</translation>
    </message>
    <message>
        <source>From the moderators: %1</source>
        <translation>Von der Moderation: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>%1 liked your post</source>
        <translation>%1 gefällt dein Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) liked your post</source>
        <translation>
            <numerusform>%1 und %n weiteren Person gefällt dein Beitrag</numerusform>
            <numerusform>%1 und %n weiteren gefällt dein Beitrag</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reposted your post</source>
        <translation>%1 hat deinen Beitrag repostet</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted your post</source>
        <translation>
            <numerusform>%1 und %n weitere Person haben deinen Beitrag repostet</numerusform>
            <numerusform>%1 und %n weitere haben deinen Beitrag repostet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followed you</source>
        <translation>%1 folgt dir</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) followed you</source>
        <translation>
            <numerusform>%1 und %n weitere Person folgen dir</numerusform>
            <numerusform>%1 und %n weitere folgen dir</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 hat dir geantwortet</translation>
    </message>
    <message>
        <source>%1 quoted you</source>
        <translation>%1 hat dich zitiert</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 hat dich erwähnt</translation>
    </message>
    <message>
        <source>Link to %1: %2</source>
        <comment>host, title of the page</comment>
        <translation>Link zu %1: %2</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This needs the server.</source>
        <translation>Dafür muss der Server erreichbar sein.</translation>
    </message>
    <message>
        <source>This account was closed.</source>
        <translation>Dieses Konto wurde geschlossen.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Postr cannot start</source>
        <translation>Postr kann nicht starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A Postr command is using this profile. Wait until it is done, then start Postr again.</source>
        <translation>Ein Postr-Befehl benutzt dieses Profil. Warte, bis er fertig ist, und starte Postr dann noch einmal.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The server does not let this picture be stored.</source>
        <translation>Der Server erlaubt nicht, dieses Bild zu speichern.</translation>
    </message>
    <message>
        <source>The picture is too large for this server.</source>
        <translation>Das Bild ist für diesen Server zu groß.</translation>
    </message>
    <message>
        <source>This server takes no pictures of this kind.</source>
        <translation>Dieser Server nimmt Bilder dieser Art nicht an.</translation>
    </message>
    <message>
        <source>This server has no place for pictures.</source>
        <translation>Auf diesem Server ist kein Platz für Bilder eingerichtet.</translation>
    </message>
    <message>
        <source>The server could not make sense of the picture.</source>
        <translation>Der Server konnte mit dem Bild nichts anfangen.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This sign-in belongs to another account.</source>
        <translation>Diese Anmeldung gehört zu einem anderen Konto.</translation>
    </message>
    <message>
        <source>This has waited for more than 30 days. Send it if you still want it, or discard it.</source>
        <translation>Das wartet seit mehr als 30 Tagen. Sende es, wenn du das noch möchtest, oder verwirf es.</translation>
    </message>
    <message>
        <source>The server failed each time this was sent. Try again later.</source>
        <translation>Der Server hatte bei jedem Sendeversuch einen Fehler. Versuche es später erneut.</translation>
    </message>
    <message>
        <source>The post it refers to was deleted before it was sent.</source>
        <translation>Der Beitrag, auf den sich das bezieht, wurde vor dem Senden gelöscht.</translation>
    </message>
    <message>
        <source>Another run of Postr has taken over this account.</source>
        <translation>Postr läuft ein zweites Mal und hat dort dieses Konto übernommen.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in at the moment.</source>
        <translation>Der Server nimmt diese Anmeldung zurzeit nicht an.</translation>
    </message>
    <message>
        <source>There is nobody with this handle on this server.</source>
        <translation>Auf diesem Server gibt es niemanden mit diesem Benutzernamen.</translation>
    </message>
    <message>
        <source>The server keeps asking to start over.</source>
        <translation>Der Server verlangt immer wieder, von vorn anzufangen.</translation>
    </message>
    <message>
        <source>The picture is not on this computer any more. Add it again.</source>
        <translation>Das Bild ist nicht mehr auf diesem Computer. Füge es noch einmal hinzu.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>vor %1 Sek.</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 Min.</translation>
    </message>
    <message>
        <source>Reconnecting for live updates. Until then Postr looks for news every minute or so.</source>
        <translation>Die Verbindung für Live-Updates wird wiederhergestellt. Bis dahin ruft Postr etwa jede Minute Neues ab.</translation>
    </message>
    <message>
        <source>Live updates have gone silent. Postr looks for news every minute or so.</source>
        <translation>Es kommen keine Live-Updates mehr an. Postr ruft etwa jede Minute Neues ab.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) go out as soon as the server answers.</source>
        <translation>
            <numerusform>%n Änderung wird gesendet, sobald der Server antwortet.</numerusform>
            <numerusform>%n Änderungen werden gesendet, sobald der Server antwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Showing what is on this computer.</source>
        <translation>Du siehst, was auf diesem Computer gespeichert ist.</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Neuer Versuch in Kürze</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way.</source>
        <translation>
            <numerusform>%n Änderung ist unterwegs.</numerusform>
            <numerusform>%n Änderungen sind unterwegs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting your feed…</source>
        <translation>Dein Feed wird geladen…</translation>
    </message>
    <message>
        <source>Checking for news…</source>
        <translation>Neues wird abgerufen…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Alles aktuell</translation>
    </message>
    <message>
        <source>Not everything was sent</source>
        <translation>Nicht alles wurde gesendet</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a decision.</source>
        <translation>
            <numerusform>%n Eintrag braucht deine Entscheidung.</numerusform>
            <numerusform>%n Einträge brauchen deine Entscheidung.</numerusform>
        </translation>
    </message>
    <message>
        <source>a person</source>
        <translation>einer Person</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a post&apos;s text</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Edit: “%1”</source>
        <comment>a post&apos;s new text</comment>
        <translation>Bearbeitung: „%1“</translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation>Beitrag löschen</translation>
    </message>
    <message>
        <source>Like a post</source>
        <translation>Like für einen Beitrag</translation>
    </message>
    <message>
        <source>Take back a like</source>
        <translation>Like zurücknehmen</translation>
    </message>
    <message>
        <source>Repost a post</source>
        <translation>Beitrag reposten</translation>
    </message>
    <message>
        <source>Take back a repost</source>
        <translation>Repost zurücknehmen</translation>
    </message>
    <message>
        <source>Bookmark a post</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>%1 folgen</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>%1 nicht mehr folgen</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Blockierung von %1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Blockierung von %1 aufheben</translation>
    </message>
    <message>
        <source>Mute a conversation</source>
        <translation>Unterhaltung stummschalten</translation>
    </message>
    <message>
        <source>Unmute a conversation</source>
        <translation>Stummschaltung einer Unterhaltung aufheben</translation>
    </message>
    <message>
        <source>Mute a person</source>
        <translation>Person stummschalten</translation>
    </message>
    <message>
        <source>Unmute a person</source>
        <translation>Stummschaltung einer Person aufheben</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>Dein Profil ändern</translation>
    </message>
    <message>
        <source>Mark notifications as read</source>
        <translation>Mitteilungen als gelesen markieren</translation>
    </message>
    <message>
        <source>Report to the moderators</source>
        <translation>Meldung an die Moderation</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>Bild hochladen</translation>
    </message>
    <message>
        <source>Remove a picture from the server</source>
        <translation>Bild vom Server entfernen</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>Das konnte nicht gesendet werden.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>noun</comment>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>noun</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>noun</comment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>%1 · goes out when you&apos;re online</source>
        <comment>kind of change</comment>
        <translation>%1 · wird gesendet, wenn du online bist</translation>
    </message>
    <message>
        <source>%1 · goes out when sending is possible again</source>
        <comment>kind of change</comment>
        <translation>%1 · wird gesendet, sobald es wieder möglich ist</translation>
    </message>
    <message>
        <source>Picture · %1 % sent</source>
        <translation>Bild · %1 % gesendet</translation>
    </message>
    <message>
        <source>%1 · sending…</source>
        <comment>kind of change</comment>
        <translation>%1 · wird gesendet…</translation>
    </message>
    <message>
        <source>%1 · goes out next</source>
        <comment>kind of change</comment>
        <translation>%1 · wird als Nächstes gesendet</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>This is not saved yet. Close once more to drop your changes.</source>
        <translation>Das ist noch nicht gespeichert. Schließe noch einmal, um deine Änderungen zu verwerfen.</translation>
    </message>
</context>
<context>
    <name>postr::AccountButton</name>
    <message>
        <source>Account of %1, @%2</source>
        <translation>Konto von %1, @%2</translation>
    </message>
</context>
<context>
    <name>postr::AccountController</name>
    <message>
        <source>This account is signed out everywhere. What was not sent is kept on this computer.</source>
        <translation>Dieses Konto ist überall abgemeldet. Was nicht gesendet wurde, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>The account is deleted, at the server and on this computer.</source>
        <translation>Das Konto wurde gelöscht, auf dem Server und auf diesem Computer.</translation>
    </message>
    <message>
        <source>From now on signing in takes a code of the app.</source>
        <translation>Ab jetzt brauchst du zum Anmelden einen Code aus der App.</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>Das Passwort wurde geändert. Auf anderen Geräten musst du dich neu anmelden.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Der Server verlangt dafür den zweiten Anmeldeschritt. Melde dich ab und wieder an.</translation>
    </message>
    <message>
        <source>The server wants more than Postr can show for this. Sign out and in, and try again.</source>
        <translation>Der Server verlangt dafür einen Nachweis, den Postr nicht liefern kann. Melde dich ab und wieder an und versuche es erneut.</translation>
    </message>
    <message>
        <source>The email address is changed.</source>
        <translation>Die E-Mail-Adresse wurde geändert.</translation>
    </message>
    <message>
        <source>Signing in takes the password alone again.</source>
        <translation>Zum Anmelden genügt wieder das Passwort.</translation>
    </message>
</context>
<context>
    <name>postr::AccountList</name>
    <message>
        <source>One account is open at a time. The others keep what they have stored, and send and fetch nothing until you open them.</source>
        <translation>Es ist immer nur ein Konto geöffnet. Die anderen behalten, was sie gespeichert haben, senden und laden aber nichts, bis du sie öffnest.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer…</source>
        <translation>@%1 von diesem Computer entfernen…</translation>
    </message>
</context>
<context>
    <name>postr::AccountPicker</name>
    <message>
        <source>Write from another account</source>
        <translation>Mit einem anderen Konto schreiben</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Du schreibst als %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
</context>
<context>
    <name>postr::AccountRow</name>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d. MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>news, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <comment>handle, server</comment>
        <translation>@%1 auf %2</translation>
    </message>
</context>
<context>
    <name>postr::AccountSection</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>A code from an authenticator app at every sign-in</source>
        <translation>Code aus einer Authenticator-App bei jeder Anmeldung</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Einschalten…</translation>
    </message>
    <message>
        <source>All devices that use this account</source>
        <translation>Alle Geräte, die dieses Konto verwenden</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden…</translation>
    </message>
    <message>
        <source>This account and everything in it</source>
        <translation>Dieses Konto und alles, was dazugehört</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Ausschalten…</translation>
    </message>
</context>
<context>
    <name>postr::AccountSheet</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>New email</source>
        <translation>Neue E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>Dein Benutzername</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR-Code für die Authenticator-App</translation>
    </message>
    <message>
        <source>Secret, to be typed instead</source>
        <translation>Oder geheimer Schlüssel zum Eintippen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>Zweiter Anmeldeschritt</translation>
    </message>
    <message>
        <source>Turn the second step off?</source>
        <translation>Zweiten Anmeldeschritt ausschalten?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Überall abmelden?</translation>
    </message>
    <message>
        <source>Delete this account?</source>
        <translation>Dieses Konto löschen?</translation>
    </message>
    <message>
        <source>Other devices have to sign in again afterwards.</source>
        <translation>Auf anderen Geräten musst du dich danach neu anmelden.</translation>
    </message>
    <message>
        <source>Codes are mailed to the new address, and to the old one if this server wants both.</source>
        <translation>Du bekommst einen Code an die neue Adresse und, falls dieser Server das verlangt, einen zweiten an die alte.</translation>
    </message>
    <message>
        <source>Add this account to an authenticator app, then type the code it shows. From then on signing in takes a code. Without the app you cannot get in: ask whoever runs this server.</source>
        <translation>Füge dieses Konto zu einer Authenticator-App hinzu und gib dann den Code ein, den sie anzeigt. Von da an brauchst du zum Anmelden einen Code. Ohne die App kommst du nicht in dein Konto: Wende dich dann an die Betreiber dieses Servers.</translation>
    </message>
    <message>
        <source>Signing in then takes the password alone.</source>
        <translation>Zum Anmelden genügt dann das Passwort.</translation>
    </message>
    <message>
        <source>Every device that uses this account has to sign in again, this one too. What is not sent yet stays on this computer.</source>
        <translation>Auf allen Geräten, die dieses Konto verwenden, musst du dich neu anmelden, auch auf diesem. Was noch nicht gesendet ist, bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Your posts, pictures, likes and everyone you follow are deleted at the server and on this computer. Nobody can bring them back. Type your handle, %1, to go on.</source>
        <translation>Deine Beiträge, Bilder und Likes und die Liste der Personen, denen du folgst, werden auf dem Server und auf diesem Computer gelöscht. Niemand kann sie zurückholen. Gib deinen Benutzernamen %1 ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Mail the codes</source>
        <translation>Codes senden</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Gib zuerst den Code ein.</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>Gib eine E-Mail-Adresse ein, auf die du Zugriff hast.</translation>
    </message>
    <message>
        <source>This is not your handle.</source>
        <translation>Das ist nicht dein Benutzername.</translation>
    </message>
    <message>
        <source>This server wants to know the present password, too.</source>
        <translation>Dieser Server verlangt auch dein aktuelles Passwort.</translation>
    </message>
    <message>
        <source>You signed in some time ago, so a code was mailed to you. Type it to show that this is you.</source>
        <translation>Deine Anmeldung liegt schon länger zurück, deshalb wurde dir ein Code per E-Mail geschickt. Gib ihn ein, um zu zeigen, dass du es bist.</translation>
    </message>
    <message>
        <source>Type the code that was mailed to %1.</source>
        <translation>Gib den Code ein, der an %1 geschickt wurde.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>postr::AddressPage</name>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Mit einem Code anmelden</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. With it you set a new password.</source>
        <translation>Lass dir einen Code an die Adresse deines Kontos schicken. Damit legst du ein neues Passwort fest.</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. It stands for your password.</source>
        <translation>Lass dir einen Code an die Adresse deines Kontos schicken. Du gibst ihn anstelle deines Passworts ein.</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>Gib die E-Mail-Adresse deines Kontos ein.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>Code anfordern</translation>
    </message>
</context>
<context>
    <name>postr::AppTree</name>
    <message>
        <source>Kept as a draft.</source>
        <translation>Als Entwurf behalten.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out in %n second(s).</source>
        <translation>
            <numerusform>Wird in %n Sekunde gesendet.</numerusform>
            <numerusform>Wird in %n Sekunden gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Your reply is on its way.</source>
        <translation>Deine Antwort ist unterwegs.</translation>
    </message>
    <message>
        <source>Your post is on its way.</source>
        <translation>Dein Beitrag ist unterwegs.</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1.</source>
        <translation>Der Text ist auch als Entwurf von @%1 gespeichert.</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1, and its pictures are there.</source>
        <translation>Der Text ist auch als Entwurf von @%1 gespeichert; die Bilder sind dort.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Beitrag bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Edit before it is sent</source>
        <translation>Vor dem Senden bearbeiten</translation>
    </message>
    <message>
        <source>Thank you. The moderators will look at it.</source>
        <translation>Danke. Die Moderation sieht es sich an.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Der Link wurde kopiert.</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Diesen Beitrag löschen?</translation>
    </message>
    <message>
        <source>It disappears for everyone. This cannot be undone.</source>
        <translation>Er verschwindet für alle. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer?</source>
        <translation>@%1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Its drafts, what it has not sent and all that is stored for it go. What is at the server stays.</source>
        <translation>Die Entwürfe, alles noch nicht Gesendete und alles, was für dieses Konto gespeichert ist, werden gelöscht. Was auf dem Server ist, bleibt.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>Diesen Text verwerfen?</translation>
    </message>
    <message>
        <source>It was not sent, and it is gone afterwards.</source>
        <translation>Er wurde nicht gesendet und ist danach weg.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Nothing is bookmarked</source>
        <translation>Noch keine Lesezeichen</translation>
    </message>
    <message>
        <source>Bookmark a post to find it again here. Nobody else sees it.</source>
        <translation>Setze bei einem Beitrag ein Lesezeichen, um ihn hier wiederzufinden. Niemand sonst sieht das.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Design des Systems</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>im Browser</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Es konnte kein Browser geöffnet werden. Die Adresse ist %1</translation>
    </message>
</context>
<context>
    <name>postr::AuthTree</name>
    <message>
        <source>Type the address of your server.</source>
        <translation>Gib die Adresse deines Servers ein.</translation>
    </message>
    <message>
        <source>Sign in as @%1.</source>
        <translation>Melde dich als @%1 an.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Weiter in deinem Browser</translation>
    </message>
    <message>
        <source>Sign in there and allow Postr. This window goes on by itself.</source>
        <translation>Melde dich dort an und erlaube Postr den Zugriff. In diesem Fenster geht es dann von selbst weiter.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>postr::BackgroundSection</name>
    <message>
        <source>Closing the window leaves Postr running, with its icon in the tray</source>
        <translation>Postr nach dem Schließen des Fensters weiterlaufen lassen, mit Symbol im Infobereich</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Postr.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich. Wenn du das Fenster schließt, wird Postr beendet.</translation>
    </message>
    <message>
        <source>Start Postr when I log in, in the tray</source>
        <translation>Postr beim Anmelden am Computer im Infobereich starten</translation>
    </message>
    <message>
        <source>Start Postr when I log in</source>
        <translation>Postr beim Anmelden am Computer starten</translation>
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
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Neuen Code senden</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>Bestätige deine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Check your email</source>
        <translation>Sieh in deinem Postfach nach</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Neues Passwort festlegen</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Noch ein Schritt</translation>
    </message>
    <message>
        <source>A code was mailed to %1 when the account was made. Type it here to confirm that the address is yours.</source>
        <translation>Beim Erstellen des Kontos wurde ein Code an %1 geschickt. Gib ihn hier ein, um zu bestätigen, dass die Adresse dir gehört.</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here to sign in.</source>
        <translation>Falls es hier ein Konto mit der Adresse %1 gibt, ist ein Code unterwegs. Gib ihn hier ein, um dich anzumelden.</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here with the password you want from now on.</source>
        <translation>Falls es hier ein Konto mit der Adresse %1 gibt, ist ein Code unterwegs. Gib ihn hier ein, zusammen mit dem Passwort, das ab jetzt gelten soll.</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code it shows for this account.</source>
        <translation>Öffne deine Authenticator-App und gib den Code ein, den sie für dieses Konto anzeigt.</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Wird bestätigt…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Passwort wird festgelegt…</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Passwort festlegen und anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message numerus="yes">
        <source>The server mails one code a minute. You can ask for another one in %n second(s).</source>
        <translation>
            <numerusform>Der Server verschickt nur einen Code pro Minute. In %n Sekunde kannst du einen neuen anfordern.</numerusform>
            <numerusform>Der Server verschickt nur einen Code pro Minute. In %n Sekunden kannst du einen neuen anfordern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came? Look into the spam folder, or have another code sent.</source>
        <translation>Nichts angekommen? Sieh im Spam-Ordner nach oder lass dir einen neuen Code schicken.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Gib zuerst den Code ein.</translation>
    </message>
</context>
<context>
    <name>postr::CommandRun</name>
    <message>
        <source>Which server? Name it with --server URL.</source>
        <translation>Welcher Server? Gib ihn mit --server URL an.</translation>
    </message>
    <message>
        <source>The password is missing: it is read from standard input.</source>
        <translation>Das Passwort fehlt: Es wird von der Standardeingabe gelesen.</translation>
    </message>
    <message>
        <source>A code was mailed to you. Confirm with: postr-cli confirm EMAIL CODE</source>
        <translation>Dir wurde ein Code per E-Mail geschickt. Bestätige mit: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>--unsent is send, keep or discard.</source>
        <translation>Für --unsent gibt es send, keep oder discard.</translation>
    </message>
    <message>
        <source>Unsent work cannot be kept when the data is removed. Use --unsent=send or --unsent=discard.</source>
        <translation>Nicht Gesendetes kann nicht behalten werden, wenn die Daten entfernt werden. Verwende --unsent=send oder --unsent=discard.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have not been sent. Choose --unsent=send, --unsent=keep or --unsent=discard.</source>
        <translation>
            <numerusform>%n Aktion wurde nicht gesendet. Wähle --unsent=send, --unsent=keep oder --unsent=discard.</numerusform>
            <numerusform>%n Aktionen wurden nicht gesendet. Wähle --unsent=send, --unsent=keep oder --unsent=discard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was closed while the command ran.</source>
        <translation>Das Konto wurde geschlossen, während der Befehl lief.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent; nothing was removed. Use --unsent=discard to give them up.</source>
        <translation>
            <numerusform>%n Aktion konnte nicht gesendet werden; nichts wurde entfernt. Verwende --unsent=discard, um sie aufzugeben.</numerusform>
            <numerusform>%n Aktionen konnten nicht gesendet werden; nichts wurde entfernt. Verwende --unsent=discard, um sie aufzugeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent and are kept on this computer.</source>
        <translation>
            <numerusform>%n Aktion konnte nicht gesendet werden und bleibt auf diesem Computer.</numerusform>
            <numerusform>%n Aktionen konnten nicht gesendet werden und bleiben auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; on this computer. See: postr-cli accounts</source>
        <translation>Auf diesem Computer gibt es kein Konto „%1“. Siehe: postr-cli accounts</translation>
    </message>
    <message>
        <source>Several accounts are called that. Use the number of one: postr-cli accounts</source>
        <translation>Mehrere Konten heißen so. Verwende die Nummer eines Kontos: postr-cli accounts</translation>
    </message>
    <message>
        <source>The server wants the present password, too: add --current and give it on the second line.</source>
        <translation>Der Server verlangt auch das aktuelle Passwort: Füge --current hinzu und gib dieses Passwort in der zweiten Zeile an.</translation>
    </message>
    <message>
        <source>The sign-in is some time ago, so a code was mailed to you: add --code CODE.</source>
        <translation>Die Anmeldung liegt schon länger zurück, deshalb wurde dir ein Code per E-Mail geschickt: Füge --code CODE hinzu.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Der Server verlangt dafür den zweiten Anmeldeschritt. Melde dich ab und wieder an.</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>Das Passwort wurde geändert. Auf anderen Geräten musst du dich neu anmelden.</translation>
    </message>
    <message>
        <source>A code was mailed to the new address, and maybe another one to the old address. Then: postr-cli email ADDRESS --code CODE</source>
        <translation>An die neue Adresse wurde ein Code geschickt, vielleicht auch einer an die alte. Danach: postr-cli email ADDRESS --code CODE</translation>
    </message>
    <message>
        <source>The address is changed.</source>
        <translation>Die Adresse wurde geändert.</translation>
    </message>
    <message>
        <source>This code is right. Now the one that was mailed to the other address.</source>
        <translation>Dieser Code stimmt. Jetzt fehlt noch der, der an die andere Adresse geschickt wurde.</translation>
    </message>
    <message>
        <source>--everywhere keeps what is on this computer; it goes with no other option.</source>
        <translation>--everywhere behält, was auf diesem Computer ist, und lässt sich mit keiner anderen Option kombinieren.</translation>
    </message>
    <message>
        <source>This is not the handle of the account that is signed in (@%1).</source>
        <translation>Das ist nicht der Benutzername des angemeldeten Kontos (@%1).</translation>
    </message>
    <message>
        <source>Usage: postr-cli second-step [on | confirm FACTOR CODE | off]</source>
        <translation>Aufruf: postr-cli second-step [on | confirm FACTOR CODE | off]</translation>
    </message>
    <message>
        <source>Add this secret to your authenticator app: %1
Then: postr-cli second-step confirm %2 CODE</source>
        <translation>Füge diesen geheimen Schlüssel zu deiner Authenticator-App hinzu: %1
Danach: postr-cli second-step confirm %2 CODE</translation>
    </message>
    <message>
        <source>The second step is on.</source>
        <translation>Der zweite Anmeldeschritt ist eingeschaltet.</translation>
    </message>
    <message>
        <source>There is no second step.</source>
        <translation>Der zweite Anmeldeschritt ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The command was stopped before it was done.</source>
        <translation>Der Befehl wurde angehalten, bevor er fertig war.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in with: postr-cli signin EMAIL</source>
        <translation>Niemand ist angemeldet. Melde dich an mit: postr-cli signin EMAIL</translation>
    </message>
    <message>
        <source>This server lets nobody sign in at another service.</source>
        <translation>Dieser Server bietet keine Anmeldung über einen anderen Dienst an.</translation>
    </message>
    <message>
        <source>This server knows these services: %1.</source>
        <translation>Dieser Server kennt diese Dienste: %1.</translation>
    </message>
    <message>
        <source>--for is signin, signup or reset.</source>
        <translation>Für --for gibt es signin, signup oder reset.</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli reset EMAIL CODE</source>
        <translation>Falls es dieses Konto gibt, ist ein Code unterwegs. Danach: postr-cli reset EMAIL CODE</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli confirm EMAIL CODE</source>
        <translation>Falls es dieses Konto gibt, ist ein Code unterwegs. Danach: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>This account has a second step: add --second-code with what the authenticator app shows.</source>
        <translation>Dieses Konto hat einen zweiten Anmeldeschritt: Füge --second-code mit dem Code hinzu, den die Authenticator-App anzeigt.</translation>
    </message>
    <message>
        <source>The server did not take the second step.</source>
        <translation>Der Server hat den zweiten Anmeldeschritt nicht angenommen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a post.</source>
        <translation>„%1“ ist keine ID eines Beitrags.</translation>
    </message>
    <message>
        <source>Whom? Name a handle.</source>
        <translation>Wer ist gemeint? Gib einen Benutzernamen an.</translation>
    </message>
    <message>
        <source>@%1 is not known here yet. Try: postr-cli fetch profile %1</source>
        <translation>@%1 ist hier noch nicht bekannt. Versuche: postr-cli fetch profile %1</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;. There are home, everyone, bookmarks, notifications and, with a handle, profile:, replies:, media: and likes:.</source>
        <translation>Eine Liste „%1“ gibt es nicht. Es gibt home, everyone, bookmarks, notifications und, mit einem Benutzernamen, profile:, replies:, media: und likes:.</translation>
    </message>
    <message>
        <source>--before wants the cursor of a row, as --json prints it.</source>
        <translation>--before braucht den Cursor einer Zeile, wie ihn --json ausgibt.</translation>
    </message>
    <message>
        <source>This post is not stored here. Try: postr-cli fetch thread ID</source>
        <translation>Dieser Beitrag ist hier nicht gespeichert. Versuche: postr-cli fetch thread ID</translation>
    </message>
    <message>
        <source>Fetched; there is more.</source>
        <translation>Abgerufen; es gibt noch mehr.</translation>
    </message>
    <message>
        <source>Fetched; that is all.</source>
        <translation>Abgerufen; das ist alles.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>%1: %2 rows fetched, %3 actions sent, %4 refused, %5 waiting</source>
        <translation>%1: %2 Zeilen abgerufen, %3 Aktionen gesendet, %4 abgelehnt, %5 ausstehend</translation>
    </message>
    <message>
        <source>Watching. Stop with Ctrl+C.</source>
        <translation>Wartet auf Änderungen. Beenden mit Strg+C.</translation>
    </message>
    <message>
        <source>%1. Schema %2, %3 posts, %4 people, %5 waiting, %6 failed, %7 quarantined, %8 bytes.</source>
        <translation>%1. Schema %2, %3 Beiträge, %4 Personen, %5 ausstehend, %6 fehlgeschlagen, %7 in Quarantäne, %8 Byte.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>Your page is not on this computer yet. Run: postr-cli sync</source>
        <translation>Dein Profil ist noch nicht auf diesem Computer. Rufe auf: postr-cli sync</translation>
    </message>
    <message>
        <source>Everything is in %1: %2 posts, %3 answers, %4 pictures, %5 bytes.</source>
        <translation>Alles ist in %1: %2 Beiträge, %3 Antworten, %4 Bilder, %5 Byte.</translation>
    </message>
</context>
<context>
    <name>postr::CompletionList</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>completion, place, count</comment>
        <translation>%1, %2 von %3</translation>
    </message>
</context>
<context>
    <name>postr::ComposeEdit</name>
    <message>
        <source>Text of the post</source>
        <translation>Text des Beitrags</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>Was gibt’s Neues?</translation>
    </message>
</context>
<context>
    <name>postr::Composer</name>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>Was du schreibst, wird gerade nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>title</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>title</comment>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation>Schreibe deine Antwort</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Sag etwas dazu</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>Was gibt’s Neues?</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>verb</comment>
        <translation>Posten</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n Zeichen zu lang</numerusform>
            <numerusform>%n Zeichen zu lang</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pictures…</source>
        <translation>Bilder werden vorbereitet…</translation>
    </message>
    <message>
        <source>Write something to post it</source>
        <translation>Schreibe etwas, um es zu posten</translation>
    </message>
    <message>
        <source>Is on</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>A post takes four pictures. The others were left out.</source>
        <translation>In einen Beitrag passen vier Bilder. Die übrigen wurden weggelassen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This picture is in the post already.</source>
        <translation>Dieses Bild ist schon im Beitrag.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Inhaltswarnung</translation>
    </message>
    <message>
        <source>What should people know before they open it?</source>
        <translation>Was sollten andere wissen, bevor sie das öffnen?</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation>Emoji (Strg+.)</translation>
    </message>
    <message>
        <source>Ctrl ↵</source>
        <translation>Strg ↵</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>You have described this picture before, and its description is there again. Change it if something else matters now.</source>
        <translation>Du hast dieses Bild schon einmal beschrieben; die Beschreibung wurde übernommen. Ändere sie, wenn jetzt etwas anderes wichtig ist.</translation>
    </message>
    <message>
        <source>Describe your pictures?</source>
        <translation>Bilder beschreiben?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n Bild hat keine Beschreibung. Wer es nicht sehen kann, erfährt nicht, was es zeigt.</numerusform>
            <numerusform>%n Bilder haben keine Beschreibung. Wer sie nicht sehen kann, erfährt nicht, was sie zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post anyway</source>
        <translation>Trotzdem posten</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Beschreiben</translation>
    </message>
</context>
<context>
    <name>postr::ComposerPrompt</name>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>Was gibt’s Neues?</translation>
    </message>
    <message>
        <source>Opens a new post</source>
        <translation>Öffnet einen neuen Beitrag</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
</context>
<context>
    <name>postr::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>postr::ContextPost</name>
    <message>
        <source>You are replying to: %1</source>
        <translation>Du antwortest auf: %1</translation>
    </message>
    <message>
        <source>You are quoting: %1</source>
        <translation>Du zitierst: %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Inhaltswarnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>[%n picture(s)]</source>
        <translation>
            <numerusform>[%n Bild]</numerusform>
            <numerusform>[%n Bilder]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>This post is not here any more</source>
        <translation>Dieser Beitrag ist nicht mehr hier</translation>
    </message>
    <message>
        <source>It was deleted, or you may not see it.</source>
        <translation>Er wurde gelöscht, oder du darfst ihn nicht sehen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>postr::CropCanvas</name>
    <message>
        <source>The part that is shown</source>
        <translation>Der gezeigte Ausschnitt</translation>
    </message>
    <message>
        <source>From %1 to %2 percent across, from %3 to %4 percent down. Arrows move it, plus and minus change how much of it is seen.</source>
        <translation>Waagerecht von %1 bis %2 Prozent, senkrecht von %3 bis %4 Prozent. Die Pfeiltasten verschieben ihn, Plus und Minus ändern, wie viel zu sehen ist.</translation>
    </message>
</context>
<context>
    <name>postr::CropSheet</name>
    <message>
        <source>Cut your banner</source>
        <translation>Banner zuschneiden</translation>
    </message>
    <message>
        <source>Cut your picture</source>
        <translation>Bild zuschneiden</translation>
    </message>
    <message>
        <source>Drag the picture to move it. The wheel makes it larger or smaller.</source>
        <translation>Ziehe das Bild, um es zu verschieben. Das Mausrad macht es größer oder kleiner.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Größe des Bildes</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Ausschnitt nehmen</translation>
    </message>
</context>
<context>
    <name>postr::DraftRow</name>
    <message>
        <source>Reply</source>
        <comment>what a draft is</comment>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>what a draft is</comment>
        <translation>Zitat</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: %1, %2</source>
        <comment>text, age</comment>
        <translation>Entwurf: %1, %2</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Entwurf löschen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch kein Text</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
</context>
<context>
    <name>postr::DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>Was du schreibst, bleibt hier, bis du es postest.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
</context>
<context>
    <name>postr::DraftsSheet</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished. What you write is kept here until you post it.</source>
        <translation>Keine Entwürfe. Was du schreibst, bleibt hier, bis du es postest.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
</context>
<context>
    <name>postr::EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
</context>
<context>
    <name>postr::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emoji</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Emoji suchen</translation>
    </message>
    <message>
        <source>heart, party, coffee…</source>
        <translation>Herz, Party, Kaffee…</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>No emoji has these words</source>
        <translation>Dazu gibt es kein Emoji</translation>
    </message>
</context>
<context>
    <name>postr::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>Noch nichts zu entdecken</translation>
    </message>
    <message>
        <source>Hashtags and people appear here as posts arrive on this computer.</source>
        <translation>Hashtags und Personen erscheinen hier, sobald Beiträge auf diesem Computer ankommen.</translation>
    </message>
    <message>
        <source>Search people and posts</source>
        <translation>Personen und Beiträge suchen</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>Wem folgen?</translation>
    </message>
    <message>
        <source>Counted on this computer, from the posts it has; nobody is told what you see.</source>
        <translation>Auf diesem Computer ermittelt, aus den hier gespeicherten Beiträgen; niemand erfährt, was du siehst.</translation>
    </message>
    <message>
        <source>The last 24 hours on this server, as of %1.</source>
        <comment>time</comment>
        <translation>Die letzten 24 Stunden auf diesem Server, Stand %1.</translation>
    </message>
</context>
<context>
    <name>postr::ExportSection</name>
    <message>
        <source>Everything in one file</source>
        <translation>Alles in einer Datei</translation>
    </message>
    <message>
        <source>Your profile, posts, likes, bookmarks, people, drafts and what waits to be sent, with the pictures that are on this computer, as a zip file that any program can read.</source>
        <translation>Dein Profil, deine Beiträge, Likes, Lesezeichen, Personen, Entwürfe und was noch zu senden ist, mit den Bildern, die auf diesem Computer sind, als Zip-Datei, die jedes Programm lesen kann.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Saved as %1 (%2).</source>
        <translation>Als %1 gespeichert (%2).</translation>
    </message>
</context>
<context>
    <name>postr::FeedModel</name>
    <message>
        <source>These posts are not on this computer yet. They can be had when you are online.</source>
        <translation>Diese Beiträge sind noch nicht auf diesem Computer. Du kannst sie laden, wenn du online bist.</translation>
    </message>
</context>
<context>
    <name>postr::FeedPane</name>
    <message>
        <source>This list cannot be read</source>
        <translation>Diese Liste kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing can be fetched right now</source>
        <translation>Gerade lässt sich nichts laden</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Das kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>None of this is on this computer yet. It appears here by itself as soon as it can.</source>
        <translation>Davon ist noch nichts auf diesem Computer. Es erscheint hier von selbst, sobald es geht.</translation>
    </message>
    <message>
        <source>Your feed appears here by itself as soon as it can. You can already write posts.</source>
        <translation>Dein Feed erscheint hier von selbst, sobald es geht. Beiträge schreiben kannst du schon jetzt.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Getting it from the server</source>
        <translation>Wird vom Server geladen</translation>
    </message>
    <message>
        <source>From then on it opens from this computer at once.</source>
        <translation>Danach öffnet es sich sofort, direkt von diesem Computer.</translation>
    </message>
    <message>
        <source>Getting your feed</source>
        <translation>Dein Feed wird geladen</translation>
    </message>
    <message>
        <source>This happens once. From then on it opens from this computer at once.</source>
        <translation>Das geschieht nur einmal. Danach öffnet er sich sofort, direkt von diesem Computer.</translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n neuer Beitrag</numerusform>
            <numerusform>%n neue Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 99 new posts</source>
        <translation>Mehr als 99 neue Beiträge</translation>
    </message>
    <message>
        <source>Show new posts (.)</source>
        <translation>Neue Beiträge anzeigen (.)</translation>
    </message>
</context>
<context>
    <name>postr::FeedView</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>Open the page of @%1</source>
        <translation>Profil von @%1 öffnen</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Unterhaltung öffnen</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Wieder ausblenden</translation>
    </message>
    <message>
        <source>Show in spite of the warning</source>
        <translation>Trotz der Warnung anzeigen</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitieren</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>Gefällt mir nicht mehr</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Gefällt mir</translation>
    </message>
    <message>
        <source>Take back your repost</source>
        <translation>Repost zurücknehmen</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Reposten</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Lesezeichen entfernen</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Frühere Fassungen…</translation>
    </message>
    <message>
        <source>Open the quoted post</source>
        <translation>Zitierten Beitrag öffnen</translation>
    </message>
    <message>
        <source>Links and pictures…</source>
        <translation>Links und Bilder…</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>@%1 nicht mehr folgen</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>@%1 folgen</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>Stummschaltung der Unterhaltung aufheben</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>Unterhaltung stummschalten</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>@%1 stummschalten</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>@%1 blockieren</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Melden…</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>Reposts von @%1 ausblenden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Edit post…</source>
        <translation>Beitrag bearbeiten…</translation>
    </message>
    <message>
        <source>Delete post…</source>
        <translation>Beitrag löschen…</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Link öffnen</translation>
    </message>
</context>
<context>
    <name>postr::FindPage</name>
    <message>
        <source>Search people and posts</source>
        <translation>Personen und Beiträge suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search everything you have seen</source>
        <translation>Alles durchsuchen, was du gesehen hast</translation>
    </message>
    <message>
        <source>Words are found as you type. You can narrow it down: from:maya, in:bookmarks, in:likes, in:mine, has:image, before:2026-06-30, after:2026-01-01.</source>
        <translation>Die Suche läuft, während du tippst. Du kannst sie eingrenzen: from:maya, in:bookmarks, in:likes, in:mine, has:image, before:2026-06-30, after:2026-01-01.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Versuche es mit weniger oder anderen Wörtern.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suchfeld leeren</translation>
    </message>
</context>
<context>
    <name>postr::GraphemeRing</name>
    <message numerus="yes">
        <source>%n of 500 characters used</source>
        <translation>
            <numerusform>%n von 500 Zeichen verwendet</numerusform>
            <numerusform>%n von 500 Zeichen verwendet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::HeroPanel</name>
    <message>
        <source>Your feed,
on your computer.</source>
        <translation>Dein Feed,
auf deinem Computer.</translation>
    </message>
    <message>
        <source>Opens instantly, reads offline, and never loses a word you wrote.</source>
        <translation>Öffnet sich sofort, lässt sich offline lesen und verliert kein Wort, das du geschrieben hast.</translation>
    </message>
</context>
<context>
    <name>postr::HistorySheet</name>
    <message>
        <source>Versions of this post</source>
        <translation>Fassungen dieses Beitrags</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird abgefragt…</translation>
    </message>
    <message>
        <source>The server shows no versions of this post. It may have been deleted.</source>
        <translation>Der Server zeigt keine Fassungen dieses Beitrags. Vielleicht wurde er gelöscht.</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <comment>time</comment>
        <translation>Aktuell, seit %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>time</comment>
        <translation>Ursprünglich, %1</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Kein Text</translation>
    </message>
</context>
<context>
    <name>postr::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Your feed is empty</source>
        <translation>Dein Feed ist leer</translation>
    </message>
    <message>
        <source>Posts of the people you follow appear here. Look at Everyone to find some.</source>
        <translation>Hier erscheinen die Beiträge der Personen, denen du folgst. Unter „Alle“ kannst du welche finden.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>„Alle“ anzeigen</translation>
    </message>
    <message>
        <source>Nobody has written anything yet</source>
        <translation>Noch hat niemand etwas geschrieben</translation>
    </message>
    <message>
        <source>You could be the first.</source>
        <translation>Du könntest den Anfang machen.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
</context>
<context>
    <name>postr::ImageViewer</name>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>Beschreibung kopieren</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Bild kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Speichern unter… (Strg+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Vorheriges Bild</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Nächstes Bild</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a picture</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Keine Beschreibung</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Das Bild wurde kopiert.</translation>
    </message>
    <message>
        <source>The description is copied.</source>
        <translation>Die Beschreibung wurde kopiert.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file</comment>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Hold (Space)</source>
        <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
</context>
<context>
    <name>postr::InlineReply</name>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>Was du schreibst, wird gerade nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Pictures and more…</source>
        <translation>Bilder und mehr…</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Enter</translation>
    </message>
    <message>
        <source>Reply to %1…</source>
        <translation>%1 antworten…</translation>
    </message>
</context>
<context>
    <name>postr::KeyCatcher</name>
    <message>
        <source>Press the new keys</source>
        <translation>Drücke die neuen Tasten</translation>
    </message>
</context>
<context>
    <name>postr::KeyList</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation>Andere Tasten wählen</translation>
    </message>
</context>
<context>
    <name>postr::KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Other keys can be chosen in the settings.</source>
        <translation>Andere Tasten kannst du in den Einstellungen wählen.</translation>
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
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Entdecken</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>Mitteilungen, %n neu</numerusform>
            <numerusform>Mitteilungen, %n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %n waiting</source>
        <translation>
            <numerusform>Postausgang, %n ausstehend</numerusform>
            <numerusform>Postausgang, %n ausstehend</numerusform>
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
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>The desktop&apos;s proxy, or that of the environment</source>
        <translation>Der Proxy des Desktops oder der Umgebungsvariablen</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Kein Proxy</translation>
    </message>
    <message>
        <source>Straight to the server</source>
        <translation>Direkt zum Server</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Dieser Proxy</translation>
    </message>
    <message>
        <source>For everything that Postr asks of the server</source>
        <translation>Für alle Anfragen von Postr an den Server</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse des Proxys</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Type the address of the proxy.</source>
        <translation>Gib die Adresse des Proxys ein.</translation>
    </message>
    <message>
        <source>New connections go this way.</source>
        <translation>Neue Verbindungen nehmen diesen Weg.</translation>
    </message>
</context>
<context>
    <name>postr::NewsTeller</name>
    <message>
        <source>Content warning: %1</source>
        <translation>Inhaltswarnung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n neue Mitteilung</numerusform>
            <numerusform>%n neue Mitteilungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Postr to see them.</source>
        <translation>Öffne Postr, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>postr::NotificationDaemon</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Like</source>
        <comment>verb</comment>
        <translation>Gefällt mir</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Erwähnungen</translation>
    </message>
    <message>
        <source>Nobody has written to you yet</source>
        <translation>Noch hat dir niemand geschrieben</translation>
    </message>
    <message>
        <source>Answers, quotes and mentions appear here.</source>
        <translation>Antworten, Zitate und Erwähnungen erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts passiert</translation>
    </message>
    <message>
        <source>Likes, reposts, answers and new followers appear here.</source>
        <translation>Likes, Reposts, Antworten und neue Follower erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsSection</name>
    <message>
        <source>Tell me on the desktop, while I am not looking at Postr</source>
        <translation>Mich auf dem Desktop benachrichtigen, solange Postr nicht im Vordergrund ist</translation>
    </message>
    <message>
        <source>Tell me when somebody</source>
        <translation>Mich benachrichtigen, wenn jemand</translation>
    </message>
    <message>
        <source>replies to me</source>
        <translation>mir antwortet</translation>
    </message>
    <message>
        <source>mentions or quotes me</source>
        <translation>mich erwähnt oder zitiert</translation>
    </message>
    <message>
        <source>likes a post of mine</source>
        <translation>einen Beitrag von mir mit „Gefällt mir“ markiert</translation>
    </message>
    <message>
        <source>reposts a post of mine</source>
        <translation>einen Beitrag von mir repostet</translation>
    </message>
    <message>
        <source>follows me</source>
        <translation>mir folgt</translation>
    </message>
    <message>
        <source>Quiet hours: tell me nothing then</source>
        <translation>Ruhezeit: mich in dieser Zeit nicht benachrichtigen</translation>
    </message>
    <message>
        <source>From</source>
        <comment>hour</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hour</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Quiet from %1</source>
        <translation>Ruhezeit von %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Ruhezeit bis %1</translation>
    </message>
</context>
<context>
    <name>postr::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Alles wurde gesendet</translation>
    </message>
    <message>
        <source>What you do while you are offline waits here, and goes out by itself.</source>
        <translation>Was du offline tust, wartet hier und wird von selbst gesendet.</translation>
    </message>
    <message>
        <source>All of this is safe on this computer. It goes out by itself; what was refused waits for you.</source>
        <translation>Das alles ist sicher auf diesem Computer gespeichert. Es wird von selbst gesendet; was abgelehnt wurde, wartet auf dich.</translation>
    </message>
</context>
<context>
    <name>postr::OutboxRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer Eintrag</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>postr::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+←)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
</context>
<context>
    <name>postr::Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Schnellzugriff</translation>
    </message>
    <message>
        <source>Pages, people, posts, actions</source>
        <translation>Seiten, Personen, Beiträge, Aktionen</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
</context>
<context>
    <name>postr::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Follower</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folgt</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Who follows this person appears here.</source>
        <translation>Wer dieser Person folgt, erscheint hier.</translation>
    </message>
    <message>
        <source>Whom this person follows appears here.</source>
        <translation>Wem diese Person folgt, erscheint hier.</translation>
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
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Medien</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Likes</translation>
    </message>
    <message>
        <source>Looking for this person</source>
        <translation>Diese Person wird gesucht</translation>
    </message>
    <message>
        <source>Their page opens as soon as the server answers.</source>
        <translation>Das Profil öffnet sich, sobald der Server antwortet.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Der Server ist nicht erreichbar</translation>
    </message>
    <message>
        <source>@%1 is not on this computer yet. The page opens by itself as soon as it can.</source>
        <translation>@%1 ist noch nicht auf diesem Computer. Das Profil öffnet sich von selbst, sobald es geht.</translation>
    </message>
    <message>
        <source>Nobody here is called @%1</source>
        <translation>Hier heißt niemand @%1</translation>
    </message>
    <message>
        <source>The name may be misspelt, or the account is gone.</source>
        <translation>Vielleicht ist der Name falsch geschrieben, oder das Konto gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Dieses Profil kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Noch keine Beiträge</translation>
    </message>
    <message>
        <source>What this person writes appears here.</source>
        <translation>Was diese Person schreibt, erscheint hier.</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>Noch keine Antworten</translation>
    </message>
    <message>
        <source>Answers to other people&apos;s posts appear here.</source>
        <translation>Antworten auf Beiträge anderer erscheinen hier.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Noch keine Bilder</translation>
    </message>
    <message>
        <source>Posts with pictures appear here.</source>
        <translation>Beiträge mit Bildern erscheinen hier.</translation>
    </message>
    <message>
        <source>No likes yet</source>
        <translation>Noch keine Likes</translation>
    </message>
    <message>
        <source>Posts that this person likes appear here.</source>
        <translation>Beiträge, die dieser Person gefallen, erscheinen hier.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>Stummschaltung von @%1 aufheben</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>@%1 stummschalten</translation>
    </message>
    <message>
        <source>Show reposts by @%1</source>
        <translation>Reposts von @%1 anzeigen</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>Reposts von @%1 ausblenden</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>Blockierung von @%1 aufheben</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>@%1 blockieren</translation>
    </message>
    <message>
        <source>Report @%1…</source>
        <translation>@%1 melden…</translation>
    </message>
</context>
<context>
    <name>postr::PictureStrip</name>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What matters in it for somebody who cannot see it?</source>
        <translation>Was ist auf dem Bild wichtig, wenn man es nicht sehen kann?</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Beschreibung von Bild %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n Bild ohne Beschreibung. Wer es nicht sehen kann, erfährt nicht, was es zeigt.</numerusform>
            <numerusform>%n Bilder ohne Beschreibung. Wer sie nicht sehen kann, erfährt nicht, was sie zeigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Wird vorbereitet…</translation>
    </message>
</context>
<context>
    <name>postr::PictureThumb</name>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, without a description</source>
        <translation>%1, ohne Beschreibung</translation>
    </message>
    <message>
        <source>Opens the description. Delete removes the picture, Ctrl and an arrow move it.</source>
        <translation>Öffnet die Beschreibung. Entf entfernt das Bild, Strg mit einer Pfeiltaste verschiebt es.</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>Beschreibung ändern</translation>
    </message>
    <message>
        <source>Describe this picture</source>
        <translation>Dieses Bild beschreiben</translation>
    </message>
</context>
<context>
    <name>postr::PortraitPicker</name>
    <message>
        <source>Change picture…</source>
        <translation>Bild ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove your picture</source>
        <translation>Dein Bild entfernen</translation>
    </message>
    <message>
        <source>Change banner…</source>
        <translation>Banner ändern…</translation>
    </message>
    <message>
        <source>Remove banner</source>
        <translation>Banner entfernen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>postr::ProfileHeader</name>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <comment>name, handle</comment>
        <translation>%1, @%2</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Blockierung aufheben</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>You have blocked this person: you see nothing of each other.</source>
        <translation>Du hast diese Person blockiert: Ihr seht nichts voneinander.</translation>
    </message>
    <message>
        <source>This account is suspended.</source>
        <translation>Dieses Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>You have muted this person: their posts appear only here.</source>
        <translation>Du hast diese Person stummgeschaltet: Ihre Beiträge erscheinen nur hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n following</source>
        <comment>people that somebody follows</comment>
        <translation>
            <numerusform>Folgt %n</numerusform>
            <numerusform>Folgt %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n Follower</numerusform>
            <numerusform>%n Follower</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Folgt dir</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Dabei seit %1</translation>
    </message>
</context>
<context>
    <name>postr::ProfileSheet</name>
    <message>
        <source>Edit profile</source>
        <translation>Profil bearbeiten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Über dich</translation>
    </message>
    <message>
        <source>A few words for people who come across you</source>
        <translation>Ein paar Worte für alle, die dein Profil besuchen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>postr::RebindSheet</name>
    <message>
        <source>Choose keys</source>
        <translation>Tasten wählen</translation>
    </message>
    <message>
        <source>One key, with Ctrl or Alt if you like, or two keys one after the other.</source>
        <translation>Eine Taste, wenn du magst mit Strg oder Alt, oder zwei Tasten nacheinander.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>“%1” has these keys, or some that begin like them.</source>
        <translation>„%1“ hat schon diese Tasten oder solche, die genauso anfangen.</translation>
    </message>
</context>
<context>
    <name>postr::ReportSheet</name>
    <message>
        <source>Report this post</source>
        <translation>Diesen Beitrag melden</translation>
    </message>
    <message>
        <source>The moderators of this server see the post and who wrote it (@%1). @%1 is not told who reported it.</source>
        <translation>Die Moderation dieses Servers sieht den Beitrag und wer ihn geschrieben hat (@%1). @%1 erfährt nicht, von wem die Meldung kommt.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Advertising, or the same over and over</source>
        <translation>Werbung oder immer wieder dasselbe</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Anfeindungen</translation>
    </message>
    <message>
        <source>Harassment, threats, hate</source>
        <translation>Belästigung, Drohungen, Hass</translation>
    </message>
    <message>
        <source>Sexual content</source>
        <translation>Sexuelle Inhalte</translation>
    </message>
    <message>
        <source>Not wanted, or without a warning</source>
        <translation>Unerwünscht oder ohne Warnung</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Gewalt</translation>
    </message>
    <message>
        <source>Shows it or calls for it</source>
        <translation>Zeigt sie oder ruft dazu auf</translation>
    </message>
    <message>
        <source>Illegal</source>
        <translation>Illegal</translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation>Verstößt gegen das Gesetz</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Say what, below</source>
        <translation>Schreibe unten, was</translation>
    </message>
    <message>
        <source>Anything else the moderators should know</source>
        <translation>Was die Moderation sonst noch wissen sollte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>verb</comment>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Report @%1</source>
        <translation>@%1 melden</translation>
    </message>
    <message>
        <source>The moderators of this server look at this profile. @%1 is not told who reported it.</source>
        <translation>Die Moderation dieses Servers sieht sich dieses Profil an. @%1 erfährt nicht, von wem die Meldung kommt.</translation>
    </message>
</context>
<context>
    <name>postr::SafetyPage</name>
    <message>
        <source>Blocked and muted people</source>
        <translation>Blockierte und stummgeschaltete Personen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blockiert</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>Niemand ist blockiert</translation>
    </message>
    <message>
        <source>People you block see nothing of you, and you nothing of them.</source>
        <translation>Blockierte Personen sehen nichts von dir, und du siehst nichts von ihnen.</translation>
    </message>
    <message>
        <source>Nobody is muted</source>
        <translation>Niemand ist stummgeschaltet</translation>
    </message>
    <message>
        <source>Posts of people you mute stay out of your lists. They are not told.</source>
        <translation>Beiträge von stummgeschalteten Personen erscheinen nicht in deinen Listen. Diese Personen erfahren davon nichts.</translation>
    </message>
</context>
<context>
    <name>postr::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Suchfeld leeren</translation>
    </message>
</context>
<context>
    <name>postr::SearchPrompt</name>
    <message>
        <source>Search everything you have seen</source>
        <translation>Alles durchsuchen, was du gesehen hast</translation>
    </message>
    <message>
        <source>Search (/)</source>
        <translation>Suche (/)</translation>
    </message>
</context>
<context>
    <name>postr::SendWatch</name>
    <message>
        <source>Could not be sent: %1</source>
        <comment>why</comment>
        <translation>Konnte nicht gesendet werden: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>what was written</comment>
        <translation>Gesendet: %1</translation>
    </message>
</context>
<context>
    <name>postr::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Konten auf diesem Computer</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Im Hintergrund</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 Prozent</translation>
    </message>
    <message>
        <source>Text size, in percent of the system&apos;s</source>
        <translation>Textgröße, in Prozent der Systemeinstellung</translation>
    </message>
    <message>
        <source>High contrast: stronger text and lines</source>
        <translation>Hoher Kontrast: kräftigere Schrift und Linien</translation>
    </message>
    <message>
        <source>Reduced motion: nothing fades in</source>
        <translation>Weniger Bewegung: nichts wird eingeblendet</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Changes with it, at once</source>
        <translation>Wechselt sofort mit ihm</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Dunkle Schrift auf weißem Grund</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light text on near black</source>
        <translation>Helle Schrift auf fast schwarzem Grund</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to take a post back before it goes out</source>
        <translation>Bedenkzeit, bevor ein Beitrag gesendet wird</translation>
    </message>
    <message>
        <source>Remind me when a picture has no description</source>
        <translation>Mich erinnern, wenn ein Bild keine Beschreibung hat</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Press a line to choose other keys. None of them acts while you type.</source>
        <translation>Wähle eine Zeile, um andere Tasten festzulegen. Während du schreibst, wirkt keine davon.</translation>
    </message>
    <message>
        <source>Single keys, like J and L, do something</source>
        <translation>Einzelne Tasten wie J und L verwenden</translation>
    </message>
    <message>
        <source>All keys as shipped</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Mute, block and report from the menu of a post or a person. It can be taken back here.</source>
        <translation>Stummschalten, blockieren und melden kannst du im Menü eines Beitrags oder einer Person. Hier lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Blocked and muted people</source>
        <translation>Blockierte und stummgeschaltete Personen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Postr</translation>
    </message>
    <message>
        <source>Postr %1. Nothing is sent anywhere but to your server. When something goes wrong, these details and the last lines of the log help whoever helps you; they hold no text, no name and no address.</source>
        <translation>Postr %1. Daten gehen nur an deinen Server und sonst nirgendwohin. Wenn etwas schiefgeht, helfen diese Angaben und die letzten Zeilen des Protokolls denen, die dir helfen; sie enthalten keinen Text, keinen Namen und keine Adresse.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Angaben kopieren</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Postr never looks for a newer version by itself. The page that tells of them opens in your browser.</source>
        <translation>Postr sucht nie von selbst nach einer neueren Version. Die Seite, auf der neue Versionen stehen, öffnet sich in deinem Browser.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Nach Updates suchen</translation>
    </message>
    <message>
        <source>Show Postr among the applications, and open postr:// links with it</source>
        <translation>Postr unter den Anwendungen anzeigen und postr://-Links damit öffnen</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when animated pictures move</comment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <comment>when animated pictures move</comment>
        <translation>Unter dem Mauszeiger</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when animated pictures move</comment>
        <translation>Nie</translation>
    </message>
    <message>
        <source>When animated pictures move; never with reduced motion</source>
        <translation>Wann sich animierte Bilder bewegen; mit „Weniger Bewegung“ nie</translation>
    </message>
</context>
<context>
    <name>postr::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>postr::SideColumn</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Noch nicht gesendet</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>Wem folgen?</translation>
    </message>
</context>
<context>
    <name>postr::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Sign in with a code by email</source>
        <translation>Mit einem Code per E-Mail anmelden</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Or sign in to another one</source>
        <translation>Oder bei einem anderen anmelden</translation>
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
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>Gib die E-Mail-Adresse deines Kontos ein.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Gib dein Passwort ein.</translation>
    </message>
    <message>
        <source>Type the address of your server.</source>
        <translation>Gib die Adresse deines Servers ein.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>postr::SignOutSheet</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out of @%1?</source>
        <translation>Von @%1 abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you did have not reached the server yet.</source>
        <translation>
            <numerusform>%n Aktion von dir ist noch nicht beim Server angekommen.</numerusform>
            <numerusform>%n Aktionen von dir sind noch nicht beim Server angekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is at the server.</source>
        <translation>Alles, was du geschrieben hast, ist auf dem Server.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Waits up to 5 seconds; what is left is kept.</source>
        <translation>Wartet bis zu 5 Sekunden; der Rest bleibt hier.</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>Auf diesem Computer behalten</translation>
    </message>
    <message>
        <source>Goes out when you sign in again.</source>
        <translation>Wird gesendet, wenn du dich wieder anmeldest.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Unsent posts and changes are gone for good.</source>
        <translation>Nicht Gesendetes ist dann endgültig weg.</translation>
    </message>
    <message numerus="yes">
        <source>Remove this account&apos;s data from this computer, with %n draft(s)</source>
        <translation>
            <numerusform>Daten dieses Kontos samt %n Entwurf von diesem Computer entfernen</numerusform>
            <numerusform>Daten dieses Kontos samt %n Entwürfen von diesem Computer entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this account&apos;s data from this computer</source>
        <translation>Daten dieses Kontos von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>postr::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Noor Haddad</source>
        <comment>example of a name</comment>
        <translation>Noor Haddad</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>noor</source>
        <comment>example of a handle</comment>
        <translation>noor</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>Have an account?</source>
        <translation>Schon ein Konto?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Use 3 to 30 of a–z, 0–9 and _.</source>
        <translation>Verwende 3 bis 30 Zeichen aus a–z, 0–9 und _.</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>Das Passwort braucht mindestens 8 Zeichen.</translation>
    </message>
    <message>
        <source>Type the address of a Postr server.</source>
        <translation>Gib die Adresse eines Postr-Servers ein.</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>Gib eine E-Mail-Adresse ein, auf die du Zugriff hast.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Dein Konto wird erstellt…</translation>
    </message>
</context>
<context>
    <name>postr::SplashPage</name>
    <message>
        <source>Postr is starting</source>
        <translation>Postr wird gestartet</translation>
    </message>
</context>
<context>
    <name>postr::StorageSection</name>
    <message>
        <source>Posts, people, drafts and outbox</source>
        <translation>Beiträge, Personen, Entwürfe und Postausgang</translation>
    </message>
    <message>
        <source>Downloaded pictures</source>
        <translation>Heruntergeladene Bilder</translation>
    </message>
    <message>
        <source>Pictures of drafts and of posts that wait</source>
        <translation>Bilder von Entwürfen und ausstehenden Beiträgen</translation>
    </message>
    <message>
        <source>Downloaded pictures come again when you look at them. Drafts and what waits to be sent are never cleared.</source>
        <translation>Heruntergeladene Bilder werden wieder geladen, wenn du sie ansiehst. Entwürfe und noch nicht Gesendetes werden nie gelöscht.</translation>
    </message>
    <message>
        <source>Clear downloaded pictures</source>
        <translation>Heruntergeladene Bilder löschen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count of posts, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 von höchstens %2</translation>
    </message>
    <message>
        <source>The downloaded pictures are gone.</source>
        <translation>Die heruntergeladenen Bilder wurden gelöscht.</translation>
    </message>
    <message>
        <source>Keep downloaded pictures up to</source>
        <translation>Heruntergeladene Bilder aufbewahren bis zu</translation>
    </message>
</context>
<context>
    <name>postr::TextField</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>postr::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>postr::Tray</name>
    <message>
        <source>Open Postr</source>
        <translation>Postr öffnen</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Neuer Beitrag</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Postr: %n new notification(s)</source>
        <translation>
            <numerusform>Postr: %n neue Mitteilung</numerusform>
            <numerusform>Postr: %n neue Mitteilungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::TrendRows</name>
    <message numerus="yes">
        <source>%1 · last %n day(s)</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%1 · letzter Tag</numerusform>
            <numerusform>%1 · letzte %n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n Beitrag</numerusform>
            <numerusform>%n Beiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>@%1 folgen</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Folge ich</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>@%1 nicht mehr folgen</translation>
    </message>
</context>
<context>
    <name>postr::WindowController</name>
    <message>
        <source>Postr cannot open this account</source>
        <translation>Postr kann dieses Konto nicht öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sending what is left…</source>
        <translation>Der Rest wird gesendet…</translation>
    </message>
</context>
</TS>
