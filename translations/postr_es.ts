<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Auth</name>
    <message>
        <source>This session has ended.</source>
        <translation>Esta sesión ha terminado.</translation>
    </message>
    <message>
        <source>Somebody has this handle already. Choose another one.</source>
        <translation>Alguien ya tiene este nombre de usuario. Elige otro.</translation>
    </message>
    <message>
        <source>The list of accounts on this computer cannot be read.</source>
        <translation>No se puede leer la lista de cuentas de este equipo.</translation>
    </message>
    <message>
        <source>The list of accounts on this computer was damaged. Sign in again; what was stored for your account is still there.</source>
        <translation>La lista de cuentas de este equipo estaba dañada. Vuelve a iniciar sesión; lo que había guardado de tu cuenta sigue ahí.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written. Check that there is room on the disk and that the profile folder is yours.</source>
        <translation>No se puede escribir la lista de cuentas. Comprueba que haya espacio en el disco y que la carpeta del perfil sea tuya.</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out is still running.</source>
        <translation>Todavía se está iniciando o cerrando otra sesión.</translation>
    </message>
    <message>
        <source>Sign in to this account first.</source>
        <translation>Primero inicia sesión en esta cuenta.</translation>
    </message>
    <message>
        <source>Sign out of this account to remove it.</source>
        <translation>Cierra la sesión de esta cuenta para quitarla.</translation>
    </message>
    <message>
        <source>This computer knows no such account.</source>
        <translation>En este equipo no existe esa cuenta.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>No hay ninguna sesión iniciada.</translation>
    </message>
    <message>
        <source>You are signed out on this computer, but the server could not be told. Its own session ends when you sign out everywhere from another device.</source>
        <translation>Has cerrado la sesión en este equipo, pero no se pudo avisar al servidor. La sesión del servidor terminará cuando cierres todas tus sesiones desde otro dispositivo.</translation>
    </message>
    <message>
        <source>The server ended your last session. Sign in again; nothing on this computer is lost.</source>
        <translation>El servidor terminó tu última sesión. Vuelve a iniciar sesión; no se ha perdido nada en este equipo.</translation>
    </message>
    <message>
        <source>The last session could not be stored, so it ended with Postr. Sign in again.</source>
        <translation>No se pudo guardar la última sesión, así que terminó al cerrarse Postr. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The stored sign-in of this account is gone. Sign in again; nothing else is lost.</source>
        <translation>La sesión guardada de esta cuenta ya no está. Vuelve a iniciar sesión; no se ha perdido nada más.</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores.</source>
        <translation>Un nombre de usuario tiene de 3 a 30 caracteres: letras de la a a la z, dígitos o guiones bajos.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing on this computer is lost.</source>
        <translation>El servidor terminó esta sesión. Vuelve a iniciar sesión; no se ha perdido nada en este equipo.</translation>
    </message>
    <message>
        <source>The stored sign-in could not be removed from the keychain. Postr tries again when it starts the next time.</source>
        <translation>No se pudo quitar del llavero la sesión guardada. Postr volverá a intentarlo la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Primero escribe el código.</translation>
    </message>
    <message>
        <source>The server answered something else than was asked. Try again.</source>
        <translation>El servidor respondió con algo distinto de lo que se le pidió. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This sign-in is over. Begin again.</source>
        <translation>Este inicio de sesión ya no está en curso. Empieza de nuevo.</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account.</source>
        <translation>No hay ninguna sesión guardada de esta cuenta.</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be read.</source>
        <translation>No se puede leer la sesión guardada.</translation>
    </message>
    <message>
        <source>The sign-in cannot be stored in the profile folder.</source>
        <translation>No se puede guardar la sesión en la carpeta del perfil.</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be removed.</source>
        <translation>No se puede quitar la sesión guardada.</translation>
    </message>
    <message>
        <source>The keychain refused access. Unlock it and try again.</source>
        <translation>El llavero denegó el acceso. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Postr can use.</source>
        <translation>Este equipo no tiene ningún llavero que Postr pueda usar.</translation>
    </message>
    <message>
        <source>The keychain does not work at the moment.</source>
        <translation>El llavero no funciona en este momento.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation>El llavero no responde. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>No se puede usar el llavero.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing here is lost.</source>
        <translation>El servidor terminó esta sesión. Vuelve a iniciar sesión; aquí no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The server answered for somebody else. Sign out and in again.</source>
        <translation>El servidor respondió con los datos de otra persona. Cierra la sesión y vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>This server is not set up for Postr, or needs an update.</source>
        <translation>Este servidor no está preparado para Postr, o necesita una actualización.</translation>
    </message>
    <message>
        <source>An account with this e-mail address exists. Sign in instead.</source>
        <translation>Ya existe una cuenta con esta dirección de correo. Inicia sesión con ella.</translation>
    </message>
    <message>
        <source>This server takes no new accounts at the moment.</source>
        <translation>Este servidor no admite cuentas nuevas en este momento.</translation>
    </message>
    <message>
        <source>This server does not take that e-mail address. Check it, or use another.</source>
        <translation>Este servidor no acepta esa dirección de correo. Revísala o usa otra.</translation>
    </message>
    <message>
        <source>The sign-in in the browser took too long or was begun elsewhere. Try again.</source>
        <translation>El inicio de sesión en el navegador tardó demasiado o se empezó en otro sitio. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not know this session any more. Sign in again.</source>
        <translation>El servidor ya no reconoce esta sesión. Vuelve a iniciar sesión.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>La dirección de correo o la contraseña no son correctas.</translation>
    </message>
    <message>
        <source>This e-mail address is not confirmed yet. Type the code that was mailed to it.</source>
        <translation>Esta dirección de correo aún no está confirmada. Escribe el código que se envió a ella.</translation>
    </message>
    <message>
        <source>This account was suspended by the server.</source>
        <translation>El servidor ha suspendido esta cuenta.</translation>
    </message>
    <message>
        <source>This server asks for a puzzle that Postr cannot show. Use its web page.</source>
        <translation>Este servidor pide resolver un captcha que Postr no puede mostrar. Usa su página web.</translation>
    </message>
    <message>
        <source>Check the e-mail address, and use a password of at most 72 characters.</source>
        <translation>Revisa la dirección de correo y usa una contraseña de 72 caracteres como máximo.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or ask for a new one.</source>
        <translation>Este código es incorrecto o ha caducado. Revísalo o pide uno nuevo.</translation>
    </message>
    <message>
        <source>There is no account with this e-mail address, or this server mails no codes.</source>
        <translation>No hay ninguna cuenta con esta dirección de correo, o este servidor no envía códigos por correo.</translation>
    </message>
    <message>
        <source>This is the password you have already. Choose another one.</source>
        <translation>Esta es la contraseña que ya tienes. Elige otra.</translation>
    </message>
    <message>
        <source>Your present password is another one.</source>
        <translation>Esa no es tu contraseña actual.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Para esto, el servidor pide la verificación en dos pasos. Cierra la sesión y vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>This code is wrong. Type the one that your authenticator app shows now.</source>
        <translation>Este código es incorrecto. Escribe el que muestra ahora tu app de autenticación.</translation>
    </message>
    <message>
        <source>That took too long. Type the code that your authenticator app shows now.</source>
        <translation>Pasó demasiado tiempo. Escribe el código que muestra ahora tu app de autenticación.</translation>
    </message>
    <message>
        <source>The network changed meanwhile. Type the code that your authenticator app shows now.</source>
        <translation>La red cambió mientras tanto. Escribe el código que muestra ahora tu app de autenticación.</translation>
    </message>
    <message>
        <source>This server offers no sign-in with a second step.</source>
        <translation>Este servidor no ofrece la verificación en dos pasos.</translation>
    </message>
    <message>
        <source>This account has as many second steps as the server allows.</source>
        <translation>Esta cuenta ya tiene todos los métodos de verificación que permite el servidor.</translation>
    </message>
    <message>
        <source>This password is known from a data leak. Choose another one.</source>
        <translation>Esta contraseña aparece en una filtración de datos. Elige otra.</translation>
    </message>
    <message>
        <source>This server wants more kinds of characters in a password: letters, digits and signs.</source>
        <translation>Este servidor pide más variedad de caracteres en la contraseña: letras, dígitos y signos.</translation>
    </message>
    <message>
        <source>This password is too short for the server. Choose a longer one.</source>
        <translation>Esta contraseña es demasiado corta para el servidor. Elige una más larga.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n seconds.</source>
        <translation>
            <numerusform>Demasiados intentos. Vuelve a intentarlo en %n segundo.</numerusform>
            <numerusform>Demasiados intentos. Vuelve a intentarlo en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Wait a few minutes and try again.</source>
        <translation>Demasiados intentos. Espera unos minutos y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The server refused this without a reason Postr knows.</source>
        <translation>El servidor lo rechazó sin dar una razón que Postr conozca.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>No se puede conectar con el servidor. Comprueba la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>El servidor no respondió a tiempo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Se canceló.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Try again in a moment.</source>
        <translation>El servidor tuvo un problema. Vuelve a intentarlo en un momento.</translation>
    </message>
    <message>
        <source>Something else answers at this address. If this network has a sign-in page, open it first.</source>
        <translation>En esta dirección responde otra cosa. Si esta red tiene una página de acceso, ábrela primero.</translation>
    </message>
    <message>
        <source>This server cannot delete accounts yet. Ask whoever runs it to update it.</source>
        <translation>Este servidor aún no puede eliminar cuentas. Pide a quien lo administra que lo actualice.</translation>
    </message>
    <message>
        <source>The server did not let your pictures go, so the account stays.</source>
        <translation>El servidor no permitió eliminar tus imágenes, así que la cuenta se conserva.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense to Postr. Check the address, and that no sign-in page of this network is in between.</source>
        <translation>Postr no entiende la respuesta del servidor. Comprueba la dirección, y que no se interponga una página de acceso de esta red.</translation>
    </message>
    <message>
        <source>This page may be closed. Postr goes on by itself.</source>
        <translation>Puedes cerrar esta página. Postr continúa por sí solo.</translation>
    </message>
    <message>
        <source>This computer gives Postr no port for the browser&apos;s answer.</source>
        <translation>Este equipo no le da a Postr ningún puerto para recibir la respuesta del navegador.</translation>
    </message>
    <message>
        <source>No answer came from the browser within five minutes. Try again.</source>
        <translation>El navegador no respondió en cinco minutos. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>No se pudo abrir el navegador.</translation>
    </message>
    <message>
        <source>This sign-in was given up.</source>
        <translation>Se canceló este inicio de sesión.</translation>
    </message>
    <message>
        <source>The other service or the server said no. Try again, or sign in another way.</source>
        <translation>El otro servicio o el servidor rechazó el inicio de sesión. Inténtalo de nuevo o inicia sesión de otra forma.</translation>
    </message>
    <message>
        <source>%1 So your sign-in lasts for this session only, until you close Postr.</source>
        <translation>%1 Por eso, tu sesión solo dura hasta que cierres Postr.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>El llavero está bloqueado. Desbloquéalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>El certificado del servidor no es válido, así que no se le envía nada. Comprueba la dirección y la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Ask whoever runs the server.</source>
        <translation>La respuesta del servidor era demasiado grande para leerla. Consulta a quien lo administra.</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The server asks you to sign in again.</source>
        <translation>El servidor te pide que vuelvas a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The running Postr ended before the command did. Run it again: nothing happens twice.</source>
        <translation>El Postr que estaba abierto se cerró antes de que acabara el comando. Ejecútalo otra vez: nada se hará dos veces.</translation>
    </message>
    <message>
        <source>Another Postr is using this profile and does not answer. Close it and try again.</source>
        <translation>Otro Postr está usando este perfil y no responde. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Secrets are kept in the profile folder (POSTR_VAULT=file).</source>
        <translation>Los secretos se guardan en la carpeta del perfil (POSTR_VAULT=file).</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>A post has four pictures at most.</source>
        <translation>Una publicación admite cuatro imágenes como máximo.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program is using Postr&apos;s database. Close it and try again.</source>
        <translation>Otro programa está usando la base de datos de Postr. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Postr&apos;s database on this computer is damaged.</source>
        <translation>La base de datos de Postr en este equipo está dañada.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing you wrote is lost.</source>
        <translation>El disco está lleno. Libera algo de espacio; no se ha perdido nada de lo que escribiste.</translation>
    </message>
    <message>
        <source>Postr cannot write to its folder. Check its permissions and try again.</source>
        <translation>Postr no puede escribir en su carpeta. Comprueba los permisos e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then start Postr again.</source>
        <translation>El disco dio un error. Compruébalo y vuelve a abrir Postr.</translation>
    </message>
    <message>
        <source>Postr&apos;s database refused an operation. Please report this.</source>
        <translation>La base de datos de Postr rechazó una operación. Comunica este error, por favor.</translation>
    </message>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>Postr no puede escribir en la carpeta %1. Comprueba los permisos o elige otra con --profile.</translation>
    </message>
    <message>
        <source>This account is already open in another Postr. Use that one, or close it first.</source>
        <translation>Esta cuenta ya está abierta en otro Postr. Usa ese, o ciérralo primero.</translation>
    </message>
    <message>
        <source>This database belongs to another account and was left alone.</source>
        <translation>Esta base de datos pertenece a otra cuenta y no se ha tocado.</translation>
    </message>
    <message>
        <source>This account&apos;s data was written by a newer version of Postr. Install that version to open it; nothing was changed.</source>
        <translation>Los datos de esta cuenta se escribieron con una versión más reciente de Postr. Instala esa versión para abrirla; no se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This is on its way already. You can delete it instead.</source>
        <translation>Esto ya está en camino. En su lugar, puedes eliminarlo.</translation>
    </message>
    <message>
        <source>Something that you did since then belongs to this post.</source>
        <translation>Algo que hiciste después depende de esta publicación.</translation>
    </message>
    <message>
        <source>This was sent already. You can delete it instead.</source>
        <translation>Esto ya se envió. En su lugar, puedes eliminarlo.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>Caras</translation>
    </message>
    <message>
        <source>People and hands</source>
        <translation>Personas y manos</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animales y naturaleza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viajes y lugares</translation>
    </message>
    <message>
        <source>Things</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Símbolos</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>This folder is Postr&apos;s own and goes when the account is removed from this computer. Choose another one.</source>
        <translation>Esta carpeta es de Postr y desaparece cuando la cuenta se quita de este equipo. Elige otra.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is; choose another name.</source>
        <translation>Ya hay un archivo %1. Se ha dejado como estaba; elige otro nombre.</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was left behind.</source>
        <translation>La exportación se canceló. No ha quedado nada a medias.</translation>
    </message>
    <message>
        <source>This account is being exported already. Wait until that is done.</source>
        <translation>Esta cuenta ya se está exportando. Espera a que termine.</translation>
    </message>
    <message>
        <source>Your profile.</source>
        <translation>Tu perfil.</translation>
    </message>
    <message>
        <source>Your posts, oldest first.</source>
        <translation>Tus publicaciones, de la más antigua a la más reciente.</translation>
    </message>
    <message>
        <source>Your answers to posts, oldest first.</source>
        <translation>Tus respuestas a publicaciones, de la más antigua a la más reciente.</translation>
    </message>
    <message>
        <source>Posts of other people that the other files speak of: what you like, bookmarked, reposted, answered or quoted, or were notified of.</source>
        <translation>Publicaciones de otras personas de las que hablan los demás archivos: las que te gustan, guardaste en marcadores, republicaste, respondiste o citaste, o de las que recibiste una notificación.</translation>
    </message>
    <message>
        <source>What you like. The posts are in the files of posts, under the same id.</source>
        <translation>Lo que te gusta. Las publicaciones están en los archivos de publicaciones, con el mismo identificador.</translation>
    </message>
    <message>
        <source>What you bookmarked.</source>
        <translation>Lo que guardaste en marcadores.</translation>
    </message>
    <message>
        <source>What you reposted.</source>
        <translation>Lo que republicaste.</translation>
    </message>
    <message>
        <source>People you follow.</source>
        <translation>Personas a las que sigues.</translation>
    </message>
    <message>
        <source>People who follow you, as far as this computer knows them.</source>
        <translation>Personas que te siguen, hasta donde este equipo las conoce.</translation>
    </message>
    <message>
        <source>People you muted, or whose reposts you muted.</source>
        <translation>Personas que silenciaste, o cuyas republicaciones ocultaste.</translation>
    </message>
    <message>
        <source>Conversations you muted, by their first post.</source>
        <translation>Conversaciones que silenciaste, por su primera publicación.</translation>
    </message>
    <message>
        <source>People you blocked.</source>
        <translation>Personas que bloqueaste.</translation>
    </message>
    <message>
        <source>What you were notified of, newest first.</source>
        <translation>Tus notificaciones, de la más reciente a la más antigua.</translation>
    </message>
    <message>
        <source>Posts you have not finished.</source>
        <translation>Publicaciones que no has terminado.</translation>
    </message>
    <message>
        <source>What you did and the server has not confirmed yet. The other files show how things are without it.</source>
        <translation>Lo que hiciste y el servidor aún no ha confirmado. Los demás archivos muestran cómo está todo sin esos cambios.</translation>
    </message>
    <message>
        <source>This is everything that Postr kept on your computer for one account when it was exported.</source>
        <translation>Esto es todo lo que Postr guardaba en tu equipo de una cuenta cuando se exportó.</translation>
    </message>
    <message>
        <source>The files are plain text, one thing on each line, in the format JSON. Any text editor shows them; times are in UTC.</source>
        <translation>Los archivos son texto sencillo en formato JSON, con un elemento en cada línea. Cualquier editor de texto los muestra; las horas están en UTC.</translation>
    </message>
    <message>
        <source>Pictures, those that were not sent yet, too. A picture that this computer did not keep is not here; its &quot;file&quot; is null then.</source>
        <translation>Imágenes, también las que aún no se enviaron. Si este equipo no guardó una imagen, no está aquí; su «file» es entonces null.</translation>
    </message>
    <message>
        <source>Whose export this is, when it was made, and how much is in each file.</source>
        <translation>De quién es esta exportación, cuándo se hizo y cuánto hay en cada archivo.</translation>
    </message>
    <message>
        <source>No file can be written at %1. Choose a folder that you may write to.</source>
        <translation>No se puede escribir ningún archivo en %1. Elige una carpeta en la que puedas escribir.</translation>
    </message>
    <message>
        <source>The export did not fit: the disk is full, or takes no file of this size. Free some space or choose another place; nothing was left behind.</source>
        <translation>La exportación no cupo: el disco está lleno o no admite archivos de este tamaño. Libera algo de espacio o elige otro lugar; no ha quedado nada a medias.</translation>
    </message>
    <message>
        <source>What your edited posts said before, as far as this computer knows: it is kept here once you looked at it.</source>
        <translation>Lo que decían antes tus publicaciones editadas, hasta donde lo sabe este equipo: solo se guarda aquí si lo has consultado.</translation>
    </message>
    <message>
        <source>Your password and your sign-in are not in it. Keep this file where only you can read it.</source>
        <translation>No contiene tu contraseña ni tu sesión. Guarda este archivo donde solo tú puedas leerlo.</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>An empty post cannot be sent. Write something first.</source>
        <translation>No se puede enviar una publicación vacía. Escribe algo primero.</translation>
    </message>
    <message numerus="yes">
        <source>The post is %n character(s) too long. Shorten it to 500 characters.</source>
        <translation>
            <numerusform>A la publicación le sobra %n carácter. Acórtala a 500 caracteres.</numerusform>
            <numerusform>A la publicación le sobran %n caracteres. Acórtala a 500 caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post&apos;s id must be a UUID in lower case, or be left out.</source>
        <translation>El id de una publicación debe ser un UUID en minúsculas, o bien omitirse.</translation>
    </message>
    <message>
        <source>Only the text of a post can be changed.</source>
        <translation>De una publicación solo se puede cambiar el texto.</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores. Choose another one.</source>
        <translation>Un nombre de usuario tiene de 3 a 30 caracteres: letras de la a a la z, dígitos o guiones bajos. Elige otro.</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long. Shorten it.</source>
        <translation>
            <numerusform>Sobra %n carácter. Acorta el texto.</numerusform>
            <numerusform>Sobran %n caracteres. Acorta el texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntentWriter</name>
    <message>
        <source>There is another post with this id. Leave the id out to get a new one.</source>
        <translation>Hay otra publicación con este id. Omite el id para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>No post with this id is stored on this computer.</source>
        <translation>En este equipo no hay guardada ninguna publicación con este id.</translation>
    </message>
    <message>
        <source>Only your own posts can be deleted.</source>
        <translation>Solo puedes eliminar tus propias publicaciones.</translation>
    </message>
    <message>
        <source>Only your own posts can be edited.</source>
        <translation>Solo puedes editar tus propias publicaciones.</translation>
    </message>
    <message>
        <source>Nobody with this handle is known on this computer yet.</source>
        <translation>En este equipo aún no se conoce a nadie con este nombre de usuario.</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>No puedes seguir tu propia cuenta.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>No puedes bloquear tu propia cuenta.</translation>
    </message>
    <message>
        <source>You cannot mute yourself.</source>
        <translation>No puedes silenciar tu propia cuenta.</translation>
    </message>
    <message>
        <source>Another post with this id is waiting to be sent. Leave the id out to get a new one.</source>
        <translation>Otra publicación con este id está pendiente de envío. Omite el id para obtener uno nuevo.</translation>
    </message>
    <message>
        <source>Nothing that waits to be sent has this id.</source>
        <translation>Nada de lo que está por enviar tiene este id.</translation>
    </message>
    <message>
        <source>Nothing that failed has this id.</source>
        <translation>Nada de lo que falló tiene este id.</translation>
    </message>
    <message>
        <source>Discard the post that has this picture; it takes the picture with it.</source>
        <translation>Descarta la publicación que contiene esta imagen; la imagen se irá con ella.</translation>
    </message>
    <message>
        <source>This post is about to be deleted.</source>
        <translation>Esta publicación está a punto de eliminarse.</translation>
    </message>
    <message>
        <source>This may have happened already and cannot be taken back.</source>
        <translation>Puede que esto ya haya ocurrido, y no se puede deshacer.</translation>
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
        <translation>Publicación siguiente</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Publicación anterior</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>Show new posts</source>
        <translation>Ver publicaciones nuevas</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Take back the post just sent</source>
        <translation>Retirar lo recién enviado</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Republicar</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <source>Open the picture or link</source>
        <translation>Abrir la imagen o el enlace</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier parte</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Tu perfil</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Account 1 to 9</source>
        <translation>Cuentas 1 a 9</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>Esta lista</translation>
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
        <translation>No se pudo guardar la imagen en este disco. ¿Está lleno?</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Postr, a social client that keeps everything on your computer.</source>
        <translation>Postr, un cliente social que lo guarda todo en tu equipo.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guarda todo en esta carpeta.</translation>
    </message>
    <message>
        <source>The server to offer at sign-in.</source>
        <translation>El servidor que se propone al iniciar sesión.</translation>
    </message>
    <message>
        <source>The public key of that server.</source>
        <translation>La clave pública de ese servidor.</translation>
    </message>
    <message>
        <source>A link to open, such as postr://server/user/name.</source>
        <translation>Un enlace para abrir, como postr://server/user/name.</translation>
    </message>
    <message>
        <source>Postr opens one link that begins with postr://.</source>
        <translation>Postr abre un solo enlace que empiece por postr://.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is one.</source>
        <translation>Se inicia en la bandeja del sistema, si la hay, sin abrir ninguna ventana.</translation>
    </message>
    <message>
        <source>Tell as JSON whether everything needed is there.</source>
        <translation>Indica en JSON si está todo lo necesario.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture could not be shown.</source>
        <translation>No se pudo mostrar esta imagen.</translation>
    </message>
    <message>
        <source>This animation is larger than 10 MB. Choose a smaller one.</source>
        <translation>Esta animación ocupa más de 10 MB. Elige una más pequeña.</translation>
    </message>
    <message>
        <source>This file is larger than 60 MB. Choose a smaller picture.</source>
        <translation>Este archivo ocupa más de 60 MB. Elige una imagen más pequeña.</translation>
    </message>
    <message>
        <source>This is no picture that can be posted. JPEG, PNG, WebP and GIF can.</source>
        <translation>Esto no es una imagen que se pueda publicar. Se admiten JPEG, PNG, WebP y GIF.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller first.</source>
        <translation>Esta imagen tiene demasiados píxeles. Redúcela primero.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>Esta imagen está dañada y no se puede leer.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB even when it is packed. Choose a smaller one.</source>
        <translation>Esta imagen ocupa más de 10 MB incluso comprimida. Elige una más pequeña.</translation>
    </message>
    <message>
        <source>This picture cannot be packed into 10 MB. Choose a smaller one.</source>
        <translation>Esta imagen no se puede comprimir a menos de 10 MB. Elige una más pequeña.</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet. It comes with the network.</source>
        <translation>Esta imagen aún no está en este equipo. Llegará cuando haya conexión.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>No se pudo leer este archivo. Elige otro.</translation>
    </message>
    <message>
        <source>The picture could not be saved there. Choose another folder.</source>
        <translation>No se pudo guardar la imagen ahí. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is nothing of this picture in the frame.</source>
        <translation>No hay nada de esta imagen en el marco.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>This is no link that Postr knows. Links look like postr://server/post/… or postr://server/user/name.</source>
        <translation>Postr no conoce este enlace. Los enlaces son como postr://server/post/… o postr://server/user/name.</translation>
    </message>
    <message>
        <source>This link belongs to the server %1, and you are signed in at %2.</source>
        <translation>Este enlace es del servidor %1, y tú has iniciado sesión en %2.</translation>
    </message>
    <message>
        <source>This link leads to nothing that Postr knows.</source>
        <translation>Este enlace no lleva a nada que Postr conozca.</translation>
    </message>
