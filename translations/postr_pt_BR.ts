<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>Auth</name>
    <message>
        <source>This session has ended.</source>
        <translation>Esta sessão terminou.</translation>
    </message>
    <message>
        <source>Somebody has this handle already. Choose another one.</source>
        <translation>Alguém já usa este nome de usuário. Escolha outro.</translation>
    </message>
    <message>
        <source>The list of accounts on this computer cannot be read.</source>
        <translation>Não foi possível ler a lista de contas deste computador.</translation>
    </message>
    <message>
        <source>The list of accounts on this computer was damaged. Sign in again; what was stored for your account is still there.</source>
        <translation>A lista de contas deste computador estava danificada. Entre de novo; o que estava guardado da sua conta continua aqui.</translation>
    </message>
    <message>
        <source>The list of accounts cannot be written. Check that there is room on the disk and that the profile folder is yours.</source>
        <translation>Não foi possível gravar a lista de contas. Verifique se há espaço no disco e se a pasta do perfil é sua.</translation>
    </message>
    <message>
        <source>Another sign-in or sign-out is still running.</source>
        <translation>Outro login ou saída de conta ainda está em andamento.</translation>
    </message>
    <message>
        <source>Sign in to this account first.</source>
        <translation>Entre nesta conta primeiro.</translation>
    </message>
    <message>
        <source>Sign out of this account to remove it.</source>
        <translation>Saia desta conta para removê-la.</translation>
    </message>
    <message>
        <source>This computer knows no such account.</source>
        <translation>Essa conta não existe neste computador.</translation>
    </message>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nenhuma conta conectada.</translation>
    </message>
    <message>
        <source>You are signed out on this computer, but the server could not be told. Its own session ends when you sign out everywhere from another device.</source>
        <translation>Você saiu da conta neste computador, mas não foi possível avisar o servidor. A sessão de lá termina quando você sair de todos os dispositivos a partir de outro aparelho.</translation>
    </message>
    <message>
        <source>The server ended your last session. Sign in again; nothing on this computer is lost.</source>
        <translation>O servidor encerrou sua última sessão. Entre de novo; nada se perdeu neste computador.</translation>
    </message>
    <message>
        <source>The last session could not be stored, so it ended with Postr. Sign in again.</source>
        <translation>Não foi possível guardar a última sessão, por isso ela terminou junto com o Postr. Entre de novo.</translation>
    </message>
    <message>
        <source>The stored sign-in of this account is gone. Sign in again; nothing else is lost.</source>
        <translation>O login guardado desta conta não existe mais. Entre de novo; nada além disso se perdeu.</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores.</source>
        <translation>O nome de usuário tem de 3 a 30 caracteres: letras de a a z, números ou sublinhados.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing on this computer is lost.</source>
        <translation>O servidor encerrou esta sessão. Entre de novo; nada se perdeu neste computador.</translation>
    </message>
    <message>
        <source>The stored sign-in could not be removed from the keychain. Postr tries again when it starts the next time.</source>
        <translation>Não foi possível remover o login guardado do chaveiro. O Postr tenta de novo na próxima vez que abrir.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Digite o código primeiro.</translation>
    </message>
    <message>
        <source>The server answered something else than was asked. Try again.</source>
        <translation>A resposta do servidor não corresponde ao que foi pedido. Tente de novo.</translation>
    </message>
    <message>
        <source>This sign-in is over. Begin again.</source>
        <translation>Este login já foi encerrado. Comece de novo.</translation>
    </message>
    <message>
        <source>There is no stored sign-in for this account.</source>
        <translation>Não há login guardado para esta conta.</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be read.</source>
        <translation>Não foi possível ler o login guardado.</translation>
    </message>
    <message>
        <source>The sign-in cannot be stored in the profile folder.</source>
        <translation>Não é possível guardar o login na pasta do perfil.</translation>
    </message>
    <message>
        <source>The stored sign-in cannot be removed.</source>
        <translation>Não é possível remover o login guardado.</translation>
    </message>
    <message>
        <source>The keychain refused access. Unlock it and try again.</source>
        <translation>O chaveiro negou o acesso. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>This computer has no keychain that Postr can use.</source>
        <translation>Este computador não tem um chaveiro que o Postr possa usar.</translation>
    </message>
    <message>
        <source>The keychain does not work at the moment.</source>
        <translation>O chaveiro não está funcionando no momento.</translation>
    </message>
    <message>
        <source>The keychain does not answer. Unlock it and try again.</source>
        <translation>O chaveiro não responde. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain cannot be used.</source>
        <translation>Não é possível usar o chaveiro.</translation>
    </message>
    <message>
        <source>The server ended this session. Sign in again; nothing here is lost.</source>
        <translation>O servidor encerrou esta sessão. Entre de novo; nada aqui se perdeu.</translation>
    </message>
    <message>
        <source>The server answered for somebody else. Sign out and in again.</source>
        <translation>O servidor respondeu como se você fosse outra pessoa. Saia da conta e entre de novo.</translation>
    </message>
    <message>
        <source>This server is not set up for Postr, or needs an update.</source>
        <translation>Este servidor não está preparado para o Postr ou precisa ser atualizado.</translation>
    </message>
    <message>
        <source>An account with this e-mail address exists. Sign in instead.</source>
        <translation>Já existe uma conta com este e-mail. Entre nela.</translation>
    </message>
    <message>
        <source>This server takes no new accounts at the moment.</source>
        <translation>Este servidor não aceita novas contas no momento.</translation>
    </message>
    <message>
        <source>This server does not take that e-mail address. Check it, or use another.</source>
        <translation>Este servidor não aceita este e-mail. Confira-o ou use outro.</translation>
    </message>
    <message>
        <source>The sign-in in the browser took too long or was begun elsewhere. Try again.</source>
        <translation>O login no navegador demorou demais ou foi iniciado em outro lugar. Tente de novo.</translation>
    </message>
    <message>
        <source>The server does not know this session any more. Sign in again.</source>
        <translation>O servidor não reconhece mais esta sessão. Entre de novo.</translation>
    </message>
    <message>
        <source>The e-mail address or the password is wrong.</source>
        <translation>E-mail ou senha incorretos.</translation>
    </message>
    <message>
        <source>This e-mail address is not confirmed yet. Type the code that was mailed to it.</source>
        <translation>Este e-mail ainda não foi confirmado. Digite o código que foi enviado para ele.</translation>
    </message>
    <message>
        <source>This account was suspended by the server.</source>
        <translation>Esta conta foi suspensa pelo servidor.</translation>
    </message>
    <message>
        <source>This server asks for a puzzle that Postr cannot show. Use its web page.</source>
        <translation>Este servidor pede um teste (captcha) que o Postr não consegue mostrar. Use a página dele na web.</translation>
    </message>
    <message>
        <source>Check the e-mail address, and use a password of at most 72 characters.</source>
        <translation>Confira o e-mail e use uma senha de no máximo 72 caracteres.</translation>
    </message>
    <message>
        <source>This code is wrong or too old. Check it, or ask for a new one.</source>
        <translation>Este código está errado ou já expirou. Confira-o ou peça um novo.</translation>
    </message>
    <message>
        <source>There is no account with this e-mail address, or this server mails no codes.</source>
        <translation>Não há nenhuma conta com este e-mail, ou este servidor não envia códigos.</translation>
    </message>
    <message>
        <source>This is the password you have already. Choose another one.</source>
        <translation>Esta já é sua senha atual. Escolha outra.</translation>
    </message>
    <message>
        <source>Your present password is another one.</source>
        <translation>Esta não é sua senha atual.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Para isto, o servidor exige a verificação em duas etapas. Saia da conta e entre de novo.</translation>
    </message>
    <message>
        <source>This code is wrong. Type the one that your authenticator app shows now.</source>
        <translation>Este código está errado. Digite o que seu app autenticador mostra agora.</translation>
    </message>
    <message>
        <source>That took too long. Type the code that your authenticator app shows now.</source>
        <translation>Demorou demais. Digite o código que seu app autenticador mostra agora.</translation>
    </message>
    <message>
        <source>The network changed meanwhile. Type the code that your authenticator app shows now.</source>
        <translation>A rede mudou nesse meio-tempo. Digite o código que seu app autenticador mostra agora.</translation>
    </message>
    <message>
        <source>This server offers no sign-in with a second step.</source>
        <translation>Este servidor não oferece verificação em duas etapas.</translation>
    </message>
    <message>
        <source>This account has as many second steps as the server allows.</source>
        <translation>Esta conta já tem o máximo de autenticadores que o servidor permite.</translation>
    </message>
    <message>
        <source>This password is known from a data leak. Choose another one.</source>
        <translation>Esta senha apareceu em um vazamento de dados. Escolha outra.</translation>
    </message>
    <message>
        <source>This server wants more kinds of characters in a password: letters, digits and signs.</source>
        <translation>Este servidor exige mais tipos de caracteres na senha: letras, números e símbolos.</translation>
    </message>
    <message>
        <source>This password is too short for the server. Choose a longer one.</source>
        <translation>Esta senha é curta demais para o servidor. Escolha uma mais longa.</translation>
    </message>
    <message numerus="yes">
        <source>Too many attempts. Try again in %n seconds.</source>
        <translation>
            <numerusform>Tentativas demais. Tente de novo em %n segundo.</numerusform>
            <numerusform>Tentativas demais. Tente de novo em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many attempts. Wait a few minutes and try again.</source>
        <translation>Tentativas demais. Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>The server refused this without a reason Postr knows.</source>
        <translation>O servidor recusou sem dar um motivo que o Postr conheça.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Check the connection and try again.</source>
        <translation>Não foi possível acessar o servidor. Verifique a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>O servidor não respondeu a tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>This was cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Try again in a moment.</source>
        <translation>O servidor teve um problema interno. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Something else answers at this address. If this network has a sign-in page, open it first.</source>
        <translation>Outro serviço responde neste endereço. Se esta rede tiver uma página de login, abra-a primeiro.</translation>
    </message>
    <message>
        <source>This server cannot delete accounts yet. Ask whoever runs it to update it.</source>
        <translation>Este servidor ainda não consegue excluir contas. Peça uma atualização a quem o administra.</translation>
    </message>
    <message>
        <source>The server did not let your pictures go, so the account stays.</source>
        <translation>O servidor não permitiu apagar suas imagens, por isso a conta não foi excluída.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense to Postr. Check the address, and that no sign-in page of this network is in between.</source>
        <translation>A resposta do servidor não faz sentido para o Postr. Verifique o endereço e se não há uma página de login desta rede no meio do caminho.</translation>
    </message>
    <message>
        <source>This page may be closed. Postr goes on by itself.</source>
        <translation>Você já pode fechar esta página. O Postr continua automaticamente.</translation>
    </message>
    <message>
        <source>This computer gives Postr no port for the browser&apos;s answer.</source>
        <translation>Este computador não oferece uma porta para o Postr receber a resposta do navegador.</translation>
    </message>
    <message>
        <source>No answer came from the browser within five minutes. Try again.</source>
        <translation>O navegador não respondeu em cinco minutos. Tente de novo.</translation>
    </message>
    <message>
        <source>The browser could not be opened.</source>
        <translation>Não foi possível abrir o navegador.</translation>
    </message>
    <message>
        <source>This sign-in was given up.</source>
        <translation>Este login foi cancelado.</translation>
    </message>
    <message>
        <source>The other service or the server said no. Try again, or sign in another way.</source>
        <translation>O outro serviço ou o servidor não autorizou o login. Tente de novo ou entre de outra forma.</translation>
    </message>
    <message>
        <source>%1 So your sign-in lasts for this session only, until you close Postr.</source>
        <translation>%1 Por isso, seu login só dura até você fechar o Postr.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it and try again.</source>
        <translation>O chaveiro está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>O certificado do servidor não é válido, por isso nada é enviado a ele. Confira o endereço e a data deste computador.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Ask whoever runs the server.</source>
        <translation>A resposta do servidor era grande demais para ser lida. Fale com quem administra o servidor.</translation>
    </message>
