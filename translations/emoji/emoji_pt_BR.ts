<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>EmojiWords</name>
    <message><source>😀</source><translation>rosto risonho,lol rindo risada</translation></message>
    <message><source>😃</source><translation>rosto risonho com olhos bem abertos,aberto boca sorriso</translation></message>
    <message><source>😄</source><translation>rosto risonho com olhos sorridentes,aberta boca sorriso</translation></message>
    <message><source>😁</source><translation>rosto contente com olhos sorridentes,olho rindo sorriso aberto</translation></message>
    <message><source>😆</source><translation>rosto risonho com olhos semicerrados,gargalhada fechados sorriso</translation></message>
    <message><source>😅</source><translation>rosto risonho com gota de suor,sorriso frio</translation></message>
    <message><source>😂</source><translation>rosto chorando de rir,alegria lágrimas com</translation></message>
    <message><source>🤣</source><translation>rolando no chão de rir,gargalhada rosto</translation></message>
    <message><source>🙂</source><translation>rosto levemente sorridente,sorriso</translation></message>
    <message><source>🙃</source><translation>rosto de cabeça para baixo,invertido</translation></message>
    <message><source>😉</source><translation>rosto com olho piscando,piscada</translation></message>
    <message><source>😊</source><translation>rosto sorridente com olhos sorridentes,sorrindo ruborizar</translation></message>
    <message><source>😇</source><translation>rosto sorridente com auréola,anjo inocente</translation></message>
    <message><source>🥰</source><translation>rosto sorridente com 3 corações,amor apaixonado paixão</translation></message>
    <message><source>😍</source><translation>rosto sorridente com olhos de coração,amor</translation></message>
    <message><source>🤩</source><translation>rosto com olhar maravilhado,estrela gargalhando olhos</translation></message>
    <message><source>😘</source><translation>rosto mandando um beijo,</translation></message>
    <message><source>😋</source><translation>rosto saboreando comida,delicioso gostoso nham sorriso</translation></message>
    <message><source>😜</source><translation>rosto piscando e com língua para fora,brincadeira piscadela provocação</translation></message>
    <message><source>🤪</source><translation>rosto bizarro,excêntrico grande olho pequeno</translation></message>
    <message><source>🤗</source><translation>rosto abraçando,abraço mãos</translation></message>
    <message><source>🤭</source><translation>rosto com a mão sobre a boca,ops</translation></message>
    <message><source>🤫</source><translation>rosto fazendo sinal de silêncio,quieto</translation></message>
    <message><source>🤔</source><translation>rosto pensativo,mão no queixo pensando</translation></message>
    <message><source>🫡</source><translation>rosto saudando,ensolarado ok saudação sim tropas</translation></message>
    <message><source>🤐</source><translation>rosto com boca de zíper,</translation></message>
    <message><source>🤨</source><translation>rosto com sobrancelha levantada,cético desconfiança</translation></message>
    <message><source>😐</source><translation>rosto neutro,sem comentários emoção</translation></message>
    <message><source>😶</source><translation>rosto sem boca,calado quieto</translation></message>
    <message><source>😏</source><translation>rosto com sorriso maroto,malicioso</translation></message>
    <message><source>🙄</source><translation>rosto com olhos revirados,revirando os</translation></message>
    <message><source>😬</source><translation>rosto expressando desagrado,fazendo careta</translation></message>
    <message><source>😌</source><translation>rosto aliviado,alívio</translation></message>
    <message><source>😔</source><translation>rosto deprimido,desanimado</translation></message>
    <message><source>😪</source><translation>rosto sonolento,com sono</translation></message>
    <message><source>😴</source><translation>rosto dormindo,sono zzz</translation></message>
    <message><source>😷</source><translation>rosto com máscara médica,doente gripado resfriado</translation></message>
    <message><source>🤒</source><translation>rosto com termômetro,de cama febre febril</translation></message>
    <message><source>🤕</source><translation>rosto com atadura na cabeça,acidentado ferimento curativos machucado</translation></message>
    <message><source>🤢</source><translation>rosto nauseado,enjoado enjoo vômito</translation></message>
    <message><source>🤧</source><translation>rosto espirrando,espirro</translation></message>
    <message><source>🥵</source><translation>rosto fervendo de calor,febril insolação quente vermelho suando</translation></message>
    <message><source>🥶</source><translation>rosto gelado,congelando frio gélido glacial azul de</translation></message>
    <message><source>😵</source><translation>rosto atordoado,</translation></message>
    <message><source>🤯</source><translation>cabeça explodindo,chocado</translation></message>
    <message><source>🤠</source><translation>rosto com chapéu de caubói,</translation></message>
    <message><source>🥳</source><translation>rosto festivo,apito chapéu comemoração festa</translation></message>
    <message><source>😎</source><translation>rosto sorridente com óculos escuros,sol sorrindo de</translation></message>
    <message><source>🤓</source><translation>rosto de nerd,cdf estudioso sabe-tudo</translation></message>
    <message><source>🧐</source><translation>rosto com monóculo,conservador</translation></message>
    <message><source>😕</source><translation>rosto confuso,indeciso</translation></message>
    <message><source>😟</source><translation>rosto preocupado,</translation></message>
    <message><source>🙁</source><translation>rosto meio triste,tristinho</translation></message>
    <message><source>😮</source><translation>rosto com boca aberta,empatia</translation></message>
    <message><source>😲</source><translation>rosto espantado,chocado estupefato totalmente</translation></message>
    <message><source>😳</source><translation>rosto ruborizado,atordoado</translation></message>
    <message><source>🥺</source><translation>rosto implorando,olhar de cachorrinho perdão</translation></message>
    <message><source>😢</source><translation>rosto chorando,lágrimas triste</translation></message>
    <message><source>😭</source><translation>rosto chorando aos berros,chorar lágrimas</translation></message>
    <message><source>😱</source><translation>rosto gritando de medo,assustado temeroso</translation></message>
    <message><source>😞</source><translation>rosto desapontado,desapontamento decepcionado</translation></message>
    <message><source>😩</source><translation>rosto desolado,cansado aborrecido</translation></message>
    <message><source>😤</source><translation>rosto soltando vapor pelo nariz,triunfo vitória</translation></message>
    <message><source>😠</source><translation>rosto zangado,irado</translation></message>
    <message><source>🤬</source><translation>rosto com símbolos na boca,xingando</translation></message>
    <message><source>💀</source><translation>caveira,conto de fadas corpo morte</translation></message>
    <message><source>💩</source><translation>cocô,estrume excremento fezes pilha de</translation></message>
    <message><source>🤡</source><translation>rosto de palhaço,</translation></message>
    <message><source>👻</source><translation>fantasma,conto de fadas rosto</translation></message>
    <message><source>👽</source><translation>alienígena,extraterrestre OVNI rosto</translation></message>
    <message><source>🤖</source><translation>rosto de robô,monstro</translation></message>
    <message><source>👋</source><translation>mão acenando,aceno</translation></message>
    <message><source>🖐️</source><translation>mão aberta com os dedos separados,cinco indicando palma da</translation></message>
    <message><source>✋</source><translation>mão levantada,erguida</translation></message>
    <message><source>👌</source><translation>sinal de ok,mão sinalizando</translation></message>
    <message><source>🤌</source><translation>dedos comprimidos,beliscado gesto de mão interrogação sarcástico</translation></message>
    <message><source>🤏</source><translation>mão beliscando,pequena quantidade</translation></message>
    <message><source>✌️</source><translation>mão em V de vitória,com sinal sim!</translation></message>
    <message><source>🤞</source><translation>dedos cruzados,mão sorte</translation></message>
    <message><source>🤟</source><translation>gesto de "te amo",mão te amo</translation></message>
    <message><source>🤘</source><translation>saudação do rock,chifres dedos mão</translation></message>
    <message><source>🤙</source><translation>sinal "me liga",ligar</translation></message>
    <message><source>👈</source><translation>dorso da mão com dedo indicador apontando para a esquerda,costas apontado</translation></message>
    <message><source>👉</source><translation>dorso da mão com dedo indicador apontando para a direita,costas apontado</translation></message>
    <message><source>👆</source><translation>dorso da mão com dedo indicador apontando para cima,costas apontado</translation></message>
    <message><source>👇</source><translation>dorso da mão com dedo indicador apontando para baixo,costas apontado</translation></message>
    <message><source>👍</source><translation>polegar para cima,dedão mão sinal</translation></message>
    <message><source>👎</source><translation>polegar para baixo,dedão mão sinal</translation></message>
    <message><source>✊</source><translation>punho levantado,erguido</translation></message>
    <message><source>👊</source><translation>soco,mão punho</translation></message>
    <message><source>👏</source><translation>mãos aplaudindo,aplauso sinal</translation></message>
    <message><source>🙌</source><translation>mãos para cima,ambas as comemoração levantando comemorar</translation></message>
    <message><source>🫶</source><translation>mãos de coração,amor</translation></message>
    <message><source>🤝</source><translation>aperto de mãos,combinado cumprimento</translation></message>
    <message><source>🙏</source><translation>mãos juntas,gesto mão reza rezando rezar</translation></message>
    <message><source>✍️</source><translation>escrevendo à mão,caneta</translation></message>
    <message><source>💪</source><translation>bíceps,contraído engraçado forte músculo</translation></message>
    <message><source>🧠</source><translation>cérebro,inteligente</translation></message>
    <message><source>👀</source><translation>olhos,olho rosto</translation></message>
    <message><source>👁️</source><translation>olho,parte do corpo rosto</translation></message>
    <message><source>👶</source><translation>bebê,neném</translation></message>
    <message><source>🧒</source><translation>criança,</translation></message>
    <message><source>👩</source><translation>mulher,adulta</translation></message>
    <message><source>🧑</source><translation>pessoa,adulto gênero não especificado</translation></message>
    <message><source>👨</source><translation>homem,adulto</translation></message>
    <message><source>👵</source><translation>idosa,adulta mulher</translation></message>
    <message><source>👴</source><translation>homem idoso,adulto</translation></message>
    <message><source>🙋</source><translation>pessoa levantando a mão,feliz gesto</translation></message>
    <message><source>🤷</source><translation>pessoa dando de ombros,dar ignorância indiferença</translation></message>
    <message><source>🤦</source><translation>pessoa decepcionada,decepção desapontamento dececionada</translation></message>
    <message><source>💁</source><translation>pessoa com a palma virada para cima,ajuda informações mão</translation></message>
    <message><source>🙇</source><translation>pessoa fazendo reverência,desculpa gesto perdão respeitosa</translation></message>
    <message><source>👩‍💻</source><translation>tecnóloga,desenvolvedora inventora mulher programadora software</translation></message>
    <message><source>👨‍🍳</source><translation>cozinheiro,chef homem</translation></message>
    <message><source>👩‍🔬</source><translation>cientista mulher,bióloga física professora química</translation></message>
    <message><source>👩‍🎨</source><translation>artista plástica,mulher pintura</translation></message>
    <message><source>🧑‍🚀</source><translation>astronauta,foguete</translation></message>
    <message><source>🏃</source><translation>pessoa correndo,corrida esporte maratona maratonista</translation></message>
    <message><source>🚶</source><translation>pessoa andando,andar caminhar caminhando</translation></message>
    <message><source>💃</source><translation>mulher dançando,</translation></message>
    <message><source>🧘</source><translation>pessoa na posição de lótus,ioga meditação yoga</translation></message>
    <message><source>🐶</source><translation>rosto de cachorro,animal</translation></message>
    <message><source>🐱</source><translation>rosto de gato,animal</translation></message>
    <message><source>🐭</source><translation>rosto de camundongo,animal</translation></message>
    <message><source>🐰</source><translation>rosto de coelho,animal</translation></message>
    <message><source>🦊</source><translation>rosto de raposa,</translation></message>
    <message><source>🐻</source><translation>rosto de urso,animal</translation></message>
    <message><source>🐼</source><translation>rosto de panda,animal</translation></message>
    <message><source>🐨</source><translation>coala,animal</translation></message>
    <message><source>🐯</source><translation>rosto de tigre,animal</translation></message>
    <message><source>🦁</source><translation>rosto de leão,animal zodíaco</translation></message>
    <message><source>🐮</source><translation>rosto de vaca,animal</translation></message>
    <message><source>🐷</source><translation>rosto de porco,animal</translation></message>
    <message><source>🐸</source><translation>sapo,animal rosto de</translation></message>
    <message><source>🐵</source><translation>rosto de macaco,animal</translation></message>
    <message><source>🐔</source><translation>galinha,ave</translation></message>
    <message><source>🐧</source><translation>pinguim,animal</translation></message>
    <message><source>🐦</source><translation>pássaro,animal</translation></message>
    <message><source>🦉</source><translation>coruja,pássaro sabedoria</translation></message>
    <message><source>🦆</source><translation>pato,pássaro</translation></message>
    <message><source>🐝</source><translation>abelha,inseto</translation></message>
    <message><source>🦋</source><translation>borboleta,beleza inseto</translation></message>
    <message><source>🐛</source><translation>inseto,animal centopeia lagarta</translation></message>
    <message><source>🐞</source><translation>joaninha,inseto</translation></message>
    <message><source>🐢</source><translation>tartaruga,animal</translation></message>
    <message><source>🐍</source><translation>cobra,animal réptil serpente</translation></message>
    <message><source>🐙</source><translation>polvo,animal</translation></message>
    <message><source>🐳</source><translation>baleia esguichando água,animal esguicho</translation></message>
    <message><source>🐬</source><translation>golfinho,animal</translation></message>
    <message><source>🐟</source><translation>peixe,animal Peixes zodíaco</translation></message>
    <message><source>🦀</source><translation>caranguejo,animal Câncer zodíaco</translation></message>
    <message><source>🌵</source><translation>cacto,planta</translation></message>
    <message><source>🌲</source><translation>conífera,árvore</translation></message>
    <message><source>🌳</source><translation>árvore caidiça,desfolha</translation></message>
    <message><source>🌴</source><translation>palmeira,árvore</translation></message>
    <message><source>🌱</source><translation>muda de planta,plantinha</translation></message>
    <message><source>🌿</source><translation>erva,folha</translation></message>
    <message><source>🍀</source><translation>trevo de quatro folhas,</translation></message>
    <message><source>🍁</source><translation>folha de bordo,caída</translation></message>
    <message><source>🍂</source><translation>folhas caídas,cair folha</translation></message>
    <message><source>🌷</source><translation>tulipa,flor</translation></message>
    <message><source>🌹</source><translation>rosa,flor</translation></message>
    <message><source>🌻</source><translation>girassol,flor</translation></message>
    <message><source>🌼</source><translation>flor,florescer</translation></message>
    <message><source>🌍</source><translation>globo mostrando Europa e África,Terra</translation></message>
    <message><source>🌙</source><translation>lua crescente,</translation></message>
    <message><source>⭐</source><translation>estrela branca média,</translation></message>
    <message><source>🌟</source><translation>estrela brilhante,brilho cintilante luminosa reluzente</translation></message>
    <message><source>✨</source><translation>brilhos,* estrelas brilhantes</translation></message>
    <message><source>⚡</source><translation>alta tensão,perigo de sinal</translation></message>
    <message><source>🔥</source><translation>fogo,chama</translation></message>
    <message><source>🌈</source><translation>arco-íris,chuva clima</translation></message>
    <message><source>☀️</source><translation>sol,clima dia claro raios solar tempo</translation></message>
    <message><source>⛅</source><translation>sol por trás das nuvens,nuvem com</translation></message>
    <message><source>🌧️</source><translation>nuvem com chuva,clima</translation></message>
    <message><source>⛈️</source><translation>chuva com trovão,clima nuvem</translation></message>
    <message><source>❄️</source><translation>floco de neve,clima frio</translation></message>
    <message><source>☃️</source><translation>boneco de neve,na clima frio</translation></message>
    <message><source>🌊</source><translation>onda,de água do oceano</translation></message>
    <message><source>💧</source><translation>gota,com suor engraçado de</translation></message>
    <message><source>🍎</source><translation>maçã vermelha,fruta</translation></message>
    <message><source>🍐</source><translation>pera,fruta</translation></message>
    <message><source>🍊</source><translation>tangerina,fruta laranja</translation></message>
    <message><source>🍋</source><translation>limão,cítrico fruta siciliano</translation></message>
    <message><source>🍌</source><translation>banana,fruta</translation></message>
    <message><source>🍉</source><translation>melancia,fruta</translation></message>
    <message><source>🍇</source><translation>uvas,fruta</translation></message>
    <message><source>🍓</source><translation>morango,fruta frutas vermelhas</translation></message>
    <message><source>🫐</source><translation>mirtilos,azul baga blueberry mirtilo</translation></message>
    <message><source>🍒</source><translation>cereja,fruta frutas vermelhas</translation></message>
    <message><source>🍑</source><translation>pêssego,fruta</translation></message>
    <message><source>🥑</source><translation>abacate,comida fruta</translation></message>
    <message><source>🍅</source><translation>tomate,fruta fruto legume</translation></message>
    <message><source>🥕</source><translation>cenoura,comida legume</translation></message>
    <message><source>🌽</source><translation>milho,espiga de</translation></message>
    <message><source>🥔</source><translation>batata,comida legume</translation></message>
    <message><source>🍄</source><translation>cogumelo,champignon</translation></message>
    <message><source>🍞</source><translation>pão,de forma</translation></message>
    <message><source>🥐</source><translation>croissant,comida pão</translation></message>
    <message><source>🧀</source><translation>queijo,suíço</translation></message>
    <message><source>🥚</source><translation>ovo,comida</translation></message>
    <message><source>🥞</source><translation>panquecas,comida crepes</translation></message>
    <message><source>🍔</source><translation>hambúrguer,búrguer</translation></message>
    <message><source>🍟</source><translation>batata frita,fritas</translation></message>
    <message><source>🍕</source><translation>pizza,fatia de</translation></message>
    <message><source>🌮</source><translation>taco,comida mexicana</translation></message>
    <message><source>🥗</source><translation>salada verde,comida</translation></message>
    <message><source>🍝</source><translation>espaguete,macarrão macarronada</translation></message>
    <message><source>🍜</source><translation>lámen,ramen tigela</translation></message>
    <message><source>🍣</source><translation>sushi,comida japonesa</translation></message>
    <message><source>🍚</source><translation>arroz cozido,</translation></message>
    <message><source>🍦</source><translation>sorvete italiano,de casquinha na</translation></message>
    <message><source>🍰</source><translation>pão de ló de morango,bolo fatia sobremesa</translation></message>
    <message><source>🎂</source><translation>bolo de aniversário,comemoração</translation></message>
    <message><source>🍫</source><translation>chocolate,barra de</translation></message>
    <message><source>🍪</source><translation>biscoito,bolacha cookie doce</translation></message>
    <message><source>🍩</source><translation>donut,rosquinha</translation></message>
    <message><source>☕</source><translation>café,cafezinho chá</translation></message>
    <message><source>🍵</source><translation>xícara de chá sem alça,bebida</translation></message>
    <message><source>🍺</source><translation>cerveja,bar caneca de chopp</translation></message>
    <message><source>🍻</source><translation>canecas de cerveja,bar caneca chopp</translation></message>
    <message><source>🍷</source><translation>vinho,bar bebida cálice de taça</translation></message>
    <message><source>🍸</source><translation>coquetel,bar taça de</translation></message>
    <message><source>🥂</source><translation>taças brindando,brinde champanhe comemoração taça tim-tim</translation></message>
    <message><source>🧊</source><translation>cubo de gelo,gelado iceberg</translation></message>
    <message><source>🚗</source><translation>carro,automóvel veículo</translation></message>
    <message><source>🚕</source><translation>táxi,veículo</translation></message>
    <message><source>🚌</source><translation>ônibus,veículo</translation></message>
    <message><source>🚲</source><translation>bicicleta,veículo</translation></message>
    <message><source>🛵</source><translation>scooter,moto</translation></message>
    <message><source>🚂</source><translation>locomotiva,trem veículo</translation></message>
    <message><source>🚆</source><translation>trem,ferrovia veículo</translation></message>
    <message><source>🚇</source><translation>metrô,veículo</translation></message>
    <message><source>✈️</source><translation>avião,aéreo veículo</translation></message>
    <message><source>🚀</source><translation>foguete,veículo</translation></message>
    <message><source>🛸</source><translation>disco voador,OVNI</translation></message>
    <message><source>⛵</source><translation>barco a vela,iate resort marítimo</translation></message>
    <message><source>⛴️</source><translation>balsa,barco ferry boat ferry-boat</translation></message>
    <message><source>🚢</source><translation>navio,veículo aquático</translation></message>
    <message><source>⚓</source><translation>âncora,sinal</translation></message>
    <message><source>🗺️</source><translation>mapa-múndi,geografia mapa mundo</translation></message>
    <message><source>🧭</source><translation>bússola,magnética navegação orientação</translation></message>
    <message><source>🏔️</source><translation>montanha com neve,frio</translation></message>
    <message><source>🏕️</source><translation>acampamento,barraca</translation></message>
    <message><source>🏖️</source><translation>praia e guarda-sol,</translation></message>
    <message><source>🏝️</source><translation>ilha deserta,</translation></message>
    <message><source>🏠</source><translation>casa,construção</translation></message>
    <message><source>🏡</source><translation>casa com jardim,construção lar</translation></message>
    <message><source>🏢</source><translation>edifício comercial,escritório</translation></message>
    <message><source>🏥</source><translation>hospital,prédio</translation></message>
    <message><source>🏫</source><translation>escola,prédio da</translation></message>
    <message><source>🏰</source><translation>castelo,europeu medieval prédio</translation></message>
    <message><source>⛪</source><translation>igreja,prédio</translation></message>
    <message><source>🌆</source><translation>cidade ao anoitecer,noite paisagem pôr do sol prédio</translation></message>
    <message><source>🌉</source><translation>ponte à noite,da</translation></message>
    <message><source>🌅</source><translation>aurora sobre água,rio sol da manhã nascendo</translation></message>
    <message><source>🎡</source><translation>roda gigante,entretenimento parque de diversões</translation></message>
    <message><source>🎉</source><translation>cone de festa,alegria comemoração</translation></message>
    <message><source>🎊</source><translation>confete,bola de confetes comemoração</translation></message>
    <message><source>🎈</source><translation>balão,comemoração</translation></message>
    <message><source>🎁</source><translation>presente,comemoração embrulhado mimo</translation></message>
    <message><source>🏆</source><translation>troféu,prêmio</translation></message>
    <message><source>🥇</source><translation>medalha de ouro,1º. lugar vitória</translation></message>
    <message><source>⚽</source><translation>bola de futebol,</translation></message>
    <message><source>🏀</source><translation>bola de basquete,cesta</translation></message>
    <message><source>🎾</source><translation>tênis,bola de raquete</translation></message>
    <message><source>🎮</source><translation>videogame,controle de game jogo</translation></message>
    <message><source>🎲</source><translation>jogo de dado,dados</translation></message>
    <message><source>🧩</source><translation>quebra-cabeça,dica encaixe peça</translation></message>
    <message><source>🎨</source><translation>paleta de tintas,arte artista artística pintura</translation></message>
    <message><source>🎬</source><translation>claquete,cena entretenimento filme tomada</translation></message>
    <message><source>🎤</source><translation>microfone,entretenimento karaokê mic</translation></message>
    <message><source>🎧</source><translation>fones de ouvido,fone</translation></message>
    <message><source>🎵</source><translation>nota musical,música</translation></message>
    <message><source>🎸</source><translation>guitarra,instrumento musical música</translation></message>
    <message><source>🎹</source><translation>teclado musical,instrumento música piano</translation></message>
    <message><source>📷</source><translation>câmera,vídeo</translation></message>
    <message><source>📱</source><translation>telefone celular,móvel</translation></message>
    <message><source>💻</source><translation>laptop,computador PC pessoal</translation></message>
    <message><source>⌨️</source><translation>teclado,acessório computador digitação</translation></message>
    <message><source>🖥️</source><translation>computador de mesa,desktop</translation></message>
    <message><source>💾</source><translation>disquete,computador disco flexível</translation></message>
    <message><source>🔋</source><translation>pilha,bateria</translation></message>
    <message><source>🔌</source><translation>tomada elétrica,eletricidade plugue</translation></message>
    <message><source>💡</source><translation>lâmpada,elétrica ideia luz quadrinhos</translation></message>
    <message><source>🔦</source><translation>lanterna,elétrica ferramenta luz</translation></message>
    <message><source>📚</source><translation>livros,livro</translation></message>
    <message><source>📖</source><translation>livro aberto,</translation></message>
    <message><source>📝</source><translation>memorando,lápis</translation></message>
    <message><source>✏️</source><translation>lápis,</translation></message>
    <message><source>📌</source><translation>tacha,alfinete</translation></message>
    <message><source>📎</source><translation>clipe de papel,</translation></message>
    <message><source>✂️</source><translation>tesoura,cortar ferramenta</translation></message>
    <message><source>📦</source><translation>pacote,caixa embrulho</translation></message>
    <message><source>✉️</source><translation>envelope,carta correspondência e-mail email</translation></message>
    <message><source>📬</source><translation>caixa de correio aberta com bandeira levantada,correspondência</translation></message>
    <message><source>📅</source><translation>calendário,data datas</translation></message>
    <message><source>⏰</source><translation>despertador,alarme relógio</translation></message>
    <message><source>⏳</source><translation>ampulheta contando o tempo,relógio de areia</translation></message>
    <message><source>🔍</source><translation>lupa para a esquerda,ferramenta lente de aumento pesquisa</translation></message>
    <message><source>🔒</source><translation>cadeado,fechado trancado</translation></message>
    <message><source>🔑</source><translation>chave,senha</translation></message>
    <message><source>🔧</source><translation>chave inglesa,ferramenta</translation></message>
    <message><source>🔨</source><translation>martelo,ferramenta</translation></message>
    <message><source>⚙️</source><translation>engrenagem,ferramenta</translation></message>
    <message><source>🧪</source><translation>tubo de ensaio,ciência experiência laboratório química químico</translation></message>
    <message><source>🔭</source><translation>telescópio,ciência ferramenta</translation></message>
    <message><source>💊</source><translation>comprimido,medicina médico pílula remédio</translation></message>
    <message><source>🧹</source><translation>vassoura,bruxa limpar varrer</translation></message>
    <message><source>🛒</source><translation>carrinho de compras,mercado</translation></message>
    <message><source>👟</source><translation>tênis de corrida,sapato esportivo</translation></message>
    <message><source>👓</source><translation>óculos,acessório</translation></message>
    <message><source>☂️</source><translation>guarda-chuva,acessório chuva clima sombrinha aberta</translation></message>
    <message><source>💰</source><translation>saco de dinheiro,</translation></message>
    <message><source>📈</source><translation>gráfico subindo,crescimento diagrama de tendência</translation></message>
    <message><source>📉</source><translation>gráfico caindo,diagrama de tendência negativa</translation></message>
    <message><source>❤️</source><translation>coração vermelho,amor</translation></message>
    <message><source>🧡</source><translation>coração laranja,emoção</translation></message>
    <message><source>💛</source><translation>coração amarelo,emoção</translation></message>
    <message><source>💚</source><translation>coração verde,emoção</translation></message>
    <message><source>💙</source><translation>coração azul,emoção</translation></message>
    <message><source>💜</source><translation>coração roxo,emoção</translation></message>
    <message><source>🖤</source><translation>coração preto,negro</translation></message>
    <message><source>🤍</source><translation>coração branco,</translation></message>
    <message><source>💔</source><translation>coração partido,decepção amorosa emoção rompimento</translation></message>
    <message><source>❣️</source><translation>exclamação de coração,em forma pontuação sinal</translation></message>
    <message><source>💕</source><translation>dois corações,amantes amor emoção</translation></message>
    <message><source>💯</source><translation>cem pontos,100 pontuação total</translation></message>
    <message><source>💥</source><translation>colisão,emoção engraçado símbolo de</translation></message>
    <message><source>💬</source><translation>balão de diálogo,conversa engraçado</translation></message>
    <message><source>💭</source><translation>balão de pensamento,engraçado</translation></message>
    <message><source>💤</source><translation>zzz,dormindo emoção engraçado roncando</translation></message>
    <message><source>✅</source><translation>marca de seleção branca,✓ botão verificação</translation></message>
    <message><source>☑️</source><translation>caixa de seleção marcada com tique,✓ marca verificação</translation></message>
    <message><source>✔️</source><translation>marca de seleção,✓ verificação</translation></message>
    <message><source>❌</source><translation>xis,× cancelar multiplicação multiplicar X</translation></message>
    <message><source>❗</source><translation>ponto de exclamação vermelho,! pontuação</translation></message>
    <message><source>❓</source><translation>ponto de interrogação vermelho,? pergunta pontuação sinal</translation></message>
    <message><source>⚠️</source><translation>aviso,sinal</translation></message>
    <message><source>🚫</source><translation>proibido,entrada não sinal</translation></message>
    <message><source>♻️</source><translation>símbolo de reciclagem,</translation></message>
    <message><source>🔁</source><translation>botão de repetir,sentido horário seta</translation></message>
    <message><source>➡️</source><translation>seta para a direita,direção leste</translation></message>
    <message><source>⬅️</source><translation>seta para a esquerda,direção oeste</translation></message>
    <message><source>⬆️</source><translation>seta para cima,cardinal direção norte</translation></message>
    <message><source>⬇️</source><translation>seta para baixo,cardinal direção sul</translation></message>
    <message><source>🆕</source><translation>botão "NEW",new Novo</translation></message>
    <message><source>🆗</source><translation>botão OK,símbolo “OK”</translation></message>
    <message><source>🔴</source><translation>círculo vermelho,geométrico</translation></message>
    <message><source>🟢</source><translation>círculo verde,</translation></message>
    <message><source>🔵</source><translation>círculo azul,geométrico</translation></message>
    <message><source>⚪</source><translation>círculo branco,geométrico</translation></message>
    <message><source>⚫</source><translation>círculo preto,geométrico</translation></message>
    <message><source>🏁</source><translation>bandeira quadriculada,corrida esporte</translation></message>
    <message><source>🏳️‍🌈</source><translation>bandeira do arco-íris,</translation></message>
    <message><source>🏴‍☠️</source><translation>bandeira de pirata,caveira e osso saque tesouro</translation></message>
    <message><source>1️⃣</source><translation>tecla: 1,tecla</translation></message>
    <message><source>2️⃣</source><translation>tecla: 2,tecla</translation></message>
    <message><source>3️⃣</source><translation>tecla: 3,tecla</translation></message>
    <message><source>#️⃣</source><translation>tecla: #,tecla</translation></message>
</context>
</TS>