</context>
<context>
    <name>PostPainter</name>
    <message>
        <source>Could not be shown</source>
        <translation>No se pudo mostrar</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>This is no server address. It looks like postr.example; http:// is only for this computer itself.</source>
        <translation>Esto no es una dirección de servidor. Debe ser como postr.example; http:// solo sirve para este mismo equipo.</translation>
    </message>
    <message>
        <source>There is no Postr server at this address. Check the spelling, or ask whoever runs it for its key.</source>
        <translation>No hay ningún servidor de Postr en esta dirección. Revisa cómo está escrita, o pide la clave a quien lo administra.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>El certificado del servidor no es válido, así que no se le envía nada. Comprueba la dirección y la fecha de este equipo.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check the spelling and the connection.</source>
        <translation>Nada responde en esta dirección. Revisa cómo está escrita y la conexión.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>El servidor no respondió a tiempo. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not take this key. Check it with whoever runs it.</source>
        <translation>El servidor no acepta esta clave. Compruébala con quien lo administra.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>Postr no puede escribir en la carpeta %1. Comprueba los permisos o elige otra con --profile.</translation>
    </message>
    <message>
        <source>Another Postr is using this profile.</source>
        <translation>Otro Postr está usando este perfil.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>This is no proxy. It looks like proxy.example:8080 or socks5://proxy.example:1080, without a name or a password.</source>
        <translation>Esto no es un proxy. Tiene esta forma: proxy.example:8080 o socks5://proxy.example:1080, sin nombre ni contraseña.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The server could not make sense of this. Edit it and try again.</source>
        <translation>El servidor no entendió esto. Edítalo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server does not know this action yet. It needs an update.</source>
        <translation>El servidor aún no conoce esta acción. Necesita una actualización.</translation>
    </message>
    <message>
        <source>There is nothing in this post. Write something and send it again.</source>
        <translation>Esta publicación está vacía. Escribe algo y vuelve a enviarla.</translation>
    </message>
    <message>
        <source>This is too long for the server. Shorten it and send it again.</source>
        <translation>Esto es demasiado largo para el servidor. Acórtalo y vuelve a enviarlo.</translation>
    </message>
    <message>
        <source>The post this belongs to was deleted.</source>
        <translation>Se eliminó la publicación a la que pertenece esto.</translation>
    </message>
    <message>
        <source>The post this belongs to cannot be found any more.</source>
        <translation>Ya no se encuentra la publicación a la que pertenece esto.</translation>
    </message>
    <message>
        <source>The server has another post under this number. Send yours again.</source>
        <translation>El servidor tiene otra publicación con este número. Vuelve a enviar la tuya.</translation>
    </message>
    <message>
        <source>Only the person who wrote a post can change it.</source>
        <translation>Solo quien escribió una publicación puede cambiarla.</translation>
    </message>
    <message>
        <source>Nobody with this name is known to the server.</source>
        <translation>El servidor no conoce a nadie con este nombre.</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>No puedes seguir tu propia cuenta.</translation>
    </message>
    <message>
        <source>You changed this post on another device meanwhile. Send your text again, or discard it.</source>
        <translation>Mientras tanto cambiaste esta publicación en otro dispositivo. Vuelve a enviar tu texto o descártalo.</translation>
    </message>
    <message>
        <source>Somebody else has this handle. Choose another one.</source>
        <translation>Otra persona tiene este nombre de usuario. Elige otro.</translation>
    </message>
    <message>
        <source>Your account is suspended: you can read, but not post.</source>
        <translation>Tu cuenta está suspendida: puedes leer, pero no publicar.</translation>
    </message>
    <message>
        <source>There are too many pictures. Remove some and send it again.</source>
        <translation>Hay demasiadas imágenes. Quita algunas y vuelve a enviarlo.</translation>
    </message>
    <message>
        <source>One of you has blocked the other, so this is not possible.</source>
        <translation>No es posible, porque una de las dos personas ha bloqueado a la otra.</translation>
    </message>
    <message>
        <source>The server asks for a pause because so much was sent. It goes on by itself.</source>
        <translation>El servidor pide una pausa porque se ha enviado mucho. Continuará por sí solo.</translation>
    </message>
    <message>
        <source>The server does not allow this to your account.</source>
        <translation>El servidor no permite que tu cuenta haga esto.</translation>
    </message>
    <message>
        <source>This is too large for the server. Make it smaller and send it again.</source>
        <translation>Esto es demasiado grande para el servidor. Redúcelo y vuelve a enviarlo.</translation>
    </message>
    <message>
        <source>The server refused this. Edit it and try again, or discard it.</source>
        <translation>El servidor rechazó esto. Edítalo e inténtalo de nuevo, o descártalo.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The server is busy. Postr tries again by itself.</source>
        <translation>El servidor está ocupado. Postr volverá a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Postr tries again by itself.</source>
        <translation>El servidor tuvo un problema. Postr volverá a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Postr tries again by itself.</source>
        <translation>El servidor no respondió a tiempo. Postr volverá a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>The server no longer accepts the key this account was set up with. Sign in again to get the new one.</source>
        <translation>El servidor ya no acepta la clave con la que se configuró esta cuenta. Vuelve a iniciar sesión para obtener la nueva.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Postr tries again by itself.</source>
        <translation>No se entendió la respuesta del servidor. Postr volverá a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>Something else answers instead of the server. If this network has a sign-in page, open it in your browser.</source>
        <translation>Responde otra cosa en lugar del servidor. Si esta red tiene una página de acceso, ábrela en el navegador.</translation>
    </message>
    <message>
        <source>Postr and the server do not fit together. One of them needs an update.</source>
        <translation>Postr y el servidor no son compatibles. Uno de los dos necesita una actualización.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so Postr does not talk to it. Check this computer&apos;s date first.</source>
        <translation>El certificado del servidor no es válido, así que Postr no se comunica con él. Comprueba primero la fecha de este equipo.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Postr tries again by itself.</source>
        <translation>No se puede conectar con el servidor. Postr volverá a intentarlo por sí solo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Postr tries again by itself.</source>
        <translation>La respuesta del servidor era demasiado grande para leerla. Postr volverá a intentarlo por sí solo.</translation>
    </message>