</context>
<context>
    <name>Backend</name>
    <message>
        <source>The server asks you to sign in again.</source>
        <translation>O servidor pede que você entre de novo.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The running Postr ended before the command did. Run it again: nothing happens twice.</source>
        <translation>O Postr que estava aberto terminou antes do comando. Execute-o de novo: nada é feito duas vezes.</translation>
    </message>
    <message>
        <source>Another Postr is using this profile and does not answer. Close it and try again.</source>
        <translation>Outro Postr está usando este perfil e não responde. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Secrets are kept in the profile folder (POSTR_VAULT=file).</source>
        <translation>Os segredos são guardados na pasta do perfil (POSTR_VAULT=file).</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Não foi possível ler %1.</translation>
    </message>
    <message>
        <source>A post has four pictures at most.</source>
        <translation>Um post tem no máximo quatro imagens.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>Another program is using Postr&apos;s database. Close it and try again.</source>
        <translation>Outro programa está usando o banco de dados do Postr. Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Postr&apos;s database on this computer is damaged.</source>
        <translation>O banco de dados do Postr neste computador está danificado.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space; nothing you wrote is lost.</source>
        <translation>O disco está cheio. Libere espaço; nada do que você escreveu se perdeu.</translation>
    </message>
    <message>
        <source>Postr cannot write to its folder. Check its permissions and try again.</source>
        <translation>O Postr não consegue gravar na pasta dele. Verifique as permissões e tente de novo.</translation>
    </message>
    <message>
        <source>The disk reported an error. Check it, then start Postr again.</source>
        <translation>O disco informou um erro. Verifique-o e abra o Postr de novo.</translation>
    </message>
    <message>
        <source>Postr&apos;s database refused an operation. Please report this.</source>
        <translation>O banco de dados do Postr recusou uma operação. Por favor, relate o problema.</translation>
    </message>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>O Postr não consegue gravar na pasta %1. Verifique as permissões ou escolha outra com --profile.</translation>
    </message>
    <message>
        <source>This account is already open in another Postr. Use that one, or close it first.</source>
        <translation>Esta conta já está aberta em outro Postr. Use esse Postr ou feche-o primeiro.</translation>
    </message>
    <message>
        <source>This database belongs to another account and was left alone.</source>
        <translation>Este banco de dados pertence a outra conta e não foi alterado.</translation>
    </message>
    <message>
        <source>This account&apos;s data was written by a newer version of Postr. Install that version to open it; nothing was changed.</source>
        <translation>Os dados desta conta foram gravados por uma versão mais nova do Postr. Instale essa versão para abri-los; nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>This is on its way already. You can delete it instead.</source>
        <translation>Já está a caminho. Em vez disso, você pode excluir o post.</translation>
    </message>
    <message>
        <source>Something that you did since then belongs to this post.</source>
        <translation>Algo que você fez depois depende deste post.</translation>
    </message>
    <message>
        <source>This was sent already. You can delete it instead.</source>
        <translation>Já foi enviado. Em vez disso, você pode excluir o post.</translation>
    </message>
</context>
<context>
    <name>EmojiPicker</name>
    <message>
        <source>Faces</source>
        <translation>Carinhas</translation>
    </message>
    <message>
        <source>People and hands</source>
        <translation>Pessoas e mãos</translation>
    </message>
    <message>
        <source>Animals and nature</source>
        <translation>Animais e natureza</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida e bebida</translation>
    </message>
    <message>
        <source>Travel and places</source>
        <translation>Viagens e lugares</translation>
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
        <translation>Esta pasta é do próprio Postr e some quando a conta é removida deste computador. Escolha outra.</translation>
    </message>
    <message>
        <source>There is a file %1 already. It was left as it is; choose another name.</source>
        <translation>Já existe um arquivo %1. Ele ficou como está; escolha outro nome.</translation>
    </message>
    <message>
        <source>The export was canceled. Nothing was left behind.</source>
        <translation>A exportação foi cancelada. Nada ficou para trás.</translation>
    </message>
    <message>
        <source>This account is being exported already. Wait until that is done.</source>
        <translation>Esta conta já está sendo exportada. Espere até terminar.</translation>
    </message>
    <message>
        <source>Your profile.</source>
        <translation>Seu perfil.</translation>
    </message>
    <message>
        <source>Your posts, oldest first.</source>
        <translation>Seus posts, do mais antigo ao mais recente.</translation>
    </message>
    <message>
        <source>Your answers to posts, oldest first.</source>
        <translation>Suas respostas a posts, da mais antiga à mais recente.</translation>
    </message>
    <message>
        <source>Posts of other people that the other files speak of: what you like, bookmarked, reposted, answered or quoted, or were notified of.</source>
        <translation>Posts de outras pessoas de que os outros arquivos falam: os que você curtiu, salvou, repostou, respondeu ou citou, ou sobre os quais recebeu uma notificação.</translation>
    </message>
    <message>
        <source>What you like. The posts are in the files of posts, under the same id.</source>
        <translation>O que você curtiu. Os posts estão nos arquivos de posts, com o mesmo identificador.</translation>
    </message>
    <message>
        <source>What you bookmarked.</source>
        <translation>Os posts que você salvou.</translation>
    </message>
    <message>
        <source>What you reposted.</source>
        <translation>O que você repostou.</translation>
    </message>
    <message>
        <source>People you follow.</source>
        <translation>Pessoas que você segue.</translation>
    </message>
    <message>
        <source>People who follow you, as far as this computer knows them.</source>
        <translation>Pessoas que seguem você, até onde este computador as conhece.</translation>
    </message>
    <message>
        <source>People you muted, or whose reposts you muted.</source>
        <translation>Pessoas que você silenciou ou cujos reposts você ocultou.</translation>
    </message>
    <message>
        <source>Conversations you muted, by their first post.</source>
        <translation>Conversas que você silenciou, pelo primeiro post de cada uma.</translation>
    </message>
    <message>
        <source>People you blocked.</source>
        <translation>Pessoas que você bloqueou.</translation>
    </message>
    <message>
        <source>What you were notified of, newest first.</source>
        <translation>Suas notificações, da mais recente à mais antiga.</translation>
    </message>
    <message>
        <source>Posts you have not finished.</source>
        <translation>Posts que você não terminou.</translation>
    </message>
    <message>
        <source>What you did and the server has not confirmed yet. The other files show how things are without it.</source>
        <translation>O que você fez e o servidor ainda não confirmou. Os outros arquivos mostram como tudo está sem isso.</translation>
    </message>
    <message>
        <source>This is everything that Postr kept on your computer for one account when it was exported.</source>
        <translation>Isto é tudo o que o Postr guardava no seu computador para uma conta quando ela foi exportada.</translation>
    </message>
    <message>
        <source>The files are plain text, one thing on each line, in the format JSON. Any text editor shows them; times are in UTC.</source>
        <translation>Os arquivos são texto simples no formato JSON, um item por linha. Qualquer editor de texto os mostra; os horários estão em UTC.</translation>
    </message>
    <message>
        <source>Pictures, those that were not sent yet, too. A picture that this computer did not keep is not here; its &quot;file&quot; is null then.</source>
        <translation>Imagens, também as que ainda não foram enviadas. Uma imagem que este computador não guardou não está aqui; nesse caso, seu &quot;file&quot; é null.</translation>
    </message>
    <message>
        <source>Whose export this is, when it was made, and how much is in each file.</source>
        <translation>De quem é esta exportação, quando foi feita e quanto há em cada arquivo.</translation>
    </message>
    <message>
        <source>No file can be written at %1. Choose a folder that you may write to.</source>
        <translation>Não é possível gravar um arquivo em %1. Escolha uma pasta em que você possa gravar.</translation>
    </message>
    <message>
        <source>The export did not fit: the disk is full, or takes no file of this size. Free some space or choose another place; nothing was left behind.</source>
        <translation>A exportação não coube: o disco está cheio ou não aceita um arquivo deste tamanho. Libere espaço ou escolha outro lugar; nada ficou para trás.</translation>
    </message>
    <message>
        <source>What your edited posts said before, as far as this computer knows: it is kept here once you looked at it.</source>
        <translation>O que seus posts editados diziam antes, até onde este computador sabe: fica guardado aqui depois que você olha.</translation>
    </message>
    <message>
        <source>Your password and your sign-in are not in it. Keep this file where only you can read it.</source>
        <translation>Sua senha e sua sessão não estão nele. Guarde este arquivo onde só você possa lê-lo.</translation>
    </message>
</context>
<context>
    <name>Intent</name>
    <message>
        <source>An empty post cannot be sent. Write something first.</source>
        <translation>Não é possível enviar um post vazio. Escreva alguma coisa primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>The post is %n character(s) too long. Shorten it to 500 characters.</source>
        <translation>
            <numerusform>O post tem %n caractere a mais. Reduza-o para 500 caracteres.</numerusform>
            <numerusform>O post tem %n caracteres a mais. Reduza-o para 500 caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>A post&apos;s id must be a UUID in lower case, or be left out.</source>
        <translation>O id de um post deve ser um UUID em minúsculas ou ser omitido.</translation>
    </message>
    <message>
        <source>Only the text of a post can be changed.</source>
        <translation>Só o texto de um post pode ser alterado.</translation>
    </message>
    <message>
        <source>A handle has 3 to 30 letters a to z, digits or underscores. Choose another one.</source>
        <translation>O nome de usuário tem de 3 a 30 caracteres: letras de a a z, números ou sublinhados. Escolha outro.</translation>
    </message>
    <message numerus="yes">
        <source>This is %n character(s) too long. Shorten it.</source>
        <translation>
            <numerusform>Há %n caractere a mais. Reduza o texto.</numerusform>
            <numerusform>Há %n caracteres a mais. Reduza o texto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IntentWriter</name>
    <message>
        <source>There is another post with this id. Leave the id out to get a new one.</source>
        <translation>Já existe outro post com este id. Omita o id para receber um novo.</translation>
    </message>
    <message>
        <source>No post with this id is stored on this computer.</source>
        <translation>Nenhum post com este id está guardado neste computador.</translation>
    </message>
    <message>
        <source>Only your own posts can be deleted.</source>
        <translation>Você só pode excluir seus próprios posts.</translation>
    </message>
    <message>
        <source>Only your own posts can be edited.</source>
        <translation>Você só pode editar seus próprios posts.</translation>
    </message>
    <message>
        <source>Nobody with this handle is known on this computer yet.</source>
        <translation>Este computador ainda não conhece ninguém com este nome de usuário.</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>Você não pode seguir sua própria conta.</translation>
    </message>
    <message>
        <source>You cannot block yourself.</source>
        <translation>Você não pode bloquear sua própria conta.</translation>
    </message>
    <message>
        <source>You cannot mute yourself.</source>
        <translation>Você não pode silenciar sua própria conta.</translation>
    </message>
    <message>
        <source>Another post with this id is waiting to be sent. Leave the id out to get a new one.</source>
        <translation>Outro post com este id está aguardando envio. Omita o id para receber um novo.</translation>
    </message>
    <message>
        <source>Nothing that waits to be sent has this id.</source>
        <translation>Nada do que aguarda envio tem este id.</translation>
    </message>
    <message>
        <source>Nothing that failed has this id.</source>
        <translation>Nada do que falhou tem este id.</translation>
    </message>
    <message>
        <source>Discard the post that has this picture; it takes the picture with it.</source>
        <translation>Descarte o post que tem esta imagem; ela vai junto com ele.</translation>
    </message>
    <message>
        <source>This post is about to be deleted.</source>
        <translation>Este post está prestes a ser excluído.</translation>
    </message>
    <message>
        <source>This may have happened already and cannot be taken back.</source>
        <translation>Isto talvez já tenha acontecido e não pode ser desfeito.</translation>
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
        <translation>Próximo post</translation>
    </message>
    <message>
        <source>Previous post</source>
        <translation>Post anterior</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir a conversa</translation>
    </message>
    <message>
        <source>Show new posts</source>
        <translation>Mostrar novos posts</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
    </message>
    <message>
        <source>Take back the post just sent</source>
        <translation>Desfazer o último envio</translation>
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
        <translation>Curtir</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Repostar</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Salvar post</translation>
    </message>
    <message>
        <source>Open the picture or link</source>
        <translation>Abrir a imagem ou o link</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Ir para qualquer lugar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Explore</source>
        <translation>Explorar</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Posts salvos</translation>
    </message>
    <message>
        <source>Your profile</source>
        <translation>Seu perfil</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Account 1 to 9</source>
        <translation>Contas 1 a 9</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
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
        <translation>Não foi possível guardar a imagem neste disco. Ele está cheio?</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Postr, a social client that keeps everything on your computer.</source>
        <translation>Postr, um cliente social que guarda tudo no seu computador.</translation>
    </message>
    <message>
        <source>Keep everything in this folder.</source>
        <translation>Guardar tudo nesta pasta.</translation>
    </message>
    <message>
        <source>The server to offer at sign-in.</source>
        <translation>O servidor a sugerir no login.</translation>
    </message>
    <message>
        <source>The public key of that server.</source>
        <translation>A chave pública desse servidor.</translation>
    </message>
    <message>
        <source>A link to open, such as postr://server/user/name.</source>
        <translation>Um link para abrir, como postr://server/user/name.</translation>
    </message>
    <message>
        <source>Postr opens one link that begins with postr://.</source>
        <translation>O Postr abre um só link, que deve começar com postr://.</translation>
    </message>
    <message>
        <source>Start in the tray, without a window, where there is one.</source>
        <translation>Iniciar na bandeja do sistema, sem janela, se houver uma bandeja.</translation>
    </message>
    <message>
        <source>Tell as JSON whether everything needed is there.</source>
        <translation>Informar em JSON se tudo o que é necessário está presente.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture could not be shown.</source>
        <translation>Não foi possível mostrar esta imagem.</translation>
    </message>
    <message>
        <source>This animation is larger than 10 MB. Choose a smaller one.</source>
        <translation>Esta animação tem mais de 10 MB. Escolha uma menor.</translation>
    </message>
    <message>
        <source>This file is larger than 60 MB. Choose a smaller picture.</source>
        <translation>Este arquivo tem mais de 60 MB. Escolha uma imagem menor.</translation>
    </message>
    <message>
        <source>This is no picture that can be posted. JPEG, PNG, WebP and GIF can.</source>
        <translation>Este arquivo não é uma imagem que possa ser postada. Use JPEG, PNG, WebP ou GIF.</translation>
    </message>
    <message>
        <source>This picture has too many pixels. Make it smaller first.</source>
        <translation>Esta imagem tem pixels demais. Reduza-a primeiro.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>Esta imagem está danificada e não pode ser lida.</translation>
    </message>
    <message>
        <source>This picture is larger than 10 MB even when it is packed. Choose a smaller one.</source>
        <translation>Esta imagem tem mais de 10 MB mesmo depois de compactada. Escolha uma menor.</translation>
    </message>
    <message>
        <source>This picture cannot be packed into 10 MB. Choose a smaller one.</source>
        <translation>Não é possível compactar esta imagem para caber em 10 MB. Escolha uma menor.</translation>
    </message>
    <message>
        <source>This picture is not on this computer yet. It comes with the network.</source>
        <translation>Esta imagem ainda não está neste computador. Ela chega quando houver conexão.</translation>
    </message>
    <message>
        <source>This file could not be read. Choose another one.</source>
        <translation>Não foi possível ler este arquivo. Escolha outro.</translation>
    </message>
    <message>
        <source>The picture could not be saved there. Choose another folder.</source>
        <translation>Não foi possível salvar a imagem ali. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>There is nothing of this picture in the frame.</source>
        <translation>Nada desta imagem está na moldura.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>This is no link that Postr knows. Links look like postr://server/post/… or postr://server/user/name.</source>
        <translation>O Postr não conhece este link. Os links são assim: postr://server/post/… ou postr://server/user/name.</translation>
    </message>
    <message>
        <source>This link belongs to the server %1, and you are signed in at %2.</source>
        <translation>Este link é do servidor %1, e sua conta está em %2.</translation>
    </message>
    <message>
        <source>This link leads to nothing that Postr knows.</source>
        <translation>Este link não leva a nada que o Postr conheça.</translation>
    </message>