</context>
<context>
    <name>RowBuilder</name>
    <message>
        <source>This post is not available.</source>
        <translation>Esta publicación no está disponible.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dejar de silenciar</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>exact time</comment>
        <translation>%1 · editado</translation>
    </message>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n republicación</numerusform>
            <numerusform>%n republicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n Me gusta</numerusform>
            <numerusform>%n Me gusta</numerusform>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>relative time</comment>
        <translation>%1 · editado</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>La publicación citada no está disponible.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This post could not be sent.</source>
        <translation>No se pudo enviar esta publicación.</translation>
    </message>
    <message>
        <source>Your new text is not sent: %1</source>
        <translation>Tu nuevo texto no se ha enviado: %1</translation>
    </message>
    <message>
        <source>New text waiting to send</source>
        <translation>Nuevo texto pendiente de envío</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Waiting to send · %1</source>
        <translation>Pendiente de envío · %1</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 reposted</source>
        <translation>Republicado por %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted</source>
        <translation>
            <numerusform>Republicado por %1 y %n persona más</numerusform>
            <numerusform>Republicado por %1 y %n personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Replying to @%1</source>
        <translation>En respuesta a @%1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>relative time</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>relative time</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>relative time</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>relative time</comment>
        <translation>%1 d</translation>
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
        <translation>ahora mismo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
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
        <translation>%1&#xa0;mil</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Advertencia de contenido: %1</translation>
    </message>
    <message>
        <source>Content warning: %1. %2</source>
        <comment>warning, text</comment>
        <translation>Advertencia de contenido: %1. %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time: text</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>En respuesta a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes %1: %2</source>
        <translation>Cita a %1: %2</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Se está enviando</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n respuesta</numerusform>
            <numerusform>%n respuestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repost(s)</source>
        <translation>
            <numerusform>%n republicación</numerusform>
            <numerusform>%n republicaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <translation>
            <numerusform>%n Me gusta</numerusform>
            <numerusform>%n Me gusta</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>con tu Me gusta</translation>
    </message>
    <message>
        <source>reposted by you</source>
        <translation>republicado por ti</translation>
    </message>
    <message>
        <source>bookmarked by you</source>
        <translation>en tus marcadores</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Getting the posts in between…</source>
        <translation>Cargando las publicaciones intermedias…</translation>
    </message>
    <message>
        <source>Show the posts in between</source>
        <translation>Mostrar las publicaciones intermedias</translation>
    </message>
    <message>
        <source>This post is not available.</source>
        <translation>Esta publicación no está disponible.</translation>
    </message>
    <message>
        <source>%1, @%2, followed by you</source>
        <translation>%1, @%2, sigues a esta persona</translation>
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
        <translation>Novedad: %1</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>Dejar de silenciar a @%1</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>Desbloquear a @%1</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>Dejar de seguir a @%1</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>Seguir a @%1</translation>
    </message>
    <message>
        <source>The moderators acted on your account.</source>
        <translation>Los moderadores han tomado medidas respecto a tu cuenta.</translation>
    </message>
    <message>
        <source>From the moderators: %1</source>
        <translation>De los moderadores: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>%1 liked your post</source>
        <translation>%1 dio Me gusta a tu publicación</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) liked your post</source>
        <translation>
            <numerusform>%1 y %n persona más dieron Me gusta a tu publicación</numerusform>
            <numerusform>%1 y %n personas más dieron Me gusta a tu publicación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reposted your post</source>
        <translation>%1 republicó tu publicación</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted your post</source>
        <translation>
            <numerusform>%1 y %n persona más republicaron tu publicación</numerusform>
            <numerusform>%1 y %n personas más republicaron tu publicación</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followed you</source>
        <translation>%1 empezó a seguirte</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) followed you</source>
        <translation>
            <numerusform>%1 y %n persona más empezaron a seguirte</numerusform>
            <numerusform>%1 y %n personas más empezaron a seguirte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 te respondió</translation>
    </message>
    <message>
        <source>%1 quoted you</source>
        <translation>%1 te citó</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 te mencionó</translation>
    </message>
    <message>
        <source>Link to %1: %2</source>
        <comment>host, title of the page</comment>
        <translation>Enlace a %1: %2</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This needs the server.</source>
        <translation>Para esto hace falta el servidor.</translation>
    </message>
    <message>
        <source>This account was closed.</source>
        <translation>Esta cuenta ya no está abierta aquí.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Postr cannot start</source>
        <translation>Postr no puede iniciarse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>A Postr command is using this profile. Wait until it is done, then start Postr again.</source>
        <translation>Un comando de Postr está usando este perfil. Espera a que termine y vuelve a abrir Postr.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The server does not let this picture be stored.</source>
        <translation>El servidor no permite guardar esta imagen.</translation>
    </message>
    <message>
        <source>The picture is too large for this server.</source>
        <translation>La imagen es demasiado grande para este servidor.</translation>
    </message>
    <message>
        <source>This server takes no pictures of this kind.</source>
        <translation>Este servidor no acepta imágenes de este tipo.</translation>
    </message>
    <message>
        <source>This server has no place for pictures.</source>
        <translation>Este servidor no tiene dónde guardar imágenes.</translation>
    </message>
    <message>
        <source>The server could not make sense of the picture.</source>
        <translation>El servidor no pudo interpretar la imagen.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This sign-in belongs to another account.</source>
        <translation>Esta sesión pertenece a otra cuenta.</translation>
    </message>
    <message>
        <source>This has waited for more than 30 days. Send it if you still want it, or discard it.</source>
        <translation>Esto lleva más de 30 días pendiente. Envíalo si todavía lo quieres, o descártalo.</translation>
    </message>
    <message>
        <source>The server failed each time this was sent. Try again later.</source>
        <translation>El servidor falló cada vez que se envió esto. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>The post it refers to was deleted before it was sent.</source>
        <translation>La publicación a la que se refiere se eliminó antes de enviarse.</translation>
    </message>
    <message>
        <source>Another run of Postr has taken over this account.</source>
        <translation>Otro Postr se ha hecho cargo de esta cuenta.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in at the moment.</source>
        <translation>El servidor no acepta esta sesión en este momento.</translation>
    </message>
    <message>
        <source>There is nobody with this handle on this server.</source>
        <translation>En este servidor no hay nadie con este nombre de usuario.</translation>
    </message>
    <message>
        <source>The server keeps asking to start over.</source>
        <translation>El servidor pide una y otra vez empezar de nuevo.</translation>
    </message>
    <message>
        <source>The picture is not on this computer any more. Add it again.</source>
        <translation>La imagen ya no está en este equipo. Vuelve a añadirla.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>as of %1</source>
        <translation>datos de las %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>hace %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) go out as soon as the server answers.</source>
        <translation>
            <numerusform>%n cambio se enviará en cuanto responda el servidor.</numerusform>
            <numerusform>%n cambios se enviarán en cuanto responda el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Showing what is on this computer.</source>
        <translation>Se muestra lo que hay en este equipo.</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Se reintentará pronto</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>El servidor no respondió.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way.</source>
        <translation>
            <numerusform>%n cambio en camino.</numerusform>
            <numerusform>%n cambios en camino.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting your feed…</source>
        <translation>Cargando tu cronología…</translation>
    </message>
    <message>
        <source>Checking for news…</source>
        <translation>Buscando novedades…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Not everything was sent</source>
        <translation>No se ha enviado todo</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a decision.</source>
        <translation>
            <numerusform>%n envío espera tu decisión.</numerusform>
            <numerusform>%n envíos esperan tu decisión.</numerusform>
        </translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a post&apos;s text</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Edit: “%1”</source>
        <comment>a post&apos;s new text</comment>
        <translation>Edición: «%1»</translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation>Eliminar una publicación</translation>
    </message>
    <message>
        <source>Like a post</source>
        <translation>Dar Me gusta a una publicación</translation>
    </message>
    <message>
        <source>Take back a like</source>
        <translation>Quitar un Me gusta</translation>
    </message>
    <message>
        <source>Repost a post</source>
        <translation>Republicar una publicación</translation>
    </message>
    <message>
        <source>Take back a repost</source>
        <translation>Deshacer una republicación</translation>
    </message>
    <message>
        <source>Bookmark a post</source>
        <translation>Añadir un marcador</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>Quitar un marcador</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Seguir a %1</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>Dejar de seguir a %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear a %1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Desbloquear a %1</translation>
    </message>
    <message>
        <source>Mute a conversation</source>
        <translation>Silenciar una conversación</translation>
    </message>
    <message>
        <source>Unmute a conversation</source>
        <translation>Dejar de silenciar una conversación</translation>
    </message>
    <message>
        <source>Mute a person</source>
        <translation>Silenciar a una persona</translation>
    </message>
    <message>
        <source>Unmute a person</source>
        <translation>Dejar de silenciar a una persona</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>Cambiar tu perfil</translation>
    </message>
    <message>
        <source>Mark notifications as read</source>
        <translation>Marcar notificaciones como leídas</translation>
    </message>
    <message>
        <source>Report to the moderators</source>
        <translation>Enviar una denuncia</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>Subir una imagen</translation>
    </message>
    <message>
        <source>Remove a picture from the server</source>
        <translation>Quitar una imagen del servidor</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>Esto no se pudo enviar.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>noun</comment>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>noun</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>noun</comment>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>%1 · goes out when you&apos;re online</source>
        <comment>kind of change</comment>
        <translation>%1 · se enviará cuando tengas conexión</translation>
    </message>
    <message>
        <source>%1 · goes out when sending is possible again</source>
        <comment>kind of change</comment>
        <translation>%1 · se enviará cuando vuelva a ser posible</translation>
    </message>
    <message>
        <source>Picture · %1 % sent</source>
        <translation>Imagen · enviado el %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 · sending…</source>
        <comment>kind of change</comment>
        <translation>%1 · enviando…</translation>
    </message>
    <message>
        <source>%1 · goes out next</source>
        <comment>kind of change</comment>
        <translation>%1 · se envía a continuación</translation>
    </message>
    <message>
        <source>Reconnecting for live updates. Until then Postr looks for news every minute or so.</source>
        <translation>Reconectando para recibir novedades en tiempo real. Mientras tanto, Postr las busca cada minuto, más o menos.</translation>
    </message>
    <message>
        <source>Live updates have gone silent. Postr looks for news every minute or so.</source>
        <translation>Ya no llegan novedades en tiempo real. Postr las busca cada minuto, más o menos.</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>This is not saved yet. Close once more to drop your changes.</source>
        <translation>Esto aún no está guardado. Cierra otra vez para descartar los cambios.</translation>
    </message>
</context>
<context>
    <name>postr::AccountButton</name>
    <message>
        <source>Account of %1, @%2</source>
        <translation>Cuenta de %1, @%2</translation>
    </message>
</context>
<context>
    <name>postr::AccountController</name>
    <message>
        <source>This account is signed out everywhere. What was not sent is kept on this computer.</source>
        <translation>Se han cerrado todas las sesiones de esta cuenta. Lo que no se envió se conserva en este equipo.</translation>
    </message>
    <message>
        <source>The account is deleted, at the server and on this computer.</source>
        <translation>La cuenta se ha eliminado del servidor y de este equipo.</translation>
    </message>
    <message>
        <source>From now on signing in takes a code of the app.</source>
        <translation>A partir de ahora, para iniciar sesión hará falta un código de la app.</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>Contraseña cambiada. En los demás dispositivos habrá que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Para esto, el servidor pide la verificación en dos pasos. Cierra la sesión y vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>The server wants more than Postr can show for this. Sign out and in, and try again.</source>
        <translation>Para esto, el servidor pide más de lo que Postr puede mostrar. Cierra la sesión, vuelve a iniciarla e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The email address is changed.</source>
        <translation>Dirección de correo cambiada.</translation>
    </message>
    <message>
        <source>Signing in takes the password alone again.</source>
        <translation>Para iniciar sesión vuelve a bastar con la contraseña.</translation>
    </message>
</context>
<context>
    <name>postr::AccountList</name>
    <message>
        <source>One account is open at a time. The others keep what they have stored, and send and fetch nothing until you open them.</source>
        <translation>Solo hay una cuenta abierta a la vez. Las demás conservan lo que tienen guardado, y no envían ni reciben nada hasta que las abras.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer…</source>
        <translation>Quitar @%1 de este equipo…</translation>
    </message>
</context>
<context>
    <name>postr::AccountPicker</name>
    <message>
        <source>Write from another account</source>
        <translation>Escribir desde otra cuenta</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escrito por %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
</context>
<context>
    <name>postr::AccountRow</name>
    <message>
        <source>Open now</source>
        <translation>Abierta ahora</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sesión cerrada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novedad</numerusform>
            <numerusform>%n novedades</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Sin novedades</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>news, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <comment>handle, server</comment>
        <translation>@%1 en %2</translation>
    </message>
</context>
<context>
    <name>postr::AccountSection</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>A code from an authenticator app at every sign-in</source>
        <translation>Un código de una app de autenticación en cada inicio de sesión</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>All devices that use this account</source>
        <translation>Todos los dispositivos que usan esta cuenta</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar todas las sesiones…</translation>
    </message>
    <message>
        <source>This account and everything in it</source>
        <translation>Esta cuenta y todo lo que contiene</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
</context>
<context>
    <name>postr::AccountSheet</name>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>New email</source>
        <translation>Nuevo correo electrónico</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>Tu nombre de usuario</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Código QR para la app de autenticación</translation>
    </message>
    <message>
        <source>Secret, to be typed instead</source>
        <translation>Clave secreta, si prefieres escribirla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>Cambiar la dirección de correo</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>Verificación en dos pasos</translation>
    </message>
    <message>
        <source>Turn the second step off?</source>
        <translation>¿Desactivar la verificación en dos pasos?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>¿Cerrar todas las sesiones?</translation>
    </message>
    <message>
        <source>Delete this account?</source>
        <translation>¿Eliminar esta cuenta?</translation>
    </message>
    <message>
        <source>Other devices have to sign in again afterwards.</source>
        <translation>Después habrá que volver a iniciar sesión en los demás dispositivos.</translation>
    </message>
    <message>
        <source>Codes are mailed to the new address, and to the old one if this server wants both.</source>
        <translation>Se enviará un código a la nueva dirección, y otro a la antigua si este servidor pide los dos.</translation>
    </message>
    <message>
        <source>Add this account to an authenticator app, then type the code it shows. From then on signing in takes a code. Without the app you cannot get in: ask whoever runs this server.</source>
        <translation>Añade esta cuenta a una app de autenticación y escribe el código que muestre. A partir de entonces, para iniciar sesión hará falta un código. Sin la app no podrás entrar: tendrás que acudir a quien administra este servidor.</translation>
    </message>
    <message>
        <source>Signing in then takes the password alone.</source>
        <translation>Después, para iniciar sesión bastará con la contraseña.</translation>
    </message>
    <message>
        <source>Every device that uses this account has to sign in again, this one too. What is not sent yet stays on this computer.</source>
        <translation>Habrá que volver a iniciar sesión en todos los dispositivos que usan esta cuenta, también en este. Lo que aún no se ha enviado se queda en este equipo.</translation>
    </message>
    <message>
        <source>Your posts, pictures, likes and everyone you follow are deleted at the server and on this computer. Nobody can bring them back. Type your handle, %1, to go on.</source>
        <translation>Tus publicaciones, tus imágenes, tus Me gusta y la lista de personas a las que sigues se eliminarán del servidor y de este equipo. Nadie podrá recuperar nada de esto. Para continuar, escribe tu nombre de usuario, %1.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Mail the codes</source>
        <translation>Enviar los códigos</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Primero escribe el código.</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>Escribe una dirección de correo a la que tengas acceso.</translation>
    </message>
    <message>
        <source>This is not your handle.</source>
        <translation>Este no es tu nombre de usuario.</translation>
    </message>
    <message>
        <source>This server wants to know the present password, too.</source>
        <translation>Este servidor pide también la contraseña actual.</translation>
    </message>
    <message>
        <source>You signed in some time ago, so a code was mailed to you. Type it to show that this is you.</source>
        <translation>Iniciaste sesión hace tiempo, así que se te ha enviado un código por correo. Escríbelo para confirmar que eres tú.</translation>
    </message>
    <message>
        <source>Type the code that was mailed to %1.</source>
        <translation>Escribe el código que se envió a %1.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>postr::AddressPage</name>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidaste tu contraseña?</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Iniciar sesión con un código</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. With it you set a new password.</source>
        <translation>Recibirás un código en la dirección de correo de tu cuenta. Con él podrás elegir una contraseña nueva.</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. It stands for your password.</source>
        <translation>Recibirás un código en la dirección de correo de tu cuenta. Sirve en lugar de la contraseña.</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>Escribe la dirección de correo de tu cuenta.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>Enviarme un código</translation>
    </message>