</context>
<context>
    <name>PostPainter</name>
    <message>
        <source>Could not be shown</source>
        <translation>Não foi possível mostrar</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>This is no server address. It looks like postr.example; http:// is only for this computer itself.</source>
        <translation>Isto não é um endereço de servidor. Um endereço se parece com postr.example; http:// só vale para este próprio computador.</translation>
    </message>
    <message>
        <source>There is no Postr server at this address. Check the spelling, or ask whoever runs it for its key.</source>
        <translation>Não há um servidor Postr neste endereço. Confira a escrita ou peça a chave a quem administra o servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so nothing is sent to it. Check the address and this computer&apos;s date.</source>
        <translation>O certificado do servidor não é válido, por isso nada é enviado a ele. Confira o endereço e a data deste computador.</translation>
    </message>
    <message>
        <source>Nothing answers at this address. Check the spelling and the connection.</source>
        <translation>Nada responde neste endereço. Confira a escrita e a conexão.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again.</source>
        <translation>O servidor não respondeu a tempo. Tente de novo.</translation>
    </message>
    <message>
        <source>The server does not take this key. Check it with whoever runs it.</source>
        <translation>O servidor não aceita esta chave. Confira-a com quem administra o servidor.</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Postr cannot write to the folder %1. Check its permissions, or choose another one with --profile.</source>
        <translation>O Postr não consegue gravar na pasta %1. Verifique as permissões ou escolha outra com --profile.</translation>
    </message>
    <message>
        <source>Another Postr is using this profile.</source>
        <translation>Outro Postr está usando este perfil.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>This is no proxy. It looks like proxy.example:8080 or socks5://proxy.example:1080, without a name or a password.</source>
        <translation>Isto não é um proxy. Ele tem esta forma: proxy.example:8080 ou socks5://proxy.example:1080, sem nome nem senha.</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>The server could not make sense of this. Edit it and try again.</source>
        <translation>O servidor não entendeu isto. Edite e tente de novo.</translation>
    </message>
    <message>
        <source>The server does not know this action yet. It needs an update.</source>
        <translation>O servidor ainda não conhece esta ação. Ele precisa ser atualizado.</translation>
    </message>
    <message>
        <source>There is nothing in this post. Write something and send it again.</source>
        <translation>Este post está vazio. Escreva alguma coisa e envie de novo.</translation>
    </message>
    <message>
        <source>This is too long for the server. Shorten it and send it again.</source>
        <translation>Isto é longo demais para o servidor. Reduza e envie de novo.</translation>
    </message>
    <message>
        <source>The post this belongs to was deleted.</source>
        <translation>O post a que isto se refere foi excluído.</translation>
    </message>
    <message>
        <source>The post this belongs to cannot be found any more.</source>
        <translation>O post a que isto se refere não foi mais encontrado.</translation>
    </message>
    <message>
        <source>The server has another post under this number. Send yours again.</source>
        <translation>O servidor já tem outro post com este número. Envie o seu de novo.</translation>
    </message>
    <message>
        <source>Only the person who wrote a post can change it.</source>
        <translation>Só quem escreveu um post pode alterá-lo.</translation>
    </message>
    <message>
        <source>Nobody with this name is known to the server.</source>
        <translation>O servidor não conhece ninguém com este nome.</translation>
    </message>
    <message>
        <source>You cannot follow yourself.</source>
        <translation>Você não pode seguir sua própria conta.</translation>
    </message>
    <message>
        <source>You changed this post on another device meanwhile. Send your text again, or discard it.</source>
        <translation>Nesse meio-tempo, você alterou este post em outro dispositivo. Envie seu texto de novo ou descarte-o.</translation>
    </message>
    <message>
        <source>Somebody else has this handle. Choose another one.</source>
        <translation>Outra pessoa já usa este nome de usuário. Escolha outro.</translation>
    </message>
    <message>
        <source>Your account is suspended: you can read, but not post.</source>
        <translation>Sua conta está suspensa: você pode ler, mas não postar.</translation>
    </message>
    <message>
        <source>There are too many pictures. Remove some and send it again.</source>
        <translation>Há imagens demais. Remova algumas e envie de novo.</translation>
    </message>
    <message>
        <source>One of you has blocked the other, so this is not possible.</source>
        <translation>Há um bloqueio entre vocês, por isso isto não é possível.</translation>
    </message>
    <message>
        <source>The server asks for a pause because so much was sent. It goes on by itself.</source>
        <translation>O servidor pede uma pausa porque muita coisa foi enviada. O envio continua automaticamente.</translation>
    </message>
    <message>
        <source>The server does not allow this to your account.</source>
        <translation>O servidor não permite que sua conta faça isto.</translation>
    </message>
    <message>
        <source>This is too large for the server. Make it smaller and send it again.</source>
        <translation>Isto é grande demais para o servidor. Reduza e envie de novo.</translation>
    </message>
    <message>
        <source>The server refused this. Edit it and try again, or discard it.</source>
        <translation>O servidor recusou isto. Edite e tente de novo, ou descarte.</translation>
    </message>
</context>
<context>
    <name>Reply</name>
    <message>
        <source>The server is busy. Postr tries again by itself.</source>
        <translation>O servidor está ocupado. O Postr tenta de novo automaticamente.</translation>
    </message>
    <message>
        <source>The server had a problem of its own. Postr tries again by itself.</source>
        <translation>O servidor teve um problema interno. O Postr tenta de novo automaticamente.</translation>
    </message>
    <message>
        <source>The server did not answer in time. Postr tries again by itself.</source>
        <translation>O servidor não respondeu a tempo. O Postr tenta de novo automaticamente.</translation>
    </message>
    <message>
        <source>The server no longer accepts the key this account was set up with. Sign in again to get the new one.</source>
        <translation>O servidor não aceita mais a chave com que esta conta foi configurada. Entre de novo para receber a nova.</translation>
    </message>
    <message>
        <source>The server&apos;s answer could not be understood. Postr tries again by itself.</source>
        <translation>Não foi possível entender a resposta do servidor. O Postr tenta de novo automaticamente.</translation>
    </message>
    <message>
        <source>Something else answers instead of the server. If this network has a sign-in page, open it in your browser.</source>
        <translation>Outro serviço responde no lugar do servidor. Se esta rede tiver uma página de login, abra-a no navegador.</translation>
    </message>
    <message>
        <source>Postr and the server do not fit together. One of them needs an update.</source>
        <translation>O Postr e o servidor não são compatíveis. Um dos dois precisa ser atualizado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid, so Postr does not talk to it. Check this computer&apos;s date first.</source>
        <translation>O certificado do servidor não é válido, por isso o Postr não se comunica com ele. Confira primeiro a data deste computador.</translation>
    </message>
    <message>
        <source>The server cannot be reached. Postr tries again by itself.</source>
        <translation>Não foi possível acessar o servidor. O Postr tenta de novo automaticamente.</translation>
    </message>
    <message>
        <source>The server&apos;s answer was too large to be read. Postr tries again by itself.</source>
        <translation>A resposta do servidor era grande demais para ser lida. O Postr tenta de novo automaticamente.</translation>
    </message>
</context>
<context>
    <name>RowBuilder</name>
    <message>
        <source>This post is not available.</source>
        <translation>Este post não está disponível.</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Dessilenciar</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Seguindo</translation>
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
            <numerusform>%n repost</numerusform>
            <numerusform>%n reposts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n citação</numerusform>
            <numerusform>%n citações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n like(s)</source>
        <comment>below a post</comment>
        <translation>
            <numerusform>%n curtida</numerusform>
            <numerusform>%n curtidas</numerusform>
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
        <translation>“%1”</translation>
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
        <translation>Mostrar mais</translation>
    </message>
    <message>
        <source>The quoted post is not available.</source>
        <translation>O post citado não está disponível.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>This post could not be sent.</source>
        <translation>Não foi possível enviar este post.</translation>
    </message>
    <message>
        <source>Your new text is not sent: %1</source>
        <translation>Seu novo texto não foi enviado: %1</translation>
    </message>
    <message>
        <source>New text waiting to send</source>
        <translation>Novo texto aguardando envio</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Waiting to send · %1</source>
        <translation>Aguardando envio · %1</translation>
    </message>
</context>
<context>
    <name>RowWords</name>
    <message>
        <source>%1 reposted</source>
        <translation>%1 repostou</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted</source>
        <translation>
            <numerusform>%1 e mais %n pessoa repostaram</numerusform>
            <numerusform>%1 e mais %n pessoas repostaram</numerusform>
        </translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Replying to @%1</source>
        <translation>Em resposta a @%1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>relative time</comment>
        <translation>agora</translation>
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
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date</comment>
        <translation>d &apos;de&apos; MMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>há %n minuto</numerusform>
            <numerusform>há %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>há %n hora</numerusform>
            <numerusform>há %n horas</numerusform>
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
        <translation>%1 mil</translation>
    </message>
    <message>
        <source>%1M</source>
        <comment>millions</comment>
        <translation>%1 mi</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Aviso de conteúdo: %1</translation>
    </message>
    <message>
        <source>Content warning: %1. %2</source>
        <comment>warning, text</comment>
        <translation>Aviso de conteúdo: %1. %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>author, time: text</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Replying to %1</source>
        <translation>Em resposta a %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Quotes %1: %2</source>
        <translation>Cita %1: %2</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Não enviado: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s)</source>
        <translation>
            <numerusform>%n resposta</numerusform>
            <numerusform>%n respostas</numerusform>
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
            <numerusform>%n curtida</numerusform>
            <numerusform>%n curtidas</numerusform>
        </translation>
    </message>
    <message>
        <source>liked by you</source>
        <translation>curtido por você</translation>
    </message>
    <message>
        <source>reposted by you</source>
        <translation>repostado por você</translation>
    </message>
    <message>
        <source>bookmarked by you</source>
        <translation>salvo por você</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Getting the posts in between…</source>
        <translation>Carregando os posts que faltam…</translation>
    </message>
    <message>
        <source>Show the posts in between</source>
        <translation>Mostrar os posts que faltam</translation>
    </message>
    <message>
        <source>This post is not available.</source>
        <translation>Este post não está disponível.</translation>
    </message>
    <message>
        <source>%1, @%2, followed by you</source>
        <translation>%1, @%2, você segue</translation>
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
        <translation>Novidade: %1</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>Dessilenciar @%1</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>Desbloquear @%1</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>Deixar de seguir @%1</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>Seguir @%1</translation>
    </message>
    <message>
        <source>The moderators acted on your account.</source>
        <translation>A moderação tomou uma medida em relação à sua conta.</translation>
    </message>
    <message>
        <source>From the moderators: %1</source>
        <translation>Da moderação: %1</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguém</translation>
    </message>
    <message>
        <source>%1 liked your post</source>
        <translation>%1 curtiu seu post</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) liked your post</source>
        <translation>
            <numerusform>%1 e mais %n pessoa curtiram seu post</numerusform>
            <numerusform>%1 e mais %n pessoas curtiram seu post</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 reposted your post</source>
        <translation>%1 repostou seu post</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) reposted your post</source>
        <translation>
            <numerusform>%1 e mais %n pessoa repostaram seu post</numerusform>
            <numerusform>%1 e mais %n pessoas repostaram seu post</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 followed you</source>
        <translation>%1 seguiu você</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other(s) followed you</source>
        <translation>
            <numerusform>%1 e mais %n pessoa seguiram você</numerusform>
            <numerusform>%1 e mais %n pessoas seguiram você</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 replied to you</source>
        <translation>%1 respondeu a você</translation>
    </message>
    <message>
        <source>%1 quoted you</source>
        <translation>%1 citou você</translation>
    </message>
    <message>
        <source>%1 mentioned you</source>
        <translation>%1 mencionou você</translation>
    </message>
    <message>
        <source>Link to %1: %2</source>
        <comment>host, title of the page</comment>
        <translation>Link para %1: %2</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>This needs the server.</source>
        <translation>Isto precisa do servidor.</translation>
    </message>
    <message>
        <source>This account was closed.</source>
        <translation>Esta conta não está mais aberta aqui.</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Postr cannot start</source>
        <translation>Não foi possível abrir o Postr</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>A Postr command is using this profile. Wait until it is done, then start Postr again.</source>
        <translation>Um comando do Postr está usando este perfil. Espere até que ele termine e abra o Postr de novo.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The server does not let this picture be stored.</source>
        <translation>O servidor não permite guardar esta imagem.</translation>
    </message>
    <message>
        <source>The picture is too large for this server.</source>
        <translation>A imagem é grande demais para este servidor.</translation>
    </message>
    <message>
        <source>This server takes no pictures of this kind.</source>
        <translation>Este servidor não aceita imagens deste tipo.</translation>
    </message>
    <message>
        <source>This server has no place for pictures.</source>
        <translation>Este servidor não tem onde guardar imagens.</translation>
    </message>
    <message>
        <source>The server could not make sense of the picture.</source>
        <translation>O servidor não entendeu a imagem.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>This sign-in belongs to another account.</source>
        <translation>Este login pertence a outra conta.</translation>
    </message>
    <message>
        <source>This has waited for more than 30 days. Send it if you still want it, or discard it.</source>
        <translation>Isto está aguardando envio há mais de 30 dias. Envie se ainda quiser, ou descarte.</translation>
    </message>
    <message>
        <source>The server failed each time this was sent. Try again later.</source>
        <translation>O servidor falhou em todas as tentativas de envio. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The post it refers to was deleted before it was sent.</source>
        <translation>O post a que isto se refere foi excluído antes do envio.</translation>
    </message>
    <message>
        <source>Another run of Postr has taken over this account.</source>
        <translation>Outro Postr aberto assumiu esta conta.</translation>
    </message>
    <message>
        <source>The server does not accept this sign-in at the moment.</source>
        <translation>O servidor não aceita este login no momento.</translation>
    </message>
    <message>
        <source>There is nobody with this handle on this server.</source>
        <translation>Não há ninguém com este nome de usuário neste servidor.</translation>
    </message>
    <message>
        <source>The server keeps asking to start over.</source>
        <translation>O servidor continua pedindo para recomeçar do zero.</translation>
    </message>
    <message>
        <source>The picture is not on this computer any more. Add it again.</source>
        <translation>A imagem não está mais neste computador. Adicione-a de novo.</translation>
    </message>