</context>
<context>
    <name>postr::AppTree</name>
    <message>
        <source>Kept as a draft.</source>
        <translation>Guardado como borrador.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out in %n second(s).</source>
        <translation>
            <numerusform>Se enviará en %n segundo.</numerusform>
            <numerusform>Se enviará en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Your reply is on its way.</source>
        <translation>Tu respuesta está en camino.</translation>
    </message>
    <message>
        <source>Your post is on its way.</source>
        <translation>Tu publicación está en camino.</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1.</source>
        <translation>El texto también queda como borrador de @%1.</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1, and its pictures are there.</source>
        <translation>El texto también queda como borrador de @%1, y sus imágenes siguen ahí.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Editar publicación</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Edit before it is sent</source>
        <translation>Editar antes del envío</translation>
    </message>
    <message>
        <source>Thank you. The moderators will look at it.</source>
        <translation>Gracias. Los moderadores lo revisarán.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Enlace copiado.</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>¿Eliminar esta publicación?</translation>
    </message>
    <message>
        <source>It disappears for everyone. This cannot be undone.</source>
        <translation>Desaparecerá para todo el mundo. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer?</source>
        <translation>¿Quitar @%1 de este equipo?</translation>
    </message>
    <message>
        <source>Its drafts, what it has not sent and all that is stored for it go. What is at the server stays.</source>
        <translation>Se borrarán de aquí sus borradores, lo que no haya enviado y todo lo guardado de esta cuenta. Lo que está en el servidor se queda.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>¿Descartar este texto?</translation>
    </message>
    <message>
        <source>It was not sent, and it is gone afterwards.</source>
        <translation>No se ha enviado, y después no podrás recuperarlo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Nothing is bookmarked</source>
        <translation>Aún no hay marcadores</translation>
    </message>
    <message>
        <source>Bookmark a post to find it again here. Nobody else sees it.</source>
        <translation>Añade un marcador a una publicación para encontrarla aquí. Nadie más lo ve.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema del sistema</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>en el navegador</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>No se pudo abrir ningún navegador. La dirección es %1</translation>
    </message>
</context>
<context>
    <name>postr::AuthTree</name>
    <message>
        <source>Type the address of your server.</source>
        <translation>Escribe la dirección de tu servidor.</translation>
    </message>
    <message>
        <source>Sign in as @%1.</source>
        <translation>Inicia sesión como @%1.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continúa en el navegador</translation>
    </message>
    <message>
        <source>Sign in there and allow Postr. This window goes on by itself.</source>
        <translation>Inicia sesión allí y autoriza a Postr. Esta ventana continuará por sí sola.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>postr::BackgroundSection</name>
    <message>
        <source>Closing the window leaves Postr running, with its icon in the tray</source>
        <translation>Al cerrar la ventana, Postr sigue abierto, con su icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Postr.</source>
        <translation>Este escritorio no tiene bandeja del sistema. Al cerrar la ventana, Postr se cierra.</translation>
    </message>
    <message>
        <source>Start Postr when I log in, in the tray</source>
        <translation>Abrir Postr en la bandeja al iniciar sesión en el equipo</translation>
    </message>
    <message>
        <source>Start Postr when I log in</source>
        <translation>Abrir Postr al iniciar sesión en el equipo</translation>
    </message>
</context>
<context>
    <name>postr::CodePage</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Nueva contraseña</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Enviar otro código</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>Confirma tu correo</translation>
    </message>
    <message>
        <source>Check your email</source>
        <translation>Revisa tu correo</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Elige una contraseña nueva</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>A code was mailed to %1 when the account was made. Type it here to confirm that the address is yours.</source>
        <translation>Al crearse la cuenta se envió un código a %1. Escríbelo aquí para confirmar que la dirección es tuya.</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here to sign in.</source>
        <translation>Si hay aquí una cuenta con la dirección %1, el código ya está en camino. Escríbelo aquí para iniciar sesión.</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here with the password you want from now on.</source>
        <translation>Si hay aquí una cuenta con la dirección %1, el código ya está en camino. Escríbelo aquí junto con la contraseña que quieras usar a partir de ahora.</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code it shows for this account.</source>
        <translation>Abre tu app de autenticación y escribe el código que muestra para esta cuenta.</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>Guardando la contraseña…</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message numerus="yes">
        <source>The server mails one code a minute. You can ask for another one in %n second(s).</source>
        <translation>
            <numerusform>El servidor envía un código por minuto. Podrás pedir otro dentro de %n segundo.</numerusform>
            <numerusform>El servidor envía un código por minuto. Podrás pedir otro dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came? Look into the spam folder, or have another code sent.</source>
        <translation>¿No ha llegado nada? Mira en la carpeta de spam o pide otro código.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Primero escribe el código.</translation>
    </message>
</context>
<context>
    <name>postr::CommandRun</name>
    <message>
        <source>Which server? Name it with --server URL.</source>
        <translation>¿Qué servidor? Indícalo con --server URL.</translation>
    </message>
    <message>
        <source>The password is missing: it is read from standard input.</source>
        <translation>Falta la contraseña: se lee de la entrada estándar.</translation>
    </message>
    <message>
        <source>A code was mailed to you. Confirm with: postr-cli confirm EMAIL CODE</source>
        <translation>Se te ha enviado un código por correo. Confírmalo con: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>--unsent is send, keep or discard.</source>
        <translation>--unsent admite send, keep o discard.</translation>
    </message>
    <message>
        <source>Unsent work cannot be kept when the data is removed. Use --unsent=send or --unsent=discard.</source>
        <translation>No se puede conservar lo que no se ha enviado si se eliminan los datos. Usa --unsent=send o --unsent=discard.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have not been sent. Choose --unsent=send, --unsent=keep or --unsent=discard.</source>
        <translation>
            <numerusform>%n acción no se ha enviado. Elige --unsent=send, --unsent=keep o --unsent=discard.</numerusform>
            <numerusform>%n acciones no se han enviado. Elige --unsent=send, --unsent=keep o --unsent=discard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was closed while the command ran.</source>
        <translation>La cuenta dejó de estar abierta aquí mientras se ejecutaba el comando.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent; nothing was removed. Use --unsent=discard to give them up.</source>
        <translation>
            <numerusform>%n acción no se pudo enviar; no se ha eliminado nada. Usa --unsent=discard para renunciar a ella.</numerusform>
            <numerusform>%n acciones no se pudieron enviar; no se ha eliminado nada. Usa --unsent=discard para renunciar a ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent and are kept on this computer.</source>
        <translation>
            <numerusform>%n acción no se pudo enviar y se conserva en este equipo.</numerusform>
            <numerusform>%n acciones no se pudieron enviar y se conservan en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; on this computer. See: postr-cli accounts</source>
        <translation>En este equipo no hay ninguna cuenta «%1». Consulta: postr-cli accounts</translation>
    </message>
    <message>
        <source>Several accounts are called that. Use the number of one: postr-cli accounts</source>
        <translation>Varias cuentas se llaman así. Usa el número de una de ellas: postr-cli accounts</translation>
    </message>
    <message>
        <source>The server wants the present password, too: add --current and give it on the second line.</source>
        <translation>El servidor pide también la contraseña actual: añade --current e indícala en la segunda línea.</translation>
    </message>
    <message>
        <source>The sign-in is some time ago, so a code was mailed to you: add --code CODE.</source>
        <translation>La sesión se inició hace tiempo, así que se te ha enviado un código por correo: añade --code CODE.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Para esto, el servidor pide la verificación en dos pasos. Cierra la sesión y vuelve a iniciarla.</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>Contraseña cambiada. En los demás dispositivos habrá que volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>A code was mailed to the new address, and maybe another one to the old address. Then: postr-cli email ADDRESS --code CODE</source>
        <translation>Se ha enviado un código a la nueva dirección, y quizá otro a la antigua. Después: postr-cli email ADDRESS --code CODE</translation>
    </message>
    <message>
        <source>The address is changed.</source>
        <translation>Dirección cambiada.</translation>
    </message>
    <message>
        <source>This code is right. Now the one that was mailed to the other address.</source>
        <translation>Este código es correcto. Ahora falta el que se envió a la otra dirección.</translation>
    </message>
    <message>
        <source>--everywhere keeps what is on this computer; it goes with no other option.</source>
        <translation>--everywhere conserva lo que hay en este equipo; no se puede combinar con otras opciones.</translation>
    </message>
    <message>
        <source>This is not the handle of the account that is signed in (@%1).</source>
        <translation>Este no es el nombre de usuario de la cuenta en la que has iniciado sesión (@%1).</translation>
    </message>
    <message>
        <source>Usage: postr-cli second-step [on | confirm FACTOR CODE | off]</source>
        <translation>Uso: postr-cli second-step [on | confirm FACTOR CODE | off]</translation>
    </message>
    <message>
        <source>Add this secret to your authenticator app: %1
Then: postr-cli second-step confirm %2 CODE</source>
        <translation>Añade esta clave secreta a tu app de autenticación: %1
Después: postr-cli second-step confirm %2 CODE</translation>
    </message>
    <message>
        <source>The second step is on.</source>
        <translation>La verificación en dos pasos está activada.</translation>
    </message>
    <message>
        <source>There is no second step.</source>
        <translation>La verificación en dos pasos no está activada.</translation>
    </message>
    <message>
        <source>The command was stopped before it was done.</source>
        <translation>El comando se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in with: postr-cli signin EMAIL</source>
        <translation>No hay ninguna sesión iniciada. Inicia sesión con: postr-cli signin EMAIL</translation>
    </message>
    <message>
        <source>--for is signin, signup or reset.</source>
        <translation>--for admite signin, signup o reset.</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli reset EMAIL CODE</source>
        <translation>Si esa cuenta existe, el código ya está en camino. Después: postr-cli reset EMAIL CODE</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli confirm EMAIL CODE</source>
        <translation>Si esa cuenta existe, el código ya está en camino. Después: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>This account has a second step: add --second-code with what the authenticator app shows.</source>
        <translation>Esta cuenta usa la verificación en dos pasos: añade --second-code con el código que muestra la app de autenticación.</translation>
    </message>
    <message>
        <source>The server did not take the second step.</source>
        <translation>El servidor no aceptó la verificación en dos pasos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a post.</source>
        <translation>«%1» no es el id de una publicación.</translation>
    </message>
    <message>
        <source>Whom? Name a handle.</source>
        <translation>¿A quién? Indica un nombre de usuario.</translation>
    </message>
    <message>
        <source>@%1 is not known here yet. Try: postr-cli fetch profile %1</source>
        <translation>Aquí aún no se conoce a @%1. Prueba: postr-cli fetch profile %1</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;. There are home, everyone, bookmarks, notifications and, with a handle, profile:, replies:, media: and likes:.</source>
        <translation>No hay ninguna lista «%1». Las que hay son home, everyone, bookmarks, notifications y, con un nombre de usuario, profile:, replies:, media: y likes:.</translation>
    </message>
    <message>
        <source>--before wants the cursor of a row, as --json prints it.</source>
        <translation>--before requiere el cursor de una fila, tal como lo muestra --json.</translation>
    </message>
    <message>
        <source>This post is not stored here. Try: postr-cli fetch thread ID</source>
        <translation>Esta publicación no está guardada aquí. Prueba: postr-cli fetch thread ID</translation>
    </message>
    <message>
        <source>Fetched; there is more.</source>
        <translation>Descargado; hay más.</translation>
    </message>
    <message>
        <source>Fetched; that is all.</source>
        <translation>Descargado; eso es todo.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>%1: %2 rows fetched, %3 actions sent, %4 refused, %5 waiting</source>
        <translation>%1: %2 filas descargadas, %3 acciones enviadas, %4 rechazadas, %5 pendientes</translation>
    </message>
    <message>
        <source>Watching. Stop with Ctrl+C.</source>
        <translation>Vigilando los cambios. Para terminar, pulsa Ctrl+C.</translation>
    </message>
    <message>
        <source>%1. Schema %2, %3 posts, %4 people, %5 waiting, %6 failed, %7 quarantined, %8 bytes.</source>
        <translation>%1. Esquema %2, %3 publicaciones, %4 personas, %5 pendientes, %6 con error, %7 en cuarentena, %8 bytes.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>This server lets nobody sign in at another service.</source>
        <translation>Este servidor no permite iniciar sesión con otros servicios.</translation>
    </message>
    <message>
        <source>This server knows these services: %1.</source>
        <translation>Este servidor admite estos servicios: %1.</translation>
    </message>
    <message>
        <source>Your page is not on this computer yet. Run: postr-cli sync</source>
        <translation>Tu página aún no está en este equipo. Ejecuta: postr-cli sync</translation>
    </message>
    <message>
        <source>Everything is in %1: %2 posts, %3 answers, %4 pictures, %5 bytes.</source>
        <translation>Todo está en %1: %2 publicaciones, %3 respuestas, %4 imágenes, %5 bytes.</translation>
    </message>
</context>
<context>
    <name>postr::CompletionList</name>
    <message>
        <source>%1, %2 of %3</source>
        <comment>completion, place, count</comment>
        <translation>%1, %2 de %3</translation>
    </message>
</context>
<context>
    <name>postr::ComposeEdit</name>
    <message>
        <source>Text of the post</source>
        <translation>Texto de la publicación</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>¿Qué estás pensando?</translation>
    </message>
</context>
<context>
    <name>postr::Composer</name>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Borrador guardado</translation>
    </message>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>En este momento no se guarda lo que escribes. %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>title</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>title</comment>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation>Escribe tu respuesta</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Añade un comentario</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>¿Qué estás pensando?</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>verb</comment>
        <translation>Publicar</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>Sobra %n carácter</numerusform>
            <numerusform>Sobran %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pictures…</source>
        <translation>Preparando las imágenes…</translation>
    </message>
    <message>
        <source>Write something to post it</source>
        <translation>Escribe algo para publicarlo</translation>
    </message>
    <message>
        <source>Is on</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir imágenes</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>A post takes four pictures. The others were left out.</source>
        <translation>En una publicación caben cuatro imágenes. Las demás se han dejado fuera.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This picture is in the post already.</source>
        <translation>Esta imagen ya está en la publicación.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Advertencia de contenido</translation>
    </message>
    <message>
        <source>What should people know before they open it?</source>
        <translation>¿Qué conviene saber antes de abrirla?</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation>Emojis (Ctrl+.)</translation>
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
        <translation>Ya describiste esta imagen antes, y su descripción está aquí de nuevo. Cámbiala si ahora importa otra cosa.</translation>
    </message>
    <message>
        <source>Describe your pictures?</source>
        <translation>¿Describir tus imágenes?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n imagen no tiene descripción. Quien no pueda verla se perderá lo que dice.</numerusform>
            <numerusform>%n imágenes no tienen descripción. Quien no pueda verlas se perderá lo que dicen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post anyway</source>
        <translation>Publicar de todos modos</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Describir</translation>
    </message>
</context>
<context>
    <name>postr::ComposerPrompt</name>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>¿Qué estás pensando?</translation>
    </message>
    <message>
        <source>Opens a new post</source>
        <translation>Abre una nueva publicación</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
</context>
<context>
    <name>postr::ConfirmSheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>postr::ContextPost</name>
    <message>
        <source>You are replying to: %1</source>
        <translation>Estás respondiendo a: %1</translation>
    </message>
    <message>
        <source>You are quoting: %1</source>
        <translation>Estás citando: %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Advertencia de contenido: %1</translation>
    </message>
    <message numerus="yes">
        <source>[%n picture(s)]</source>
        <translation>
            <numerusform>[%n imagen]</numerusform>
            <numerusform>[%n imágenes]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>This post is not here any more</source>
        <translation>Esta publicación ya no está aquí</translation>
    </message>
    <message>
        <source>It was deleted, or you may not see it.</source>
        <translation>Se eliminó, o no tienes permiso para verla.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>postr::CropCanvas</name>
    <message>
        <source>The part that is shown</source>
        <translation>La parte que se muestra</translation>
    </message>
    <message>
        <source>From %1 to %2 percent across, from %3 to %4 percent down. Arrows move it, plus and minus change how much of it is seen.</source>
        <translation>De ancho, del %1 al %2 por ciento; de alto, del %3 al %4 por ciento. Las flechas la mueven; más y menos cambian cuánto se ve.</translation>
    </message>
</context>
<context>
    <name>postr::CropSheet</name>
    <message>
        <source>Cut your banner</source>
        <translation>Recortar la imagen de cabecera</translation>
    </message>
    <message>
        <source>Cut your picture</source>
        <translation>Recortar la imagen</translation>
    </message>
    <message>
        <source>Drag the picture to move it. The wheel makes it larger or smaller.</source>
        <translation>Arrastra la imagen para moverla. La rueda la amplía o la reduce.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Reducir (−)</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamaño de la imagen</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this part</source>
        <translation>Usar esta parte</translation>
    </message>
</context>
<context>
    <name>postr::DraftRow</name>
    <message>
        <source>Reply</source>
        <comment>what a draft is</comment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>what a draft is</comment>
        <translation>Cita</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: %1, %2</source>
        <comment>text, age</comment>
        <translation>Borrador: %1, %2</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Eliminar borrador</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Aún sin texto</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
</context>
<context>
    <name>postr::DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished</source>
        <translation>No hay nada por terminar</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>Lo que escribes se guarda aquí hasta que lo publicas.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
</context>
<context>
    <name>postr::DraftsSheet</name>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished. What you write is kept here until you post it.</source>
        <translation>No hay nada por terminar. Lo que escribes se guarda aquí hasta que lo publicas.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
</context>
<context>
    <name>postr::EmojiGrid</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
</context>
<context>
    <name>postr::EmojiPicker</name>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>Search emoji</source>
        <translation>Buscar emojis</translation>
    </message>
    <message>
        <source>heart, party, coffee…</source>
        <translation>corazón, fiesta, café…</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>No emoji has these words</source>
        <translation>Ningún emoji tiene estas palabras</translation>
    </message>
</context>
<context>
    <name>postr::ExplorePage</name>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Nothing to explore yet</source>
        <translation>Aún no hay nada que explorar</translation>
    </message>
    <message>
        <source>Hashtags and people appear here as posts arrive on this computer.</source>
        <translation>Aquí aparecen etiquetas y personas a medida que llegan publicaciones a este equipo.</translation>
    </message>
    <message>
        <source>Search people and posts</source>
        <translation>Buscar personas y publicaciones</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>A quién seguir</translation>
    </message>
    <message>
        <source>Counted on this computer, from the posts it has; nobody is told what you see.</source>
        <translation>Se cuenta en este equipo, con las publicaciones que tiene; nadie sabe lo que ves.</translation>
    </message>
    <message>
        <source>The last 24 hours on this server, as of %1.</source>
        <comment>time</comment>
        <translation>Las últimas 24 horas en este servidor (datos del %1).</translation>
    </message>
</context>
<context>
    <name>postr::ExportSection</name>
    <message>
        <source>Everything in one file</source>
        <translation>Todo en un archivo</translation>
    </message>
    <message>
        <source>Your profile, posts, likes, bookmarks, people, drafts and what waits to be sent, with the pictures that are on this computer, as a zip file that any program can read.</source>
        <translation>Tu perfil, publicaciones, Me gusta, marcadores, personas, borradores y lo que está por enviar, con las imágenes que hay en este equipo, como archivo zip que cualquier programa puede leer.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Saved as %1 (%2).</source>
        <translation>Guardado como %1 (%2).</translation>
    </message>
</context>
<context>
    <name>postr::FeedModel</name>
    <message>
        <source>These posts are not on this computer yet. They can be had when you are online.</source>
        <translation>Estas publicaciones aún no están en este equipo. Podrás cargarlas cuando tengas conexión.</translation>
    </message>
</context>
<context>
    <name>postr::FeedPane</name>
    <message>
        <source>This list cannot be read</source>
        <translation>No se puede leer esta lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing can be fetched right now</source>
        <translation>Ahora mismo no se puede descargar nada</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Esto no se puede mostrar</translation>
    </message>
    <message>
        <source>None of this is on this computer yet. It appears here by itself as soon as it can.</source>
        <translation>Nada de esto está aún en este equipo. Aparecerá aquí por sí solo en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Your feed appears here by itself as soon as it can. You can already write posts.</source>
        <translation>Tu cronología aparecerá aquí por sí sola en cuanto sea posible. Ya puedes escribir publicaciones.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede conectar con el servidor</translation>
    </message>
    <message>
        <source>Getting it from the server</source>
        <translation>Descargando del servidor</translation>
    </message>
    <message>
        <source>From then on it opens from this computer at once.</source>
        <translation>A partir de entonces se abrirá al instante desde este equipo.</translation>
    </message>
    <message>
        <source>Getting your feed</source>
        <translation>Cargando tu cronología</translation>
    </message>
    <message>
        <source>This happens once. From then on it opens from this computer at once.</source>
        <translation>Esto solo ocurre una vez. A partir de entonces se abrirá al instante desde este equipo.</translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n publicación nueva</numerusform>
            <numerusform>%n publicaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 99 new posts</source>
        <translation>Más de 99 publicaciones nuevas</translation>
    </message>
    <message>
        <source>Show new posts (.)</source>
        <translation>Ver publicaciones nuevas (.)</translation>
    </message>
</context>
<context>
    <name>postr::FeedView</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Imagen %1: %2</translation>
    </message>
    <message>
        <source>Open the page of @%1</source>
        <translation>Abrir la página de @%1</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir la conversación</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Volver a ocultar</translation>
    </message>
    <message>
        <source>Show in spite of the warning</source>
        <translation>Mostrar pese a la advertencia</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>Unlike</source>
        <translation>Quitar Me gusta</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Take back your repost</source>
        <translation>Deshacer la republicación</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Republicar</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Quitar marcador</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Añadir marcador</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versiones anteriores…</translation>
    </message>
    <message>
        <source>Open the quoted post</source>
        <translation>Abrir la publicación citada</translation>
    </message>
    <message>
        <source>Links and pictures…</source>
        <translation>Enlaces e imágenes…</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>Dejar de seguir a @%1</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>Seguir a @%1</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>Dejar de silenciar conversación</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>Silenciar conversación</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>Silenciar a @%1</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>Bloquear a @%1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Denunciar…</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>Ocultar lo que republica @%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Edit post…</source>
        <translation>Editar publicación…</translation>
    </message>
    <message>
        <source>Delete post…</source>
        <translation>Eliminar publicación…</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