</context>
<context>
    <name>SyncWords</name>
    <message>
        <source>as of %1</source>
        <translation>atualizado às %1</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>agora mesmo</translation>
    </message>
    <message>
        <source>%1 s ago</source>
        <translation>há %1 s</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>há %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) go out as soon as the server answers.</source>
        <translation>
            <numerusform>%n alteração será enviada assim que o servidor responder.</numerusform>
            <numerusform>%n alterações serão enviadas assim que o servidor responder.</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Showing what is on this computer.</source>
        <translation>Mostrando o que está neste computador.</translation>
    </message>
    <message>
        <source>Trying again soon</source>
        <translation>Nova tentativa em breve</translation>
    </message>
    <message>
        <source>The server did not answer.</source>
        <translation>O servidor não respondeu.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) on the way.</source>
        <translation>
            <numerusform>%n alteração a caminho.</numerusform>
            <numerusform>%n alterações a caminho.</numerusform>
        </translation>
    </message>
    <message>
        <source>Getting your feed…</source>
        <translation>Carregando seu feed…</translation>
    </message>
    <message>
        <source>Checking for news…</source>
        <translation>Verificando novidades…</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Tudo em dia</translation>
    </message>
    <message>
        <source>Not everything was sent</source>
        <translation>Nem tudo foi enviado</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a decision.</source>
        <translation>
            <numerusform>%n item precisa da sua decisão.</numerusform>
            <numerusform>%n itens precisam da sua decisão.</numerusform>
        </translation>
    </message>
    <message>
        <source>a person</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a post&apos;s text</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Edit: “%1”</source>
        <comment>a post&apos;s new text</comment>
        <translation>Edição: “%1”</translation>
    </message>
    <message>
        <source>Delete a post</source>
        <translation>Excluir um post</translation>
    </message>
    <message>
        <source>Like a post</source>
        <translation>Curtir um post</translation>
    </message>
    <message>
        <source>Take back a like</source>
        <translation>Desfazer uma curtida</translation>
    </message>
    <message>
        <source>Repost a post</source>
        <translation>Repostar um post</translation>
    </message>
    <message>
        <source>Take back a repost</source>
        <translation>Desfazer um repost</translation>
    </message>
    <message>
        <source>Bookmark a post</source>
        <translation>Salvar um post</translation>
    </message>
    <message>
        <source>Remove a bookmark</source>
        <translation>Remover um post dos salvos</translation>
    </message>
    <message>
        <source>Follow %1</source>
        <translation>Seguir %1</translation>
    </message>
    <message>
        <source>Unfollow %1</source>
        <translation>Deixar de seguir %1</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloquear %1</translation>
    </message>
    <message>
        <source>Unblock %1</source>
        <translation>Desbloquear %1</translation>
    </message>
    <message>
        <source>Mute a conversation</source>
        <translation>Silenciar uma conversa</translation>
    </message>
    <message>
        <source>Unmute a conversation</source>
        <translation>Dessilenciar uma conversa</translation>
    </message>
    <message>
        <source>Mute a person</source>
        <translation>Silenciar uma pessoa</translation>
    </message>
    <message>
        <source>Unmute a person</source>
        <translation>Dessilenciar uma pessoa</translation>
    </message>
    <message>
        <source>Change your profile</source>
        <translation>Alterar seu perfil</translation>
    </message>
    <message>
        <source>Mark notifications as read</source>
        <translation>Marcar notificações como lidas</translation>
    </message>
    <message>
        <source>Report to the moderators</source>
        <translation>Denunciar à moderação</translation>
    </message>
    <message>
        <source>Upload a picture</source>
        <translation>Enviar uma imagem</translation>
    </message>
    <message>
        <source>Remove a picture from the server</source>
        <translation>Remover uma imagem do servidor</translation>
    </message>
    <message>
        <source>This could not be sent.</source>
        <translation>Não foi possível enviar.</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>noun</comment>
        <translation>Alteração</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>noun</comment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>noun</comment>
        <translation>Post</translation>
    </message>
    <message>
        <source>%1 · goes out when you&apos;re online</source>
        <comment>kind of change</comment>
        <translation>%1 · sai quando você estiver online</translation>
    </message>
    <message>
        <source>%1 · goes out when sending is possible again</source>
        <comment>kind of change</comment>
        <translation>%1 · sai quando for possível enviar de novo</translation>
    </message>
    <message>
        <source>Picture · %1 % sent</source>
        <translation>Imagem · %1% enviados</translation>
    </message>
    <message>
        <source>%1 · sending…</source>
        <comment>kind of change</comment>
        <translation>%1 · enviando…</translation>
    </message>
    <message>
        <source>%1 · goes out next</source>
        <comment>kind of change</comment>
        <translation>%1 · sai em seguida</translation>
    </message>
    <message>
        <source>Reconnecting for live updates. Until then Postr looks for news every minute or so.</source>
        <translation>Reconectando para receber atualizações em tempo real. Enquanto isso, o Postr busca novidades mais ou menos a cada minuto.</translation>
    </message>
    <message>
        <source>Live updates have gone silent. Postr looks for news every minute or so.</source>
        <translation>As atualizações em tempo real pararam de chegar. O Postr busca novidades mais ou menos a cada minuto.</translation>
    </message>
</context>
<context>
    <name>TextSheet</name>
    <message>
        <source>This is not saved yet. Close once more to drop your changes.</source>
        <translation>Isto ainda não foi salvo. Feche mais uma vez para descartar suas alterações.</translation>
    </message>
</context>
<context>
    <name>postr::AccountButton</name>
    <message>
        <source>Account of %1, @%2</source>
        <translation>Conta de %1, @%2</translation>
    </message>
</context>
<context>
    <name>postr::AccountController</name>
    <message>
        <source>This account is signed out everywhere. What was not sent is kept on this computer.</source>
        <translation>Você saiu desta conta em todos os dispositivos. O que não foi enviado fica guardado neste computador.</translation>
    </message>
    <message>
        <source>The account is deleted, at the server and on this computer.</source>
        <translation>A conta foi excluída do servidor e deste computador.</translation>
    </message>
    <message>
        <source>From now on signing in takes a code of the app.</source>
        <translation>De agora em diante, é preciso um código do app para entrar.</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>Senha alterada. Nos outros dispositivos, é preciso entrar de novo.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Para isto, o servidor exige a verificação em duas etapas. Saia da conta e entre de novo.</translation>
    </message>
    <message>
        <source>The server wants more than Postr can show for this. Sign out and in, and try again.</source>
        <translation>Para isto, o servidor exige algo que o Postr não consegue mostrar. Saia da conta, entre de novo e tente outra vez.</translation>
    </message>
    <message>
        <source>The email address is changed.</source>
        <translation>E-mail alterado.</translation>
    </message>
    <message>
        <source>Signing in takes the password alone again.</source>
        <translation>Agora basta a senha para entrar.</translation>
    </message>
</context>
<context>
    <name>postr::AccountList</name>
    <message>
        <source>One account is open at a time. The others keep what they have stored, and send and fetch nothing until you open them.</source>
        <translation>Uma conta fica aberta por vez. As outras mantêm o que têm guardado e não enviam nem recebem nada até que você as abra.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer…</source>
        <translation>Remover @%1 deste computador…</translation>
    </message>
</context>
<context>
    <name>postr::AccountPicker</name>
    <message>
        <source>Write from another account</source>
        <translation>Escrever com outra conta</translation>
    </message>
    <message>
        <source>Written by %1</source>
        <translation>Escrito por %1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
</context>
<context>
    <name>postr::AccountRow</name>
    <message>
        <source>Open now</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Sessão encerrada</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Disponível</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date of this year</comment>
        <translation>d &apos;de&apos; MMM</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n novidade</numerusform>
            <numerusform>%n novidades</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada de novo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>news, time</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>@%1 on %2</source>
        <comment>handle, server</comment>
        <translation>@%1 em %2</translation>
    </message>
</context>
<context>
    <name>postr::AccountSection</name>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>A code from an authenticator app at every sign-in</source>
        <translation>Pedir um código do app autenticador a cada login</translation>
    </message>
    <message>
        <source>Turn on…</source>
        <translation>Ativar…</translation>
    </message>
    <message>
        <source>All devices that use this account</source>
        <translation>Todos os dispositivos que usam esta conta</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Sair de todos…</translation>
    </message>
    <message>
        <source>This account and everything in it</source>
        <translation>Esta conta e tudo o que há nela</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Excluir…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desativar…</translation>
    </message>
</context>
<context>
    <name>postr::AccountSheet</name>
    <message>
        <source>New password</source>
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Pelo menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>New email</source>
        <translation>Novo e-mail</translation>
    </message>
    <message>
        <source>Your handle</source>
        <translation>Seu nome de usuário</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Código QR para o app autenticador</translation>
    </message>
    <message>
        <source>Secret, to be typed instead</source>
        <translation>Chave secreta, para digitar no lugar do código QR</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Alterar a senha</translation>
    </message>
    <message>
        <source>Change the email address</source>
        <translation>Alterar o e-mail</translation>
    </message>
    <message>
        <source>Second step at sign-in</source>
        <translation>Verificação em duas etapas</translation>
    </message>
    <message>
        <source>Turn the second step off?</source>
        <translation>Desativar a verificação em duas etapas?</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Sair de todos os dispositivos?</translation>
    </message>
    <message>
        <source>Delete this account?</source>
        <translation>Excluir esta conta?</translation>
    </message>
    <message>
        <source>Other devices have to sign in again afterwards.</source>
        <translation>Depois disso, será preciso entrar de novo nos outros dispositivos.</translation>
    </message>
    <message>
        <source>Codes are mailed to the new address, and to the old one if this server wants both.</source>
        <translation>Os códigos são enviados ao novo e-mail e, se este servidor exigir os dois, também ao antigo.</translation>
    </message>
    <message>
        <source>Add this account to an authenticator app, then type the code it shows. From then on signing in takes a code. Without the app you cannot get in: ask whoever runs this server.</source>
        <translation>Adicione esta conta a um app autenticador e digite o código que ele mostrar. A partir daí, será preciso um código para entrar. Se ficar sem o app, você não conseguirá entrar: fale com quem administra este servidor.</translation>
    </message>
    <message>
        <source>Signing in then takes the password alone.</source>
        <translation>Depois disso, bastará a senha para entrar.</translation>
    </message>
    <message>
        <source>Every device that uses this account has to sign in again, this one too. What is not sent yet stays on this computer.</source>
        <translation>Será preciso entrar de novo em todos os dispositivos que usam esta conta, inclusive neste. O que ainda não foi enviado continua neste computador.</translation>
    </message>
    <message>
        <source>Your posts, pictures, likes and everyone you follow are deleted at the server and on this computer. Nobody can bring them back. Type your handle, %1, to go on.</source>
        <translation>Seus posts, imagens e curtidas e a lista de quem você segue serão excluídos do servidor e deste computador. Ninguém poderá recuperá-los. Para continuar, digite seu nome de usuário, %1.</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Mail the codes</source>
        <translation>Enviar códigos</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Sair de todos</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir para sempre</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Digite o código primeiro.</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>Digite um e-mail que você possa acessar.</translation>
    </message>
    <message>
        <source>This is not your handle.</source>
        <translation>Este não é seu nome de usuário.</translation>
    </message>
    <message>
        <source>This server wants to know the present password, too.</source>
        <translation>Este servidor também pede sua senha atual.</translation>
    </message>
    <message>
        <source>You signed in some time ago, so a code was mailed to you. Type it to show that this is you.</source>
        <translation>Já faz algum tempo que você entrou, por isso um código foi enviado ao seu e-mail. Digite-o para confirmar que é você.</translation>
    </message>
    <message>
        <source>Type the code that was mailed to %1.</source>
        <translation>Digite o código que foi enviado para %1.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Esqueceu a senha?</translation>
    </message>
    <message>
        <source>Sign in with a code</source>
        <translation>Entrar com um código</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. With it you set a new password.</source>
        <translation>Peça um código para o e-mail da sua conta. Com ele, você define uma nova senha.</translation>
    </message>
    <message>
        <source>Have a code mailed to the address of your account. It stands for your password.</source>
        <translation>Peça um código para o e-mail da sua conta. Ele vale no lugar da senha.</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>Digite o e-mail da sua conta.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Mail me a code</source>
        <translation>Receber um código</translation>
    </message>