</context>
<context>
    <name>postr::FindPage</name>
    <message>
        <source>Search people and posts</source>
        <translation>Buscar personas y publicaciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything you have seen</source>
        <translation>Busca en todo lo que has visto</translation>
    </message>
    <message>
        <source>Words are found as you type. You can narrow it down: from:maya, in:bookmarks, in:likes, in:mine, has:image, before:2026-06-30, after:2026-01-01.</source>
        <translation>Los resultados aparecen mientras escribes. Puedes acotar la búsqueda: from:maya, in:bookmarks, in:likes, in:mine, has:image, before:2026-06-30, after:2026-01-01.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No hay coincidencias</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Prueba con menos palabras o con otras.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>postr::GraphemeRing</name>
    <message numerus="yes">
        <source>%n of 500 characters used</source>
        <translation>
            <numerusform>Usado %n de 500 caracteres</numerusform>
            <numerusform>Usados %n de 500 caracteres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::HeroPanel</name>
    <message>
        <source>Your feed,
on your computer.</source>
        <translation>Tu cronología,
en tu equipo.</translation>
    </message>
    <message>
        <source>Opens instantly, reads offline, and never loses a word you wrote.</source>
        <translation>Se abre al instante, se lee sin conexión y nunca pierde ni una palabra de lo que escribes.</translation>
    </message>
</context>
<context>
    <name>postr::HistorySheet</name>
    <message>
        <source>Versions of this post</source>
        <translation>Versiones de esta publicación</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando al servidor…</translation>
    </message>
    <message>
        <source>The server shows no versions of this post. It may have been deleted.</source>
        <translation>El servidor no muestra ninguna versión de esta publicación. Puede que se haya eliminado.</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <comment>time</comment>
        <translation>Actual, desde el %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>time</comment>
        <translation>Primera versión, %1</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sin texto</translation>
    </message>
</context>
<context>
    <name>postr::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Your feed is empty</source>
        <translation>Tu cronología está vacía</translation>
    </message>
    <message>
        <source>Posts of the people you follow appear here. Look at Everyone to find some.</source>
        <translation>Aquí aparece lo que publican las personas a las que sigues. Mira en «Todos» para encontrar a algunas.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Ver «Todos»</translation>
    </message>
    <message>
        <source>Nobody has written anything yet</source>
        <translation>Nadie ha escrito nada todavía</translation>
    </message>
    <message>
        <source>You could be the first.</source>
        <translation>Puedes empezar tú.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
</context>
<context>
    <name>postr::ImageViewer</name>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Reducir (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>Copiar descripción</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Copiar imagen (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Guardar como… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Imagen siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a picture</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sin descripción</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Imagen %1: %2</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Imagen copiada.</translation>
    </message>
    <message>
        <source>The description is copied.</source>
        <translation>Descripción copiada.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file</comment>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardada como %1.</translation>
    </message>
    <message>
        <source>Hold (Space)</source>
        <translation>Pausar (Espacio)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
</context>
<context>
    <name>postr::InlineReply</name>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>En este momento no se guarda lo que escribes. %1</translation>
    </message>
    <message>
        <source>Pictures and more…</source>
        <translation>Imágenes y más…</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Reply to %1…</source>
        <translation>Responder a %1…</translation>
    </message>
</context>
<context>
    <name>postr::KeyCatcher</name>
    <message>
        <source>Press the new keys</source>
        <translation>Pulsa las teclas nuevas</translation>
    </message>
</context>
<context>
    <name>postr::KeyList</name>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation>Elegir otras teclas</translation>
    </message>
</context>
<context>
    <name>postr::KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Other keys can be chosen in the settings.</source>
        <translation>En los ajustes puedes elegir otras teclas.</translation>
    </message>
</context>
<context>
    <name>postr::NavColumn</name>
    <message>
        <source>Navigation</source>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>Notificaciones, %n nueva</numerusform>
            <numerusform>Notificaciones, %n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %n waiting</source>
        <translation>
            <numerusform>Por enviar, %n pendiente</numerusform>
            <numerusform>Por enviar, %n pendientes</numerusform>
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
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>The desktop&apos;s proxy, or that of the environment</source>
        <translation>El proxy del escritorio o el del entorno</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>Straight to the server</source>
        <translation>Directo al servidor</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Este proxy</translation>
    </message>
    <message>
        <source>For everything that Postr asks of the server</source>
        <translation>Para todo lo que Postr pide al servidor</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Type the address of the proxy.</source>
        <translation>Escribe la dirección del proxy.</translation>
    </message>
    <message>
        <source>New connections go this way.</source>
        <translation>Las conexiones nuevas van por aquí.</translation>
    </message>
</context>
<context>
    <name>postr::NewsTeller</name>
    <message>
        <source>Content warning: %1</source>
        <translation>Advertencia de contenido: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n notificación nueva</numerusform>
            <numerusform>%n notificaciones nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Postr to see them.</source>
        <translation>Abre Postr para verlas.</translation>
    </message>
</context>
<context>
    <name>postr::NotificationDaemon</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Like</source>
        <comment>verb</comment>
        <translation>Me gusta</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Nobody has written to you yet</source>
        <translation>Nadie te ha escrito todavía</translation>
    </message>
    <message>
        <source>Answers, quotes and mentions appear here.</source>
        <translation>Aquí aparecen respuestas, citas y menciones.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Todavía no ha pasado nada</translation>
    </message>
    <message>
        <source>Likes, reposts, answers and new followers appear here.</source>
        <translation>Aquí aparecen los Me gusta, las republicaciones, las respuestas y los nuevos seguidores.</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsSection</name>
    <message>
        <source>Tell me on the desktop, while I am not looking at Postr</source>
        <translation>Avisarme en el escritorio cuando no esté mirando Postr</translation>
    </message>
    <message>
        <source>Tell me when somebody</source>
        <translation>Avisarme cuando alguien</translation>
    </message>
    <message>
        <source>replies to me</source>
        <translation>me responda</translation>
    </message>
    <message>
        <source>mentions or quotes me</source>
        <translation>me mencione o me cite</translation>
    </message>
    <message>
        <source>likes a post of mine</source>
        <translation>dé Me gusta a una publicación mía</translation>
    </message>
    <message>
        <source>reposts a post of mine</source>
        <translation>republique una publicación mía</translation>
    </message>
    <message>
        <source>follows me</source>
        <translation>empiece a seguirme</translation>
    </message>
    <message>
        <source>Quiet hours: tell me nothing then</source>
        <translation>Horas de silencio: no avisarme de nada</translation>
    </message>
    <message>
        <source>From</source>
        <comment>hour</comment>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hour</comment>
        <translation>a</translation>
    </message>
    <message>
        <source>Quiet from %1</source>
        <translation>Inicio del silencio: %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Fin del silencio: %1</translation>
    </message>
</context>
<context>
    <name>postr::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Por enviar</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Todo está enviado</translation>
    </message>
    <message>
        <source>What you do while you are offline waits here, and goes out by itself.</source>
        <translation>Lo que haces sin conexión espera aquí y se envía por sí solo.</translation>
    </message>
    <message>
        <source>All of this is safe on this computer. It goes out by itself; what was refused waits for you.</source>
        <translation>Todo esto está a salvo en este equipo. Se envía por sí solo; lo que se rechazó espera tu decisión.</translation>
    </message>
</context>
<context>
    <name>postr::OutboxRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>postr::PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
</context>
<context>
    <name>postr::Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir a cualquier parte</translation>
    </message>
    <message>
        <source>Pages, people, posts, actions</source>
        <translation>Páginas, personas, publicaciones, acciones</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Buscar «%1»</translation>
    </message>
</context>
<context>
    <name>postr::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>Who follows this person appears here.</source>
        <translation>Aquí aparece quien sigue a esta persona.</translation>
    </message>
    <message>
        <source>Whom this person follows appears here.</source>
        <translation>Aquí aparece a quién sigue esta persona.</translation>
    </message>
</context>
<context>
    <name>postr::PersonPage</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Publicaciones</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Multimedia</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Me gusta</translation>
    </message>
    <message>
        <source>Looking for this person</source>
        <translation>Buscando a esta persona</translation>
    </message>
    <message>
        <source>Their page opens as soon as the server answers.</source>
        <translation>Su página se abrirá en cuanto responda el servidor.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>No se puede conectar con el servidor</translation>
    </message>
    <message>
        <source>@%1 is not on this computer yet. The page opens by itself as soon as it can.</source>
        <translation>@%1 aún no está en este equipo. La página se abrirá por sí sola en cuanto sea posible.</translation>
    </message>
    <message>
        <source>Nobody here is called @%1</source>
        <translation>Aquí nadie se llama @%1</translation>
    </message>
    <message>
        <source>The name may be misspelt, or the account is gone.</source>
        <translation>Puede que el nombre esté mal escrito o que la cuenta ya no exista.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>No se puede mostrar esta página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Aún no hay publicaciones</translation>
    </message>
    <message>
        <source>What this person writes appears here.</source>
        <translation>Aquí aparece lo que escribe esta persona.</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>Aún no hay respuestas</translation>
    </message>
    <message>
        <source>Answers to other people&apos;s posts appear here.</source>
        <translation>Aquí aparecen sus respuestas a otras personas.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Aún no hay imágenes</translation>
    </message>
    <message>
        <source>Posts with pictures appear here.</source>
        <translation>Aquí aparecen las publicaciones con imágenes.</translation>
    </message>
    <message>
        <source>No likes yet</source>
        <translation>Aún no hay ningún Me gusta</translation>
    </message>
    <message>
        <source>Posts that this person likes appear here.</source>
        <translation>Aquí aparecen las publicaciones que le gustan a esta persona.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>Dejar de silenciar a @%1</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>Silenciar a @%1</translation>
    </message>
    <message>
        <source>Show reposts by @%1</source>
        <translation>Mostrar lo que republica @%1</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>Ocultar lo que republica @%1</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>Desbloquear a @%1</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>Bloquear a @%1</translation>
    </message>
    <message>
        <source>Report @%1…</source>
        <translation>Denunciar a @%1…</translation>
    </message>
</context>
<context>
    <name>postr::PictureStrip</name>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>What matters in it for somebody who cannot see it?</source>
        <translation>¿Qué es lo importante para quien no puede verla?</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Descripción de la imagen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n imagen sin descripción. Quien no pueda verla se perderá lo que dice.</numerusform>
            <numerusform>%n imágenes sin descripción. Quien no pueda verlas se perderá lo que dicen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing…</source>
        <translation>Preparando…</translation>
    </message>
</context>
<context>
    <name>postr::PictureThumb</name>
    <message>
        <source>Remove picture</source>
        <translation>Quitar imagen</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, without a description</source>
        <translation>%1, sin descripción</translation>
    </message>
    <message>
        <source>Opens the description. Delete removes the picture, Ctrl and an arrow move it.</source>
        <translation>Abre la descripción. Supr quita la imagen; Ctrl y una flecha la mueven.</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>Cambiar la descripción</translation>
    </message>
    <message>
        <source>Describe this picture</source>
        <translation>Describir esta imagen</translation>
    </message>
</context>
<context>
    <name>postr::PortraitPicker</name>
    <message>
        <source>Change picture…</source>
        <translation>Cambiar imagen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove your picture</source>
        <translation>Quitar tu imagen</translation>
    </message>
    <message>
        <source>Change banner…</source>
        <translation>Cambiar la imagen de cabecera…</translation>
    </message>
    <message>
        <source>Remove banner</source>
        <translation>Quitar la imagen de cabecera</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
</context>
<context>
    <name>postr::ProfileHeader</name>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>%1, @%2</source>
        <comment>name, handle</comment>
        <translation>%1, @%2</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>You have blocked this person: you see nothing of each other.</source>
        <translation>Has bloqueado a esta persona: ni tú ves lo suyo ni ella lo tuyo.</translation>
    </message>
    <message>
        <source>This account is suspended.</source>
        <translation>Esta cuenta está suspendida.</translation>
    </message>
    <message>
        <source>You have muted this person: their posts appear only here.</source>
        <translation>Has silenciado a esta persona: sus publicaciones solo aparecen aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n following</source>
        <comment>people that somebody follows</comment>
        <translation>
            <numerusform>%n siguiendo</numerusform>
            <numerusform>%n siguiendo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follower(s)</source>
        <translation>
            <numerusform>%n seguidor</numerusform>
            <numerusform>%n seguidores</numerusform>
        </translation>
    </message>
    <message>
        <source>Follows you</source>
        <translation>Te sigue</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Se unió en %1</translation>
    </message>
</context>
<context>
    <name>postr::ProfileSheet</name>
    <message>
        <source>Edit profile</source>
        <translation>Editar perfil</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre ti</translation>
    </message>
    <message>
        <source>A few words for people who come across you</source>
        <translation>Unas palabras para quien se cruce contigo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>postr::RebindSheet</name>
    <message>
        <source>Choose keys</source>
        <translation>Elegir teclas</translation>
    </message>
    <message>
        <source>One key, with Ctrl or Alt if you like, or two keys one after the other.</source>
        <translation>Una tecla, con Ctrl o Alt si quieres, o dos teclas una tras otra.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>“%1” has these keys, or some that begin like them.</source>
        <translation>«%1» ya usa estas teclas, u otras que empiezan igual.</translation>
    </message>
</context>
<context>
    <name>postr::ReportSheet</name>
    <message>
        <source>Report this post</source>
        <translation>Denunciar esta publicación</translation>
    </message>
    <message>
        <source>The moderators of this server see the post and who wrote it (@%1). @%1 is not told who reported it.</source>
        <translation>Los moderadores de este servidor verán la publicación y quién la escribió (@%1). @%1 no sabrá quién la denunció.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Advertising, or the same over and over</source>
        <translation>Publicidad, o lo mismo una y otra vez</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Abuso</translation>
    </message>
    <message>
        <source>Harassment, threats, hate</source>
        <translation>Acoso, amenazas, odio</translation>
    </message>
    <message>
        <source>Sexual content</source>
        <translation>Contenido sexual</translation>
    </message>
    <message>
        <source>Not wanted, or without a warning</source>
        <translation>No deseado o sin advertencia</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violencia</translation>
    </message>
    <message>
        <source>Shows it or calls for it</source>
        <translation>La muestra o incita a ella</translation>
    </message>
    <message>
        <source>Illegal</source>
        <translation>Ilegal</translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation>Infringe la ley</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Say what, below</source>
        <translation>Explícalo más abajo</translation>
    </message>
    <message>
        <source>Anything else the moderators should know</source>
        <translation>Algo más que deban saber los moderadores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>verb</comment>
        <translation>Denunciar</translation>
    </message>
    <message>
        <source>Report @%1</source>
        <translation>Denunciar a @%1</translation>
    </message>
    <message>
        <source>The moderators of this server look at this profile. @%1 is not told who reported it.</source>
        <translation>Los moderadores de este servidor revisarán este perfil. @%1 no sabrá quién lo denunció.</translation>
    </message>
</context>
<context>
    <name>postr::SafetyPage</name>
    <message>
        <source>Blocked and muted people</source>
        <translation>Personas bloqueadas y silenciadas</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueadas</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciadas</translation>
    </message>
    <message>
        <source>Nobody is blocked</source>
        <translation>No has bloqueado a nadie</translation>
    </message>
    <message>
        <source>People you block see nothing of you, and you nothing of them.</source>
        <translation>Las personas a las que bloqueas no ven nada tuyo, ni tú nada suyo.</translation>
    </message>
    <message>
        <source>Nobody is muted</source>
        <translation>No has silenciado a nadie</translation>
    </message>
    <message>
        <source>Posts of people you mute stay out of your lists. They are not told.</source>
        <translation>Lo que publican las personas a las que silencias no aparece en tus listas. No se les avisa.</translation>
    </message>
</context>
<context>
    <name>postr::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>postr::SearchPrompt</name>
    <message>
        <source>Search everything you have seen</source>
        <translation>Busca en todo lo que has visto</translation>
    </message>
    <message>
        <source>Search (/)</source>
        <translation>Buscar (/)</translation>
    </message>
</context>
<context>
    <name>postr::SendWatch</name>
    <message>
        <source>Could not be sent: %1</source>
        <comment>why</comment>
        <translation>No se pudo enviar: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <comment>what was written</comment>
        <translation>Enviado: %1</translation>
    </message>
</context>
<context>
    <name>postr::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Cuentas en este equipo</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Cerrar sesión…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por ciento</translation>
    </message>
    <message>
        <source>Text size, in percent of the system&apos;s</source>
        <translation>Tamaño del texto, en porcentaje respecto al del sistema</translation>
    </message>
    <message>
        <source>High contrast: stronger text and lines</source>
        <translation>Contraste alto: texto y líneas más marcados</translation>
    </message>
    <message>
        <source>Reduced motion: nothing fades in</source>
        <translation>Movimiento reducido: nada aparece gradualmente</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Igual que el sistema</translation>
    </message>
    <message>
        <source>Changes with it, at once</source>
        <translation>Cambia con él, al instante</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Texto oscuro sobre blanco</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light text on near black</source>
        <translation>Texto claro sobre casi negro</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to take a post back before it goes out</source>
        <translation>Tiempo para retirar una publicación antes de que se envíe</translation>
    </message>
    <message>
        <source>Remind me when a picture has no description</source>
        <translation>Avisarme si una imagen no tiene descripción</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Press a line to choose other keys. None of them acts while you type.</source>
        <translation>Pulsa una línea para elegir otras teclas. Ninguna funciona mientras escribes.</translation>
    </message>
    <message>
        <source>Single keys, like J and L, do something</source>
        <translation>Usar teclas sueltas, como J y L</translation>
    </message>
    <message>
        <source>All keys as shipped</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Mute, block and report from the menu of a post or a person. It can be taken back here.</source>
        <translation>Silencia, bloquea y denuncia desde el menú de una publicación o de una persona. Aquí puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Blocked and muted people</source>
        <translation>Personas bloqueadas y silenciadas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>En segundo plano</translation>
    </message>
    <message>
        <source>Postr %1. Nothing is sent anywhere but to your server. When something goes wrong, these details and the last lines of the log help whoever helps you; they hold no text, no name and no address.</source>
        <translation>Postr %1. No se envía nada a ningún sitio, salvo a tu servidor. Cuando algo va mal, estos detalles y las últimas líneas del registro sirven a quien te ayude; no contienen ningún texto, nombre ni dirección.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Postr never looks for a newer version by itself. The page that tells of them opens in your browser.</source>
        <translation>Postr nunca busca por su cuenta una versión más reciente. La página que informa de ellas se abre en el navegador.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Buscar actualizaciones</translation>
    </message>
    <message>
        <source>Show Postr among the applications, and open postr:// links with it</source>
        <translation>Mostrar Postr entre las aplicaciones y abrir con él los enlaces postr://</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when animated pictures move</comment>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <comment>when animated pictures move</comment>
        <translation>Bajo el puntero</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when animated pictures move</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When animated pictures move; never with reduced motion</source>
        <translation>Cuándo se mueven las imágenes animadas; nunca con movimiento reducido</translation>
    </message>
</context>
<context>
    <name>postr::Sheet</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>postr::SideColumn</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Pendiente de envío</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>A quién seguir</translation>
    </message>
</context>
<context>
    <name>postr::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Hola de nuevo</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>¿Olvidaste la contraseña?</translation>
    </message>
    <message>
        <source>Sign in with a code by email</source>
        <translation>Iniciar sesión con un código por correo</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es tu primera vez?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>Or sign in to another one</source>
        <translation>O inicia sesión en otra cuenta</translation>
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
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>Escribe la dirección de correo de tu cuenta.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Escribe tu contraseña.</translation>
    </message>
    <message>
        <source>Type the address of your server.</source>
        <translation>Escribe la dirección de tu servidor.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>postr::SignOutSheet</name>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Sign out of @%1?</source>
        <translation>¿Cerrar la sesión de @%1?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you did have not reached the server yet.</source>
        <translation>
            <numerusform>%n de tus acciones aún no ha llegado al servidor.</numerusform>
            <numerusform>%n de tus acciones aún no han llegado al servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is at the server.</source>
        <translation>Todo lo que escribiste está en el servidor.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Waits up to 5 seconds; what is left is kept.</source>
        <translation>Se espera hasta 5 segundos; lo que quede se conserva.</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>Conservar en este equipo</translation>
    </message>
    <message>
        <source>Goes out when you sign in again.</source>
        <translation>Se enviará cuando vuelvas a iniciar sesión.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Unsent posts and changes are gone for good.</source>
        <translation>Las publicaciones y los cambios sin enviar se pierden para siempre.</translation>
    </message>
    <message numerus="yes">
        <source>Remove this account&apos;s data from this computer, with %n draft(s)</source>
        <translation>
            <numerusform>Eliminar de este equipo los datos de esta cuenta, incluido %n borrador</numerusform>
            <numerusform>Eliminar de este equipo los datos de esta cuenta, incluidos %n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this account&apos;s data from this computer</source>
        <translation>Eliminar de este equipo los datos de esta cuenta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>postr::SignUpPage</name>
    <message>
        <source>Create an account</source>
        <translation>Crear una cuenta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Noor Haddad</source>
        <comment>example of a name</comment>
        <translation>Noor Haddad</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>noor</source>
        <comment>example of a handle</comment>
        <translation>noor</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>Have an account?</source>
        <translation>¿Ya tienes cuenta?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Use 3 to 30 of a–z, 0–9 and _.</source>
        <translation>Usa de 3 a 30 caracteres: a–z, 0–9 y _.</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>La contraseña debe tener al menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Type the address of a Postr server.</source>
        <translation>Escribe la dirección de un servidor de Postr.</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>Escribe una dirección de correo a la que tengas acceso.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Creando tu cuenta…</translation>
    </message>
</context>
<context>
    <name>postr::SplashPage</name>
    <message>
        <source>Postr is starting</source>
        <translation>Postr se está iniciando</translation>
    </message>
</context>
<context>
    <name>postr::StorageSection</name>
    <message>
        <source>Posts, people, drafts and outbox</source>
        <translation>Publicaciones, personas, borradores y lo que está por enviar</translation>
    </message>
    <message>
        <source>Downloaded pictures</source>
        <translation>Imágenes descargadas</translation>
    </message>
    <message>
        <source>Pictures of drafts and of posts that wait</source>
        <translation>Imágenes de borradores y publicaciones pendientes</translation>
    </message>
    <message>
        <source>Downloaded pictures come again when you look at them. Drafts and what waits to be sent are never cleared.</source>
        <translation>Las imágenes se vuelven a descargar cuando las ves. Los borradores y lo que está por enviar nunca se borran.</translation>
    </message>
    <message>
        <source>Clear downloaded pictures</source>
        <translation>Borrar imágenes descargadas</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>count of posts, size</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of at most %2</source>
        <translation>%1 de un máximo de %2</translation>
    </message>
    <message>
        <source>The downloaded pictures are gone.</source>
        <translation>Se han borrado las imágenes descargadas.</translation>
    </message>
    <message>
        <source>Keep downloaded pictures up to</source>
        <translation>Guardar imágenes descargadas hasta</translation>
    </message>
</context>
<context>
    <name>postr::TextField</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
</context>
<context>
    <name>postr::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>postr::Tray</name>
    <message>
        <source>Open Postr</source>
        <translation>Abrir Postr</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Nueva publicación</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message numerus="yes">
        <source>Postr: %n new notification(s)</source>
        <translation>
            <numerusform>Postr: %n notificación nueva</numerusform>
            <numerusform>Postr: %n notificaciones nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::TrendRows</name>
    <message numerus="yes">
        <source>%1 · last %n day(s)</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%1 · último día</numerusform>
            <numerusform>%1 · últimos %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n publicación</numerusform>
            <numerusform>%n publicaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>Seguir a @%1</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Siguiendo</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>Dejar de seguir a @%1</translation>
    </message>
</context>
<context>
    <name>postr::WindowController</name>
    <message>
        <source>Postr cannot open this account</source>
        <translation>Postr no puede abrir esta cuenta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sending what is left…</source>
        <translation>Enviando lo que queda…</translation>
    </message>
</context>
</TS>