</context>
<context>
    <name>postr::AppTree</name>
    <message>
        <source>Kept as a draft.</source>
        <translation>Guardado nos rascunhos.</translation>
    </message>
    <message numerus="yes">
        <source>It goes out in %n second(s).</source>
        <translation>
            <numerusform>Envio em %n segundo.</numerusform>
            <numerusform>Envio em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Your reply is on its way.</source>
        <translation>Sua resposta está a caminho.</translation>
    </message>
    <message>
        <source>Your post is on its way.</source>
        <translation>Seu post está a caminho.</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1.</source>
        <translation>O texto também fica guardado nos rascunhos de @%1.</translation>
    </message>
    <message>
        <source>The text is also kept as a draft of @%1, and its pictures are there.</source>
        <translation>O texto também fica guardado nos rascunhos de @%1, e as imagens estão lá.</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema escuro</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Sair da conta…</translation>
    </message>
    <message>
        <source>Edit post</source>
        <translation>Editar post</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Edit before it is sent</source>
        <translation>Editar antes do envio</translation>
    </message>
    <message>
        <source>Thank you. The moderators will look at it.</source>
        <translation>Agradecemos o aviso. A moderação vai analisar.</translation>
    </message>
    <message>
        <source>The link is copied.</source>
        <translation>Link copiado.</translation>
    </message>
    <message>
        <source>Delete this post?</source>
        <translation>Excluir este post?</translation>
    </message>
    <message>
        <source>It disappears for everyone. This cannot be undone.</source>
        <translation>Ele desaparece para todo mundo. Não é possível desfazer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Remove @%1 from this computer?</source>
        <translation>Remover @%1 deste computador?</translation>
    </message>
    <message>
        <source>Its drafts, what it has not sent and all that is stored for it go. What is at the server stays.</source>
        <translation>Os rascunhos, o que ainda não foi enviado e tudo o que está guardado desta conta serão apagados. O que está no servidor continua lá.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Discard this text?</source>
        <translation>Descartar este texto?</translation>
    </message>
    <message>
        <source>It was not sent, and it is gone afterwards.</source>
        <translation>Ele não foi enviado e não poderá ser recuperado.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Posts salvos</translation>
    </message>
    <message>
        <source>Nothing is bookmarked</source>
        <translation>Nenhum post salvo</translation>
    </message>
    <message>
        <source>Bookmark a post to find it again here. Nobody else sees it.</source>
        <translation>Salve um post para encontrá-lo de novo aqui. Só você vê.</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Theme of the system</source>
        <translation>Tema do sistema</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Procurar atualizações</translation>
    </message>
    <message>
        <source>in the browser</source>
        <translation>no navegador</translation>
    </message>
    <message>
        <source>No browser could be opened. The address is %1</source>
        <translation>Não foi possível abrir nenhum navegador. O endereço é %1</translation>
    </message>
</context>
<context>
    <name>postr::AuthTree</name>
    <message>
        <source>Type the address of your server.</source>
        <translation>Digite o endereço do seu servidor.</translation>
    </message>
    <message>
        <source>Sign in as @%1.</source>
        <translation>Entre como @%1.</translation>
    </message>
    <message>
        <source>Go on in your browser</source>
        <translation>Continue no navegador</translation>
    </message>
    <message>
        <source>Sign in there and allow Postr. This window goes on by itself.</source>
        <translation>Entre lá e autorize o Postr. Esta janela continua automaticamente.</translation>
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
        <translation>Ao fechar a janela, manter o Postr aberto com o ícone na bandeja</translation>
    </message>
    <message>
        <source>This desktop has no tray. Closing the window ends Postr.</source>
        <translation>Esta área de trabalho não tem bandeja do sistema. Fechar a janela encerra o Postr.</translation>
    </message>
    <message>
        <source>Start Postr when I log in, in the tray</source>
        <translation>Abrir o Postr na bandeja quando eu entrar no sistema</translation>
    </message>
    <message>
        <source>Start Postr when I log in</source>
        <translation>Abrir o Postr quando eu entrar no sistema</translation>
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
        <translation>Nova senha</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Send another code</source>
        <translation>Enviar outro código</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Pelo menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Confirm your email</source>
        <translation>Confirme seu e-mail</translation>
    </message>
    <message>
        <source>Check your email</source>
        <translation>Veja seu e-mail</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Defina uma nova senha</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Só mais uma etapa</translation>
    </message>
    <message>
        <source>A code was mailed to %1 when the account was made. Type it here to confirm that the address is yours.</source>
        <translation>Um código foi enviado para %1 quando a conta foi criada. Digite-o aqui para confirmar que o e-mail é seu.</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here to sign in.</source>
        <translation>Se %1 tiver uma conta neste servidor, um código está a caminho. Digite-o aqui para entrar.</translation>
    </message>
    <message>
        <source>If %1 has an account here, a code is on its way. Type it here with the password you want from now on.</source>
        <translation>Se %1 tiver uma conta neste servidor, um código está a caminho. Digite-o aqui com a senha que você quer usar daqui em diante.</translation>
    </message>
    <message>
        <source>Open your authenticator app and type the code it shows for this account.</source>
        <translation>Abra seu app autenticador e digite o código que ele mostra para esta conta.</translation>
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
        <translation>Definindo a senha…</translation>
    </message>
    <message>
        <source>Set password and sign in</source>
        <translation>Definir senha e entrar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message numerus="yes">
        <source>The server mails one code a minute. You can ask for another one in %n second(s).</source>
        <translation>
            <numerusform>O servidor envia um código por minuto. Você pode pedir outro daqui a %n segundo.</numerusform>
            <numerusform>O servidor envia um código por minuto. Você pode pedir outro daqui a %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing came? Look into the spam folder, or have another code sent.</source>
        <translation>Não chegou nada? Olhe na pasta de spam ou peça outro código.</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Digite o código primeiro.</translation>
    </message>
</context>
<context>
    <name>postr::CommandRun</name>
    <message>
        <source>Which server? Name it with --server URL.</source>
        <translation>Qual servidor? Indique-o com --server URL.</translation>
    </message>
    <message>
        <source>The password is missing: it is read from standard input.</source>
        <translation>Falta a senha: ela é lida da entrada padrão.</translation>
    </message>
    <message>
        <source>A code was mailed to you. Confirm with: postr-cli confirm EMAIL CODE</source>
        <translation>Um código foi enviado ao seu e-mail. Confirme com: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>--unsent is send, keep or discard.</source>
        <translation>--unsent aceita send, keep ou discard.</translation>
    </message>
    <message>
        <source>Unsent work cannot be kept when the data is removed. Use --unsent=send or --unsent=discard.</source>
        <translation>Não dá para guardar o que não foi enviado quando os dados são removidos. Use --unsent=send ou --unsent=discard.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have not been sent. Choose --unsent=send, --unsent=keep or --unsent=discard.</source>
        <translation>
            <numerusform>%n ação não foi enviada. Escolha --unsent=send, --unsent=keep ou --unsent=discard.</numerusform>
            <numerusform>%n ações não foram enviadas. Escolha --unsent=send, --unsent=keep ou --unsent=discard.</numerusform>
        </translation>
    </message>
    <message>
        <source>The account was closed while the command ran.</source>
        <translation>A conta deixou de estar aberta aqui durante a execução do comando.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent; nothing was removed. Use --unsent=discard to give them up.</source>
        <translation>
            <numerusform>Não foi possível enviar %n ação; nada foi removido. Use --unsent=discard para desistir dela.</numerusform>
            <numerusform>Não foi possível enviar %n ações; nada foi removido. Use --unsent=discard para desistir delas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) could not be sent and are kept on this computer.</source>
        <translation>
            <numerusform>Não foi possível enviar %n ação; ela fica guardada neste computador.</numerusform>
            <numerusform>Não foi possível enviar %n ações; elas ficam guardadas neste computador.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account &quot;%1&quot; on this computer. See: postr-cli accounts</source>
        <translation>Não há nenhuma conta “%1” neste computador. Veja: postr-cli accounts</translation>
    </message>
    <message>
        <source>Several accounts are called that. Use the number of one: postr-cli accounts</source>
        <translation>Várias contas têm esse nome. Use o número de uma delas: postr-cli accounts</translation>
    </message>
    <message>
        <source>The server wants the present password, too: add --current and give it on the second line.</source>
        <translation>O servidor também pede a senha atual: acrescente --current e informe-a na segunda linha.</translation>
    </message>
    <message>
        <source>The sign-in is some time ago, so a code was mailed to you: add --code CODE.</source>
        <translation>Já faz algum tempo que você entrou, por isso um código foi enviado ao seu e-mail: acrescente --code CODE.</translation>
    </message>
    <message>
        <source>The server wants the second step for this. Sign out and in again.</source>
        <translation>Para isto, o servidor exige a verificação em duas etapas. Saia da conta e entre de novo.</translation>
    </message>
    <message>
        <source>The password is changed. Other devices have to sign in again.</source>
        <translation>Senha alterada. Nos outros dispositivos, é preciso entrar de novo.</translation>
    </message>
    <message>
        <source>A code was mailed to the new address, and maybe another one to the old address. Then: postr-cli email ADDRESS --code CODE</source>
        <translation>Um código foi enviado ao novo e-mail e talvez outro ao antigo. Depois: postr-cli email ADDRESS --code CODE</translation>
    </message>
    <message>
        <source>The address is changed.</source>
        <translation>E-mail alterado.</translation>
    </message>
    <message>
        <source>This code is right. Now the one that was mailed to the other address.</source>
        <translation>Este código está certo. Agora informe o que foi enviado ao outro e-mail.</translation>
    </message>
    <message>
        <source>--everywhere keeps what is on this computer; it goes with no other option.</source>
        <translation>--everywhere mantém o que está neste computador e não pode ser usado com nenhuma outra opção.</translation>
    </message>
    <message>
        <source>This is not the handle of the account that is signed in (@%1).</source>
        <translation>Este não é o nome de usuário da conta conectada (@%1).</translation>
    </message>
    <message>
        <source>Usage: postr-cli second-step [on | confirm FACTOR CODE | off]</source>
        <translation>Uso: postr-cli second-step [on | confirm FACTOR CODE | off]</translation>
    </message>
    <message>
        <source>Add this secret to your authenticator app: %1
Then: postr-cli second-step confirm %2 CODE</source>
        <translation>Adicione esta chave secreta ao seu app autenticador: %1
Depois: postr-cli second-step confirm %2 CODE</translation>
    </message>
    <message>
        <source>The second step is on.</source>
        <translation>A verificação em duas etapas está ativada.</translation>
    </message>
    <message>
        <source>There is no second step.</source>
        <translation>A verificação em duas etapas está desativada.</translation>
    </message>
    <message>
        <source>The command was stopped before it was done.</source>
        <translation>O comando foi interrompido antes de terminar.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in with: postr-cli signin EMAIL</source>
        <translation>Nenhuma conta conectada. Entre com: postr-cli signin EMAIL</translation>
    </message>
    <message>
        <source>--for is signin, signup or reset.</source>
        <translation>--for aceita signin, signup ou reset.</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli reset EMAIL CODE</source>
        <translation>Se essa conta existir, um código está a caminho. Depois: postr-cli reset EMAIL CODE</translation>
    </message>
    <message>
        <source>If there is such an account, a code is on its way. Then: postr-cli confirm EMAIL CODE</source>
        <translation>Se essa conta existir, um código está a caminho. Depois: postr-cli confirm EMAIL CODE</translation>
    </message>
    <message>
        <source>This account has a second step: add --second-code with what the authenticator app shows.</source>
        <translation>Esta conta usa verificação em duas etapas: acrescente --second-code com o código que o app autenticador mostra.</translation>
    </message>
    <message>
        <source>The server did not take the second step.</source>
        <translation>O servidor não aceitou a verificação em duas etapas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the id of a post.</source>
        <translation>“%1” não é o id de um post.</translation>
    </message>
    <message>
        <source>Whom? Name a handle.</source>
        <translation>Quem? Indique um nome de usuário.</translation>
    </message>
    <message>
        <source>@%1 is not known here yet. Try: postr-cli fetch profile %1</source>
        <translation>@%1 ainda não é uma conta conhecida aqui. Tente: postr-cli fetch profile %1</translation>
    </message>
    <message>
        <source>There is no list &quot;%1&quot;. There are home, everyone, bookmarks, notifications and, with a handle, profile:, replies:, media: and likes:.</source>
        <translation>A lista “%1” não existe. Há home, everyone, bookmarks, notifications e, com um nome de usuário, profile:, replies:, media: e likes:.</translation>
    </message>
    <message>
        <source>--before wants the cursor of a row, as --json prints it.</source>
        <translation>--before espera o cursor de uma linha, como --json o mostra.</translation>
    </message>
    <message>
        <source>This post is not stored here. Try: postr-cli fetch thread ID</source>
        <translation>Este post não está guardado aqui. Tente: postr-cli fetch thread ID</translation>
    </message>
    <message>
        <source>Fetched; there is more.</source>
        <translation>Recebido; há mais.</translation>
    </message>
    <message>
        <source>Fetched; that is all.</source>
        <translation>Recebido; isso é tudo.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>%1: %2 rows fetched, %3 actions sent, %4 refused, %5 waiting</source>
        <translation>%1: %2 linhas recebidas, %3 ações enviadas, %4 recusadas, %5 aguardando</translation>
    </message>
    <message>
        <source>Watching. Stop with Ctrl+C.</source>
        <translation>Acompanhando as alterações. Para encerrar, pressione Ctrl+C.</translation>
    </message>
    <message>
        <source>%1. Schema %2, %3 posts, %4 people, %5 waiting, %6 failed, %7 quarantined, %8 bytes.</source>
        <translation>%1. Esquema %2, %3 posts, %4 pessoas, %5 aguardando, %6 com falha, %7 em quarentena, %8 bytes.</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tudo certo</translation>
    </message>
    <message>
        <source>This server lets nobody sign in at another service.</source>
        <translation>Este servidor não permite entrar por meio de outro serviço.</translation>
    </message>
    <message>
        <source>This server knows these services: %1.</source>
        <translation>Este servidor aceita estes serviços: %1.</translation>
    </message>
    <message>
        <source>Your page is not on this computer yet. Run: postr-cli sync</source>
        <translation>Sua página ainda não está neste computador. Execute: postr-cli sync</translation>
    </message>
    <message>
        <source>Everything is in %1: %2 posts, %3 answers, %4 pictures, %5 bytes.</source>
        <translation>Tudo está em %1: %2 posts, %3 respostas, %4 imagens, %5 bytes.</translation>
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
        <translation>Texto do post</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>No que você está pensando?</translation>
    </message>
</context>
<context>
    <name>postr::Composer</name>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
    </message>
    <message>
        <source>Draft saved</source>
        <translation>Rascunho salvo</translation>
    </message>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>O que você escreve não está sendo guardado no momento. %1</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>title</comment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>title</comment>
        <translation>Citação</translation>
    </message>
    <message>
        <source>Write your reply</source>
        <translation>Escreva sua resposta</translation>
    </message>
    <message>
        <source>Say something about it</source>
        <translation>Diga algo sobre isto</translation>
    </message>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>No que você está pensando?</translation>
    </message>
    <message>
        <source>Reply</source>
        <comment>verb</comment>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>verb</comment>
        <translation>Postar</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too long</source>
        <translation>
            <numerusform>%n caractere a mais</numerusform>
            <numerusform>%n caracteres a mais</numerusform>
        </translation>
    </message>
    <message>
        <source>Preparing pictures…</source>
        <translation>Preparando imagens…</translation>
    </message>
    <message>
        <source>Write something to post it</source>
        <translation>Escreva algo para postar</translation>
    </message>
    <message>
        <source>Is on</source>
        <translation>Ativado</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Adicionar imagens</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>A post takes four pictures. The others were left out.</source>
        <translation>Um post aceita até quatro imagens. As outras ficaram de fora.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This picture is in the post already.</source>
        <translation>Esta imagem já está no post.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Content warning</source>
        <translation>Aviso de conteúdo</translation>
    </message>
    <message>
        <source>What should people know before they open it?</source>
        <translation>O que as pessoas devem saber antes de abrir?</translation>
    </message>
    <message>
        <source>Emoji (Ctrl+.)</source>
        <translation>Emoji (Ctrl+.)</translation>
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
        <translation>Você já descreveu esta imagem antes, e a descrição está aqui de novo. Altere-a se outra coisa importar agora.</translation>
    </message>
    <message>
        <source>Describe your pictures?</source>
        <translation>Descrever suas imagens?</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) have no description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n imagem não tem descrição. Quem não pode vê-la perde o que ela diz.</numerusform>
            <numerusform>%n imagens não têm descrição. Quem não pode vê-las perde o que elas dizem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Post anyway</source>
        <translation>Postar mesmo assim</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Descrever</translation>
    </message>
</context>
<context>
    <name>postr::ComposerPrompt</name>
    <message>
        <source>What&apos;s on your mind?</source>
        <translation>No que você está pensando?</translation>
    </message>
    <message>
        <source>Opens a new post</source>
        <translation>Abre um novo post</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
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
        <translation>Você está respondendo a: %1</translation>
    </message>
    <message>
        <source>You are quoting: %1</source>
        <translation>Você está citando: %1</translation>
    </message>
    <message>
        <source>Content warning: %1</source>
        <translation>Aviso de conteúdo: %1</translation>
    </message>
    <message numerus="yes">
        <source>[%n picture(s)]</source>
        <translation>
            <numerusform>[%n imagem]</numerusform>
            <numerusform>[%n imagens]</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::ConversationPage</name>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>This post is not here any more</source>
        <translation>Este post não está mais aqui</translation>
    </message>
    <message>
        <source>It was deleted, or you may not see it.</source>
        <translation>Ele foi excluído ou você não tem permissão para vê-lo.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>postr::CropCanvas</name>
    <message>
        <source>The part that is shown</source>
        <translation>A parte que aparece</translation>
    </message>
    <message>
        <source>From %1 to %2 percent across, from %3 to %4 percent down. Arrows move it, plus and minus change how much of it is seen.</source>
        <translation>De %1 a %2 por cento na largura, de %3 a %4 por cento na altura. As setas movem; mais e menos mudam o quanto aparece.</translation>
    </message>
</context>
<context>
    <name>postr::CropSheet</name>
    <message>
        <source>Cut your banner</source>
        <translation>Cortar a capa</translation>
    </message>
    <message>
        <source>Cut your picture</source>
        <translation>Cortar a imagem</translation>
    </message>
    <message>
        <source>Drag the picture to move it. The wheel makes it larger or smaller.</source>
        <translation>Arraste a imagem para movê-la. A roda do mouse amplia ou reduz.</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Reduzir (−)</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>Tamanho da imagem</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Quote</source>
        <comment>what a draft is</comment>
        <translation>Citação</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n imagem</numerusform>
            <numerusform>%n imagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Draft: %1, %2</source>
        <comment>text, age</comment>
        <translation>Rascunho: %1, %2</translation>
    </message>
    <message>
        <source>Delete draft</source>
        <translation>Excluir rascunho</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Ainda sem texto</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Excluído</translation>
    </message>
</context>
<context>
    <name>postr::DraftsPage</name>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished</source>
        <translation>Nenhum rascunho para terminar</translation>
    </message>
    <message>
        <source>What you write is kept here until you post it.</source>
        <translation>O que você escreve fica guardado aqui até você postar.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
    </message>
</context>
<context>
    <name>postr::DraftsSheet</name>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Nothing is waiting to be finished. What you write is kept here until you post it.</source>
        <translation>Nenhum rascunho para terminar. O que você escreve fica guardado aqui até você postar.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
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
        <translation>Buscar emoji</translation>
    </message>
    <message>
        <source>heart, party, coffee…</source>
        <translation>coração, festa, café…</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados recentemente</translation>
    </message>
    <message>
        <source>No emoji has these words</source>
        <translation>Nenhum emoji com estas palavras</translation>
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
        <translation>Nada para explorar ainda</translation>
    </message>
    <message>
        <source>Hashtags and people appear here as posts arrive on this computer.</source>
        <translation>Hashtags e pessoas aparecem aqui à medida que os posts chegam a este computador.</translation>
    </message>
    <message>
        <source>Search people and posts</source>
        <translation>Buscar pessoas e posts</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Em alta</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>Quem seguir</translation>
    </message>
    <message>
        <source>Counted on this computer, from the posts it has; nobody is told what you see.</source>
        <translation>Contagem feita neste computador, com os posts que ele tem; ninguém fica sabendo o que você vê.</translation>
    </message>
    <message>
        <source>The last 24 hours on this server, as of %1.</source>
        <comment>time</comment>
        <translation>As últimas 24 horas neste servidor (dados de %1).</translation>
    </message>
</context>
<context>
    <name>postr::ExportSection</name>
    <message>
        <source>Everything in one file</source>
        <translation>Tudo em um arquivo</translation>
    </message>
    <message>
        <source>Your profile, posts, likes, bookmarks, people, drafts and what waits to be sent, with the pictures that are on this computer, as a zip file that any program can read.</source>
        <translation>Seu perfil, posts, curtidas, posts salvos, pessoas, rascunhos e o que aguarda envio, com as imagens que estão neste computador, em um arquivo zip que qualquer programa lê.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Export everything</source>
        <translation>Exportar tudo</translation>
    </message>
    <message>
        <source>Saved as %1 (%2).</source>
        <translation>Arquivo salvo como %1 (%2).</translation>
    </message>
</context>
<context>
    <name>postr::FeedModel</name>
    <message>
        <source>These posts are not on this computer yet. They can be had when you are online.</source>
        <translation>Estes posts ainda não estão neste computador. Você pode recebê-los quando estiver online.</translation>
    </message>
</context>
<context>
    <name>postr::FeedPane</name>
    <message>
        <source>This list cannot be read</source>
        <translation>Não foi possível ler esta lista</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Nothing can be fetched right now</source>
        <translation>Não é possível carregar nada agora</translation>
    </message>
    <message>
        <source>This cannot be shown</source>
        <translation>Não foi possível mostrar isto</translation>
    </message>
    <message>
        <source>None of this is on this computer yet. It appears here by itself as soon as it can.</source>
        <translation>Nada disto está neste computador ainda. O conteúdo aparece aqui automaticamente assim que for possível.</translation>
    </message>
    <message>
        <source>Your feed appears here by itself as soon as it can. You can already write posts.</source>
        <translation>Seu feed aparece aqui automaticamente assim que for possível. Você já pode escrever posts.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Não foi possível acessar o servidor</translation>
    </message>
    <message>
        <source>Getting it from the server</source>
        <translation>Carregando do servidor</translation>
    </message>
    <message>
        <source>From then on it opens from this computer at once.</source>
        <translation>Depois disso, abre na hora a partir deste computador.</translation>
    </message>
    <message>
        <source>Getting your feed</source>
        <translation>Carregando seu feed</translation>
    </message>
    <message>
        <source>This happens once. From then on it opens from this computer at once.</source>
        <translation>Isto só acontece uma vez. Depois, ele abre na hora a partir deste computador.</translation>
    </message>
    <message numerus="yes">
        <source>%n new post(s)</source>
        <translation>
            <numerusform>%n novo post</numerusform>
            <numerusform>%n novos posts</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 99 new posts</source>
        <translation>Mais de 99 novos posts</translation>
    </message>
    <message>
        <source>Show new posts (.)</source>
        <translation>Mostrar novos posts (.)</translation>
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
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Imagem %1: %2</translation>
    </message>
    <message>
        <source>Open the page of @%1</source>
        <translation>Abrir a página de @%1</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>Abrir a conversa</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Ocultar de novo</translation>
    </message>
    <message>
        <source>Show in spite of the warning</source>
        <translation>Mostrar apesar do aviso</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Mostrar mais</translation>
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
        <translation>Descurtir</translation>
    </message>
    <message>
        <source>Like</source>
        <translation>Curtir</translation>
    </message>
    <message>
        <source>Take back your repost</source>
        <translation>Desfazer repost</translation>
    </message>
    <message>
        <source>Repost</source>
        <translation>Repostar</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Remover dos salvos</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Salvar post</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Earlier versions…</source>
        <translation>Versões anteriores…</translation>
    </message>
    <message>
        <source>Open the quoted post</source>
        <translation>Abrir o post citado</translation>
    </message>
    <message>
        <source>Links and pictures…</source>
        <translation>Links e imagens…</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>Deixar de seguir @%1</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>Seguir @%1</translation>
    </message>
    <message>
        <source>Unmute conversation</source>
        <translation>Dessilenciar conversa</translation>
    </message>
    <message>
        <source>Mute conversation</source>
        <translation>Silenciar conversa</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>Silenciar @%1</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>Bloquear @%1</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Denunciar…</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>Ocultar reposts de @%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Edit post…</source>
        <translation>Editar post…</translation>
    </message>
    <message>
        <source>Delete post…</source>
        <translation>Excluir post…</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir o link</translation>
    </message>
</context>
<context>
    <name>postr::FindPage</name>
    <message>
        <source>Search people and posts</source>
        <translation>Buscar pessoas e posts</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search everything you have seen</source>
        <translation>Buscar em tudo o que você viu</translation>
    </message>
    <message>
        <source>Words are found as you type. You can narrow it down: from:maya, in:bookmarks, in:likes, in:mine, has:image, before:2026-06-30, after:2026-01-01.</source>
        <translation>Os resultados aparecem enquanto você digita. Você pode refinar a busca: from:maya, in:bookmarks, in:likes, in:mine, has:image, before:2026-06-30, after:2026-01-01.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nenhum resultado</translation>
    </message>
    <message>
        <source>Try fewer or other words.</source>
        <translation>Tente menos palavras ou palavras diferentes.</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>postr::GraphemeRing</name>
    <message numerus="yes">
        <source>%n of 500 characters used</source>
        <translation>
            <numerusform>%n caractere usado de 500</numerusform>
            <numerusform>%n caracteres usados de 500</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::HeroPanel</name>
    <message>
        <source>Your feed,
on your computer.</source>
        <translation>Seu feed,
no seu computador.</translation>
    </message>
    <message>
        <source>Opens instantly, reads offline, and never loses a word you wrote.</source>
        <translation>Abre na hora, funciona offline e nunca perde uma palavra do que você escreveu.</translation>
    </message>
</context>
<context>
    <name>postr::HistorySheet</name>
    <message>
        <source>Versions of this post</source>
        <translation>Versões deste post</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Consultando o servidor…</translation>
    </message>
    <message>
        <source>The server shows no versions of this post. It may have been deleted.</source>
        <translation>O servidor não mostra versões deste post. Talvez ele tenha sido excluído.</translation>
    </message>
    <message>
        <source>Now, since %1</source>
        <comment>time</comment>
        <translation>Atual, desde %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>time</comment>
        <translation>Primeira versão, %1</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sem texto</translation>
    </message>
</context>
<context>
    <name>postr::HomePage</name>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Your feed is empty</source>
        <translation>Seu feed está vazio</translation>
    </message>
    <message>
        <source>Posts of the people you follow appear here. Look at Everyone to find some.</source>
        <translation>Os posts das pessoas que você segue aparecem aqui. Dê uma olhada em Todos para encontrar algumas.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Ver todos</translation>
    </message>
    <message>
        <source>Nobody has written anything yet</source>
        <translation>Ninguém escreveu nada ainda</translation>
    </message>
    <message>
        <source>You could be the first.</source>
        <translation>Que tal começar?</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
    </message>
</context>
<context>
    <name>postr::ImageViewer</name>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Reduzir (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Copy description</source>
        <translation>Copiar descrição</translation>
    </message>
    <message>
        <source>Copy picture (Ctrl+C)</source>
        <translation>Copiar imagem (Ctrl+C)</translation>
    </message>
    <message>
        <source>Save as… (Ctrl+S)</source>
        <translation>Salvar como… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>Imagem anterior</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>Próxima imagem</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>place of a picture</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No description</source>
        <translation>Sem descrição</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>Picture %1: %2</source>
        <translation>Imagem %1: %2</translation>
    </message>
    <message>
        <source>The picture is copied.</source>
        <translation>Imagem copiada.</translation>
    </message>
    <message>
        <source>The description is copied.</source>
        <translation>Descrição copiada.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Salvar imagem</translation>
    </message>
    <message>
        <source>picture</source>
        <comment>name of a file</comment>
        <translation>imagem</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Imagem salva como %1.</translation>
    </message>
    <message>
        <source>Hold (Space)</source>
        <translation>Pausar (Espaço)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproduzir (Espaço)</translation>
    </message>
</context>
<context>
    <name>postr::InlineReply</name>
    <message>
        <source>What you write is not kept at the moment. %1</source>
        <translation>O que você escreve não está sendo guardado no momento. %1</translation>
    </message>
    <message>
        <source>Pictures and more…</source>
        <translation>Imagens e mais…</translation>
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
        <translation>Pressione as novas teclas</translation>
    </message>
</context>
<context>
    <name>postr::KeyList</name>
    <message>
        <source>no key</source>
        <translation>sem tecla</translation>
    </message>
    <message>
        <source>Choose other keys</source>
        <translation>Escolher outras teclas</translation>
    </message>
</context>
<context>
    <name>postr::KeysSheet</name>
    <message>
        <source>Keyboard</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>Other keys can be chosen in the settings.</source>
        <translation>Você pode escolher outras teclas nas configurações.</translation>
    </message>
</context>
<context>
    <name>postr::NavColumn</name>
    <message>
        <source>Navigation</source>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
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
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Salvos</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
    </message>
    <message numerus="yes">
        <source>Notifications, %n new</source>
        <translation>
            <numerusform>Notificações, %n nova</numerusform>
            <numerusform>Notificações, %n novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outbox, %n waiting</source>
        <translation>
            <numerusform>Caixa de saída, %n aguardando</numerusform>
            <numerusform>Caixa de saída, %n aguardando</numerusform>
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
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>The desktop&apos;s proxy, or that of the environment</source>
        <translation>O proxy da área de trabalho ou do ambiente</translation>
    </message>
    <message>
        <source>No proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>Straight to the server</source>
        <translation>Direto ao servidor</translation>
    </message>
    <message>
        <source>This proxy</source>
        <translation>Este proxy</translation>
    </message>
    <message>
        <source>For everything that Postr asks of the server</source>
        <translation>Para tudo o que o Postr pede ao servidor</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Type the address of the proxy.</source>
        <translation>Digite o endereço do proxy.</translation>
    </message>
    <message>
        <source>New connections go this way.</source>
        <translation>As novas conexões vão por aqui.</translation>
    </message>
</context>
<context>
    <name>postr::NewsTeller</name>
    <message>
        <source>Content warning: %1</source>
        <translation>Aviso de conteúdo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n nova notificação</numerusform>
            <numerusform>%n novas notificações</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Postr to see them.</source>
        <translation>Abra o Postr para vê-las.</translation>
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
        <translation>Curtir</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>All</source>
        <comment>notifications</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menções</translation>
    </message>
    <message>
        <source>Nobody has written to you yet</source>
        <translation>Ninguém escreveu para você ainda</translation>
    </message>
    <message>
        <source>Answers, quotes and mentions appear here.</source>
        <translation>Respostas, citações e menções aparecem aqui.</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Nada aconteceu ainda</translation>
    </message>
    <message>
        <source>Likes, reposts, answers and new followers appear here.</source>
        <translation>Curtidas, reposts, respostas e novos seguidores aparecem aqui.</translation>
    </message>
</context>
<context>
    <name>postr::NotificationsSection</name>
    <message>
        <source>Tell me on the desktop, while I am not looking at Postr</source>
        <translation>Avisar na área de trabalho quando eu não estiver olhando para o Postr</translation>
    </message>
    <message>
        <source>Tell me when somebody</source>
        <translation>Avisar quando alguém</translation>
    </message>
    <message>
        <source>replies to me</source>
        <translation>me responder</translation>
    </message>
    <message>
        <source>mentions or quotes me</source>
        <translation>me mencionar ou citar</translation>
    </message>
    <message>
        <source>likes a post of mine</source>
        <translation>curtir um post meu</translation>
    </message>
    <message>
        <source>reposts a post of mine</source>
        <translation>repostar um post meu</translation>
    </message>
    <message>
        <source>follows me</source>
        <translation>me seguir</translation>
    </message>
    <message>
        <source>Quiet hours: tell me nothing then</source>
        <translation>Horário de silêncio: sem avisos nesse período</translation>
    </message>
    <message>
        <source>From</source>
        <comment>hour</comment>
        <translation>Das</translation>
    </message>
    <message>
        <source>to</source>
        <comment>hour</comment>
        <translation>às</translation>
    </message>
    <message>
        <source>Quiet from %1</source>
        <translation>Silêncio a partir das %1</translation>
    </message>
    <message>
        <source>Quiet until %1</source>
        <translation>Silêncio até as %1</translation>
    </message>
</context>
<context>
    <name>postr::OutboxPage</name>
    <message>
        <source>Outbox</source>
        <translation>Caixa de saída</translation>
    </message>
    <message>
        <source>Everything has been sent</source>
        <translation>Tudo foi enviado</translation>
    </message>
    <message>
        <source>What you do while you are offline waits here, and goes out by itself.</source>
        <translation>O que você faz offline aguarda aqui e é enviado automaticamente.</translation>
    </message>
    <message>
        <source>All of this is safe on this computer. It goes out by itself; what was refused waits for you.</source>
        <translation>Tudo isto está seguro neste computador e é enviado automaticamente; o que foi recusado aguarda sua decisão.</translation>
    </message>
</context>
<context>
    <name>postr::OutboxRows</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Voltar (Alt+←)</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Aguardando</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Rascunhos</translation>
    </message>
</context>
<context>
    <name>postr::Palette</name>
    <message>
        <source>Go to anything</source>
        <translation>Ir para qualquer lugar</translation>
    </message>
    <message>
        <source>Pages, people, posts, actions</source>
        <translation>Páginas, pessoas, posts, ações</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Buscar “%1”</translation>
    </message>
</context>
<context>
    <name>postr::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>Seguidores</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Ninguém ainda</translation>
    </message>
    <message>
        <source>Who follows this person appears here.</source>
        <translation>Quem segue esta pessoa aparece aqui.</translation>
    </message>
    <message>
        <source>Whom this person follows appears here.</source>
        <translation>Quem esta pessoa segue aparece aqui.</translation>
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
        <translation>Posts</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Mídia</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>Curtidas</translation>
    </message>
    <message>
        <source>Looking for this person</source>
        <translation>Procurando esta pessoa</translation>
    </message>
    <message>
        <source>Their page opens as soon as the server answers.</source>
        <translation>A página dela abre assim que o servidor responder.</translation>
    </message>
    <message>
        <source>The server cannot be reached</source>
        <translation>Não foi possível acessar o servidor</translation>
    </message>
    <message>
        <source>@%1 is not on this computer yet. The page opens by itself as soon as it can.</source>
        <translation>@%1 ainda não está neste computador. A página abre automaticamente assim que for possível.</translation>
    </message>
    <message>
        <source>Nobody here is called @%1</source>
        <translation>Não há ninguém com o nome @%1 aqui</translation>
    </message>
    <message>
        <source>The name may be misspelt, or the account is gone.</source>
        <translation>O nome pode estar escrito errado ou a conta não existe mais.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>This page cannot be shown</source>
        <translation>Não foi possível mostrar esta página</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>No posts yet</source>
        <translation>Nenhum post ainda</translation>
    </message>
    <message>
        <source>What this person writes appears here.</source>
        <translation>O que esta pessoa escreve aparece aqui.</translation>
    </message>
    <message>
        <source>No replies yet</source>
        <translation>Nenhuma resposta ainda</translation>
    </message>
    <message>
        <source>Answers to other people&apos;s posts appear here.</source>
        <translation>As respostas a posts de outras pessoas aparecem aqui.</translation>
    </message>
    <message>
        <source>No pictures yet</source>
        <translation>Nenhuma imagem ainda</translation>
    </message>
    <message>
        <source>Posts with pictures appear here.</source>
        <translation>Os posts com imagens aparecem aqui.</translation>
    </message>
    <message>
        <source>No likes yet</source>
        <translation>Nenhuma curtida ainda</translation>
    </message>
    <message>
        <source>Posts that this person likes appear here.</source>
        <translation>Os posts que esta pessoa curte aparecem aqui.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar link</translation>
    </message>
    <message>
        <source>Unmute @%1</source>
        <translation>Dessilenciar @%1</translation>
    </message>
    <message>
        <source>Mute @%1</source>
        <translation>Silenciar @%1</translation>
    </message>
    <message>
        <source>Show reposts by @%1</source>
        <translation>Mostrar reposts de @%1</translation>
    </message>
    <message>
        <source>Hide reposts by @%1</source>
        <translation>Ocultar reposts de @%1</translation>
    </message>
    <message>
        <source>Unblock @%1</source>
        <translation>Desbloquear @%1</translation>
    </message>
    <message>
        <source>Block @%1</source>
        <translation>Bloquear @%1</translation>
    </message>
    <message>
        <source>Report @%1…</source>
        <translation>Denunciar @%1…</translation>
    </message>
</context>
<context>
    <name>postr::PictureStrip</name>
    <message>
        <source>Description</source>
        <translation>Descrição</translation>
    </message>
    <message>
        <source>What matters in it for somebody who cannot see it?</source>
        <translation>O que importa nela para quem não pode vê-la?</translation>
    </message>
    <message>
        <source>Description of picture %1</source>
        <translation>Descrição da imagem %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) without a description. People who cannot see them will miss what they say.</source>
        <translation>
            <numerusform>%n imagem sem descrição. Quem não pode vê-la perde o que ela diz.</numerusform>
            <numerusform>%n imagens sem descrição. Quem não pode vê-las perde o que elas dizem.</numerusform>
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
        <translation>Remover imagem</translation>
    </message>
    <message>
        <source>Picture %1 of %2</source>
        <translation>Imagem %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>place, description</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, without a description</source>
        <translation>%1, sem descrição</translation>
    </message>
    <message>
        <source>Opens the description. Delete removes the picture, Ctrl and an arrow move it.</source>
        <translation>Abre a descrição. Delete remove a imagem; Ctrl e uma seta mudam a posição dela.</translation>
    </message>
    <message>
        <source>Change the description</source>
        <translation>Alterar a descrição</translation>
    </message>
    <message>
        <source>Describe this picture</source>
        <translation>Descrever esta imagem</translation>
    </message>
</context>
<context>
    <name>postr::PortraitPicker</name>
    <message>
        <source>Change picture…</source>
        <translation>Alterar imagem…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove your picture</source>
        <translation>Remover sua imagem</translation>
    </message>
    <message>
        <source>Change banner…</source>
        <translation>Alterar capa…</translation>
    </message>
    <message>
        <source>Remove banner</source>
        <translation>Remover capa</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Escolher uma imagem</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
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
        <translation>Mais</translation>
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
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>You have blocked this person: you see nothing of each other.</source>
        <translation>Você bloqueou esta pessoa: nenhum dos dois lados vê nada do outro.</translation>
    </message>
    <message>
        <source>This account is suspended.</source>
        <translation>Esta conta está suspensa.</translation>
    </message>
    <message>
        <source>You have muted this person: their posts appear only here.</source>
        <translation>Você silenciou esta pessoa: os posts dela só aparecem aqui.</translation>
    </message>
    <message numerus="yes">
        <source>%n following</source>
        <comment>people that somebody follows</comment>
        <translation>
            <numerusform>%n seguindo</numerusform>
            <numerusform>%n seguindo</numerusform>
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
        <translation>Segue você</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>month and year</comment>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Joined %1</source>
        <translation>Entrou em %1</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Sobre você</translation>
    </message>
    <message>
        <source>A few words for people who come across you</source>
        <translation>Algumas palavras para quem encontrar você</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>postr::RebindSheet</name>
    <message>
        <source>Choose keys</source>
        <translation>Escolher teclas</translation>
    </message>
    <message>
        <source>One key, with Ctrl or Alt if you like, or two keys one after the other.</source>
        <translation>Uma tecla, com Ctrl ou Alt se você quiser, ou duas teclas, uma depois da outra.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tecla padrão</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>“%1” has these keys, or some that begin like them.</source>
        <translation>“%1” já usa estas teclas, ou outras que começam como elas.</translation>
    </message>
</context>
<context>
    <name>postr::ReportSheet</name>
    <message>
        <source>Report this post</source>
        <translation>Denunciar este post</translation>
    </message>
    <message>
        <source>The moderators of this server see the post and who wrote it (@%1). @%1 is not told who reported it.</source>
        <translation>A moderação deste servidor vê o post e quem o escreveu (@%1). @%1 não fica sabendo quem denunciou.</translation>
    </message>
    <message>
        <source>Spam</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Advertising, or the same over and over</source>
        <translation>Propaganda ou a mesma coisa repetida</translation>
    </message>
    <message>
        <source>Abuse</source>
        <translation>Abuso</translation>
    </message>
    <message>
        <source>Harassment, threats, hate</source>
        <translation>Assédio, ameaças, ódio</translation>
    </message>
    <message>
        <source>Sexual content</source>
        <translation>Conteúdo sexual</translation>
    </message>
    <message>
        <source>Not wanted, or without a warning</source>
        <translation>Indesejado ou sem aviso</translation>
    </message>
    <message>
        <source>Violence</source>
        <translation>Violência</translation>
    </message>
    <message>
        <source>Shows it or calls for it</source>
        <translation>Mostra ou incita violência</translation>
    </message>
    <message>
        <source>Illegal</source>
        <translation>Ilegal</translation>
    </message>
    <message>
        <source>Against the law</source>
        <translation>Contra a lei</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Outro motivo</translation>
    </message>
    <message>
        <source>Say what, below</source>
        <translation>Explique abaixo</translation>
    </message>
    <message>
        <source>Anything else the moderators should know</source>
        <translation>Algo mais que a moderação deva saber</translation>
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
        <translation>Denunciar @%1</translation>
    </message>
    <message>
        <source>The moderators of this server look at this profile. @%1 is not told who reported it.</source>
        <translation>A moderação deste servidor vai analisar este perfil. @%1 não fica sabendo quem denunciou.</translation>
    </message>
</context>
<context>
    <name>postr::SafetyPage</name>
    <message>
        <source>Blocked and muted people</source>
        <translation>Pessoas bloqueadas e silenciadas</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
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
        <translation>Ninguém bloqueado</translation>
    </message>
    <message>
        <source>People you block see nothing of you, and you nothing of them.</source>
        <translation>As pessoas que você bloqueia não veem nada seu, e você não vê nada delas.</translation>
    </message>
    <message>
        <source>Nobody is muted</source>
        <translation>Ninguém silenciado</translation>
    </message>
    <message>
        <source>Posts of people you mute stay out of your lists. They are not told.</source>
        <translation>Os posts das pessoas que você silencia ficam fora das suas listas. Elas não ficam sabendo.</translation>
    </message>
</context>
<context>
    <name>postr::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
</context>
<context>
    <name>postr::SearchPrompt</name>
    <message>
        <source>Search everything you have seen</source>
        <translation>Buscar em tudo o que você viu</translation>
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
        <translation>Não foi possível enviar: %1</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Accounts on this computer</source>
        <translation>Contas neste computador</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Armazenamento</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Sair da conta…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>%1 percent</source>
        <translation>%1 por cento</translation>
    </message>
    <message>
        <source>Text size, in percent of the system&apos;s</source>
        <translation>Tamanho do texto, em porcentagem do tamanho do sistema</translation>
    </message>
    <message>
        <source>High contrast: stronger text and lines</source>
        <translation>Alto contraste: texto e linhas mais fortes</translation>
    </message>
    <message>
        <source>Reduced motion: nothing fades in</source>
        <translation>Movimento reduzido: nada surge aos poucos</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Idioma do sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Changes with it, at once</source>
        <translation>Muda junto com ele, na hora</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark text on white</source>
        <translation>Texto escuro sobre fundo branco</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Light text on near black</source>
        <translation>Texto claro sobre fundo quase preto</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>off</source>
        <translation>nenhum</translation>
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
        <translation>Tempo para desfazer o envio de um post</translation>
    </message>
    <message>
        <source>Remind me when a picture has no description</source>
        <translation>Avisar quando uma imagem não tiver descrição</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Press a line to choose other keys. None of them acts while you type.</source>
        <translation>Selecione uma linha para escolher outras teclas. Nenhuma delas funciona enquanto você digita.</translation>
    </message>
    <message>
        <source>Single keys, like J and L, do something</source>
        <translation>Teclas sozinhas, como J e L, funcionam como atalhos</translation>
    </message>
    <message>
        <source>All keys as shipped</source>
        <translation>Restaurar todas as teclas</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Segurança</translation>
    </message>
    <message>
        <source>Mute, block and report from the menu of a post or a person. It can be taken back here.</source>
        <translation>Silencie, bloqueie e denuncie pelo menu de um post ou de uma pessoa. Dá para desfazer aqui.</translation>
    </message>
    <message>
        <source>Blocked and muted people</source>
        <translation>Pessoas bloqueadas e silenciadas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>In the background</source>
        <translation>Em segundo plano</translation>
    </message>
    <message>
        <source>Postr %1. Nothing is sent anywhere but to your server. When something goes wrong, these details and the last lines of the log help whoever helps you; they hold no text, no name and no address.</source>
        <translation>Postr %1. Nada é enviado a nenhum lugar além do seu servidor. Quando algo der errado, estes detalhes e as últimas linhas do log ajudam quem for ajudar você; eles não contêm texto, nome nem endereço.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Postr never looks for a newer version by itself. The page that tells of them opens in your browser.</source>
        <translation>O Postr nunca procura uma versão mais nova por conta própria. A página que informa sobre elas é aberta no navegador.</translation>
    </message>
    <message>
        <source>Check for updates</source>
        <translation>Procurar atualizações</translation>
    </message>
    <message>
        <source>Show Postr among the applications, and open postr:// links with it</source>
        <translation>Mostrar o Postr entre os aplicativos e abrir com ele os links postr://</translation>
    </message>
    <message>
        <source>Always</source>
        <comment>when animated pictures move</comment>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>Under the pointer</source>
        <comment>when animated pictures move</comment>
        <translation>Sob o ponteiro</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>when animated pictures move</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>When animated pictures move; never with reduced motion</source>
        <translation>Quando as imagens animadas se movem; nunca com movimento reduzido</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting to send</source>
        <translation>Aguardando envio</translation>
    </message>
    <message>
        <source>Trending</source>
        <translation>Em alta</translation>
    </message>
    <message>
        <source>People to follow</source>
        <translation>Quem seguir</translation>
    </message>
</context>
<context>
    <name>postr::SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Bom ter você de volta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Forgot password?</source>
        <translation>Esqueceu a senha?</translation>
    </message>
    <message>
        <source>Sign in with a code by email</source>
        <translation>Entrar com um código por e-mail</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Ainda não tem conta?</translation>
    </message>
    <message>
        <source>Create an account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>Or sign in to another one</source>
        <translation>Ou entre em outra</translation>
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
        <translation>Continuar com %1</translation>
    </message>
    <message>
        <source>Type the email address of your account.</source>
        <translation>Digite o e-mail da sua conta.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>Type the address of your server.</source>
        <translation>Digite o endereço do seu servidor.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
</context>
<context>
    <name>postr::SignOutSheet</name>
    <message>
        <source>Sign out</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Sign out of @%1?</source>
        <translation>Sair de @%1?</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) you did have not reached the server yet.</source>
        <translation>
            <numerusform>%n ação sua ainda não chegou ao servidor.</numerusform>
            <numerusform>%n ações suas ainda não chegaram ao servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything you wrote is at the server.</source>
        <translation>Tudo o que você escreveu está no servidor.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Waits up to 5 seconds; what is left is kept.</source>
        <translation>Espera até 5 segundos; o que faltar fica guardado.</translation>
    </message>
    <message>
        <source>Keep on this computer</source>
        <translation>Guardar neste computador</translation>
    </message>
    <message>
        <source>Goes out when you sign in again.</source>
        <translation>O envio acontece quando você entrar de novo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Unsent posts and changes are gone for good.</source>
        <translation>Posts e alterações não enviados se perdem de vez.</translation>
    </message>
    <message numerus="yes">
        <source>Remove this account&apos;s data from this computer, with %n draft(s)</source>
        <translation>
            <numerusform>Remover deste computador os dados desta conta, com %n rascunho</numerusform>
            <numerusform>Remover deste computador os dados desta conta, com %n rascunhos</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this account&apos;s data from this computer</source>
        <translation>Remover deste computador os dados desta conta</translation>
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
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Noor Haddad</source>
        <comment>example of a name</comment>
        <translation>Noor Haddad</translation>
    </message>
    <message>
        <source>Handle</source>
        <translation>Nome de usuário</translation>
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
        <translation>Senha</translation>
    </message>
    <message>
        <source>At least 8 characters.</source>
        <translation>Pelo menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>Have an account?</source>
        <translation>Já tem conta?</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Use 3 to 30 of a–z, 0–9 and _.</source>
        <translation>Use de 3 a 30 caracteres: a–z, 0–9 e _.</translation>
    </message>
    <message>
        <source>The password needs at least 8 characters.</source>
        <translation>A senha precisa ter pelo menos 8 caracteres.</translation>
    </message>
    <message>
        <source>Type the address of a Postr server.</source>
        <translation>Digite o endereço de um servidor Postr.</translation>
    </message>
    <message>
        <source>Type an email address that you can read.</source>
        <translation>Digite um e-mail que você possa acessar.</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Criando sua conta…</translation>
    </message>
</context>
<context>
    <name>postr::SplashPage</name>
    <message>
        <source>Postr is starting</source>
        <translation>Abrindo o Postr</translation>
    </message>
</context>
<context>
    <name>postr::StorageSection</name>
    <message>
        <source>Posts, people, drafts and outbox</source>
        <translation>Posts, pessoas, rascunhos e caixa de saída</translation>
    </message>
    <message>
        <source>Downloaded pictures</source>
        <translation>Imagens baixadas</translation>
    </message>
    <message>
        <source>Pictures of drafts and of posts that wait</source>
        <translation>Imagens de rascunhos e de posts que aguardam envio</translation>
    </message>
    <message>
        <source>Downloaded pictures come again when you look at them. Drafts and what waits to be sent are never cleared.</source>
        <translation>As imagens são baixadas de novo quando você as vê. Os rascunhos e o que aguarda envio nunca são apagados.</translation>
    </message>
    <message>
        <source>Clear downloaded pictures</source>
        <translation>Limpar imagens baixadas</translation>
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
        <translation>%1 de no máximo %2</translation>
    </message>
    <message>
        <source>The downloaded pictures are gone.</source>
        <translation>As imagens baixadas foram apagadas.</translation>
    </message>
    <message>
        <source>Keep downloaded pictures up to</source>
        <translation>Guardar imagens baixadas até</translation>
    </message>
</context>
<context>
    <name>postr::TextField</name>
    <message>
        <source>Show the password</source>
        <translation>Mostrar a senha</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar a senha</translation>
    </message>
</context>
<context>
    <name>postr::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
</context>
<context>
    <name>postr::Tray</name>
    <message>
        <source>Open Postr</source>
        <translation>Abrir o Postr</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Novo post</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message numerus="yes">
        <source>Postr: %n new notification(s)</source>
        <translation>
            <numerusform>Postr: %n nova notificação</numerusform>
            <numerusform>Postr: %n novas notificações</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postr::TrendRows</name>
    <message numerus="yes">
        <source>%1 · last %n day(s)</source>
        <comment>posts</comment>
        <translation>
            <numerusform>%1 · último dia</numerusform>
            <numerusform>%1 · últimos %n dias</numerusform>
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
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Follow @%1</source>
        <translation>Seguir @%1</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Seguindo</translation>
    </message>
    <message>
        <source>Unfollow @%1</source>
        <translation>Deixar de seguir @%1</translation>
    </message>
</context>
<context>
    <name>postr::WindowController</name>
    <message>
        <source>Postr cannot open this account</source>
        <translation>O Postr não conseguiu abrir esta conta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Encerrar</translation>
    </message>
    <message>
        <source>Sending what is left…</source>
        <translation>Enviando o que falta…</translation>
    </message>
</context>
</TS>
