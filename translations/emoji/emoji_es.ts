<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>EmojiWords</name>
    <message><source>😀</source><translation>cara sonriendo,divertido feliz sonrisa</translation></message>
    <message><source>😃</source><translation>cara sonriendo con ojos grandes,divertido risa</translation></message>
    <message><source>😄</source><translation>cara sonriendo con ojos sonrientes,abierta ojo sonrisa</translation></message>
    <message><source>😁</source><translation>cara radiante con ojos sonrientes,ojo risa sonrisa</translation></message>
    <message><source>😆</source><translation>cara sonriendo con los ojos cerrados,abierta boca risa</translation></message>
    <message><source>😅</source><translation>cara sonriendo con sudor frío,risa</translation></message>
    <message><source>😂</source><translation>cara llorando de risa,felicidad lágrima</translation></message>
    <message><source>🤣</source><translation>cara revolviéndose de la risa,carcajada ojos cerrados</translation></message>
    <message><source>🙂</source><translation>cara sonriendo ligeramente,sonrisa</translation></message>
    <message><source>🙃</source><translation>cara al revés,</translation></message>
    <message><source>😉</source><translation>cara guiñando el ojo,guiño</translation></message>
    <message><source>😊</source><translation>cara feliz con ojos sonrientes,ojo rubor sonrisa</translation></message>
    <message><source>😇</source><translation>cara sonriendo con aureola,ángel halo sonrisa</translation></message>
    <message><source>🥰</source><translation>cara sonriendo con corazones,adorar amor enamorada enamorado</translation></message>
    <message><source>😍</source><translation>cara sonriendo con ojos de corazón,amor sonrisa</translation></message>
    <message><source>🤩</source><translation>cara sonriendo con estrellas,sonrisa</translation></message>
    <message><source>😘</source><translation>cara lanzando un beso,</translation></message>
    <message><source>😋</source><translation>cara saboreando comida,delicioso hambre rico</translation></message>
    <message><source>😜</source><translation>cara sacando la lengua y guiñando un ojo,guiño</translation></message>
    <message><source>🤪</source><translation>cara de loco,grande ojo pequeño</translation></message>
    <message><source>🤗</source><translation>cara con manos abrazando,abrazo sonrisa</translation></message>
    <message><source>🤭</source><translation>cara con mano sobre la boca,ostras uy vaya</translation></message>
    <message><source>🤫</source><translation>cara pidiendo silencio,callado</translation></message>
    <message><source>🤔</source><translation>cara pensativa,pensando</translation></message>
    <message><source>🫡</source><translation>cara saludando,ejército orden saludo sí sol vale</translation></message>
    <message><source>🤐</source><translation>cara con la boca cerrada con cremallera,</translation></message>
    <message><source>🤨</source><translation>cara con ceja alzada,desconfiado escéptico</translation></message>
    <message><source>😐</source><translation>cara neutral,inexpresivo</translation></message>
    <message><source>😶</source><translation>cara sin boca,callado silencio</translation></message>
    <message><source>😏</source><translation>cara sonriendo con superioridad,listillo</translation></message>
    <message><source>🙄</source><translation>cara con ojos en blanco,frustración vueltos</translation></message>
    <message><source>😬</source><translation>cara haciendo una mueca,</translation></message>
    <message><source>😌</source><translation>cara de alivio,aliviado</translation></message>
    <message><source>😔</source><translation>cara desanimada,alicaído desanimado pensativo</translation></message>
    <message><source>😪</source><translation>cara de sueño,dormir</translation></message>
    <message><source>😴</source><translation>cara durmiendo,dormido sueño zzz</translation></message>
    <message><source>😷</source><translation>cara con mascarilla médica,enfermo malo máscara</translation></message>
    <message><source>🤒</source><translation>cara con termómetro,enfermo malo</translation></message>
    <message><source>🤕</source><translation>cara con la cabeza vendada,dolor herida venda</translation></message>
    <message><source>🤢</source><translation>cara de náuseas,vomitar</translation></message>
    <message><source>🤧</source><translation>cara estornudando,estornudar estornudo pañuelo</translation></message>
    <message><source>🥵</source><translation>cara con calor,roja fiebre golpe de sudor</translation></message>
    <message><source>🥶</source><translation>cara con frío,congelada congelado helado</translation></message>
    <message><source>😵</source><translation>cara mareada,mareo</translation></message>
    <message><source>🤯</source><translation>cabeza explotando,explosión</translation></message>
    <message><source>🤠</source><translation>cara con sombrero de vaquero,vaquera</translation></message>
    <message><source>🥳</source><translation>cara de fiesta,capirote celebración gorro matasuegras</translation></message>
    <message><source>😎</source><translation>cara sonriendo con gafas de sol,guay</translation></message>
    <message><source>🤓</source><translation>cara de empollón,friki friqui</translation></message>
    <message><source>🧐</source><translation>cara con monóculo,aristocrático estirado</translation></message>
    <message><source>😕</source><translation>cara de confusión,confuso</translation></message>
    <message><source>😟</source><translation>cara preocupada,preocupación preocupado</translation></message>
    <message><source>🙁</source><translation>cara con el ceño ligeramente fruncido,</translation></message>
    <message><source>😮</source><translation>cara con la boca abierta,</translation></message>
    <message><source>😲</source><translation>cara asombrada,alucinado asombrado pasmado</translation></message>
    <message><source>😳</source><translation>cara sonrojada,colorado sonrojado</translation></message>
    <message><source>🥺</source><translation>cara de por favor,implorar ojos adorables piedad</translation></message>
    <message><source>😢</source><translation>cara llorando,lágrima llorar triste</translation></message>
    <message><source>😭</source><translation>cara llorando fuerte,lágrima llorar triste</translation></message>
    <message><source>😱</source><translation>cara gritando de miedo,asustado pánico</translation></message>
    <message><source>😞</source><translation>cara decepcionada,decepción decepcionado</translation></message>
    <message><source>😩</source><translation>cara agotada,agotado cansado</translation></message>
    <message><source>😤</source><translation>cara resoplando,cabreo enfado</translation></message>
    <message><source>😠</source><translation>cara enfadada,enfadado histérico</translation></message>
    <message><source>🤬</source><translation>cara con símbolos en la boca,maldecir palabrota símbolo</translation></message>
    <message><source>💀</source><translation>calavera,cara cuento monstruo muerte</translation></message>
    <message><source>💩</source><translation>caca con ojos,cómic mierda mojón</translation></message>
    <message><source>🤡</source><translation>cara de payaso,</translation></message>
    <message><source>👻</source><translation>fantasma,cara criatura cuento monstruo</translation></message>
    <message><source>👽</source><translation>alienígena,alien cara criatura extraterrestre ovni</translation></message>
    <message><source>🤖</source><translation>robot,cara monstruo</translation></message>
    <message><source>👋</source><translation>mano saludando,agitar saludar saludo</translation></message>
    <message><source>🖐️</source><translation>mano abierta,dedo</translation></message>
    <message><source>✋</source><translation>mano levantada,</translation></message>
    <message><source>👌</source><translation>señal de aprobación con la mano,ok</translation></message>
    <message><source>🤌</source><translation>dedos juntos apuntando hacia arriba,gesto italia italiano mano sarcasmo</translation></message>
    <message><source>🤏</source><translation>mano pellizcando,pellizco poco poquito</translation></message>
    <message><source>✌️</source><translation>mano con señal de victoria,</translation></message>
    <message><source>🤞</source><translation>dedos cruzados,cruzar mano suerte</translation></message>
    <message><source>🤟</source><translation>gesto de te quiero,mano</translation></message>
    <message><source>🤘</source><translation>mano haciendo el signo de cuernos,dedo rock</translation></message>
    <message><source>🤙</source><translation>mano haciendo el gesto de llamar,meñique pulgar</translation></message>
    <message><source>👈</source><translation>dorso de mano con índice a la izquierda,dedo</translation></message>
    <message><source>👉</source><translation>dorso de mano con índice a la derecha,dedo</translation></message>
    <message><source>👆</source><translation>dorso de mano con índice hacia arriba,apuntar dedo</translation></message>
    <message><source>👇</source><translation>dorso de mano con índice hacia abajo,apuntar dedo</translation></message>
    <message><source>👍</source><translation>pulgar hacia arriba,mano señal</translation></message>
    <message><source>👎</source><translation>pulgar hacia abajo,mano señal</translation></message>
    <message><source>✊</source><translation>puño en alto,cerrado mano puñetazo</translation></message>
    <message><source>👊</source><translation>puño cerrado,puñetazo</translation></message>
    <message><source>👏</source><translation>manos aplaudiendo,aplaudir palmas señal</translation></message>
    <message><source>🙌</source><translation>manos levantadas celebrando,celebración gesto hurra mano</translation></message>
    <message><source>🫶</source><translation>manos formando un corazón,amor</translation></message>
    <message><source>🤝</source><translation>apretón de manos,acuerdo</translation></message>
    <message><source>🙏</source><translation>manos en oración,mano orar rezar</translation></message>
    <message><source>✍️</source><translation>mano escribiendo,cuerpo escribir lápiz</translation></message>
    <message><source>💪</source><translation>bíceps flexionado,cómic fuerte músculo</translation></message>
    <message><source>🧠</source><translation>cerebro,inteligente</translation></message>
    <message><source>👀</source><translation>ojos,cara</translation></message>
    <message><source>👁️</source><translation>ojo,cuerpo</translation></message>
    <message><source>👶</source><translation>bebé,joven niño</translation></message>
    <message><source>🧒</source><translation>infante,crío género joven neutro</translation></message>
    <message><source>👩</source><translation>mujer,adulta</translation></message>
    <message><source>🧑</source><translation>persona adulta,género neutro</translation></message>
    <message><source>👨</source><translation>hombre,adulto</translation></message>
    <message><source>👵</source><translation>anciana,mayor mujer</translation></message>
    <message><source>👴</source><translation>anciano,hombre mayor</translation></message>
    <message><source>🙋</source><translation>persona con la mano levantada,feliz gesto levantar</translation></message>
    <message><source>🤷</source><translation>persona encogida de hombros,duda encogerse indiferencia</translation></message>
    <message><source>🤦</source><translation>persona con la mano en la frente,facepalm incredulidad</translation></message>
    <message><source>💁</source><translation>persona de mostrador de información,mano</translation></message>
    <message><source>🙇</source><translation>persona haciendo una reverencia,disculpa gesto perdón</translation></message>
    <message><source>👩‍💻</source><translation>profesional de la tecnología mujer,desarrolladora informática programadora tecnóloga</translation></message>
    <message><source>👨‍🍳</source><translation>chef hombre,cocinero pinche</translation></message>
    <message><source>👩‍🔬</source><translation>profesional de la ciencia mujer,bióloga científica física química</translation></message>
    <message><source>👩‍🎨</source><translation>artista mujer,paleta pintora pinturas</translation></message>
    <message><source>🧑‍🚀</source><translation>astronauta,cohete espacio</translation></message>
    <message><source>🏃</source><translation>persona corriendo,carrera deporte maratón</translation></message>
    <message><source>🚶</source><translation>persona caminando,andar caminar</translation></message>
    <message><source>💃</source><translation>mujer bailando,bailar</translation></message>
    <message><source>🧘</source><translation>persona en posición de loto,meditación yoga</translation></message>
    <message><source>🐶</source><translation>cara de perro,animal</translation></message>
    <message><source>🐱</source><translation>cara de gato,animal</translation></message>
    <message><source>🐭</source><translation>cara de ratón,animal</translation></message>
    <message><source>🐰</source><translation>cara de conejo,animal</translation></message>
    <message><source>🦊</source><translation>zorro,animal cara</translation></message>
    <message><source>🐻</source><translation>oso,animal cara</translation></message>
    <message><source>🐼</source><translation>panda,animal cara oso</translation></message>
    <message><source>🐨</source><translation>koala,bambú</translation></message>
    <message><source>🐯</source><translation>cara de tigre,animal</translation></message>
    <message><source>🦁</source><translation>león,cara leo zodiaco</translation></message>
    <message><source>🐮</source><translation>cara de vaca,animal</translation></message>
    <message><source>🐷</source><translation>cara de cerdo,animal</translation></message>
    <message><source>🐸</source><translation>rana,animal cara</translation></message>
    <message><source>🐵</source><translation>cara de mono,animal</translation></message>
    <message><source>🐔</source><translation>gallina,ave gallinácea pollo</translation></message>
    <message><source>🐧</source><translation>pingüino,ave</translation></message>
    <message><source>🐦</source><translation>pájaro,ave pajarillo</translation></message>
    <message><source>🦉</source><translation>búho,ave lechuza pájaro</translation></message>
    <message><source>🦆</source><translation>pato,ave</translation></message>
    <message><source>🐝</source><translation>abeja,flores insecto miel</translation></message>
    <message><source>🦋</source><translation>mariposa,bonito insecto</translation></message>
    <message><source>🐛</source><translation>insecto,bicho gusano</translation></message>
    <message><source>🐞</source><translation>mariquita,cochinilla</translation></message>
    <message><source>🐢</source><translation>tortuga,galápago</translation></message>
    <message><source>🐍</source><translation>serpiente,culebra reptil víbora</translation></message>
    <message><source>🐙</source><translation>pulpo,cefalópodo octópodo</translation></message>
    <message><source>🐳</source><translation>ballena soltando un chorro,animal de agua</translation></message>
    <message><source>🐬</source><translation>delfín,cetáceo</translation></message>
    <message><source>🐟</source><translation>pez,pececillo pescado piscis zodiaco</translation></message>
    <message><source>🦀</source><translation>cangrejo,animal cáncer zodiaco</translation></message>
    <message><source>🌵</source><translation>cactus,planta</translation></message>
    <message><source>🌲</source><translation>árbol de hoja perenne,</translation></message>
    <message><source>🌳</source><translation>árbol de hoja caduca,caducifolio</translation></message>
    <message><source>🌴</source><translation>palmera,árbol de palma</translation></message>
    <message><source>🌱</source><translation>planta joven,plantón</translation></message>
    <message><source>🌿</source><translation>hierba,hoja verde</translation></message>
    <message><source>🍀</source><translation>trébol de cuatro hojas,suerte</translation></message>
    <message><source>🍁</source><translation>hoja de arce,</translation></message>
    <message><source>🍂</source><translation>hojas caídas,caída</translation></message>
    <message><source>🌷</source><translation>tulipán,flor</translation></message>
    <message><source>🌹</source><translation>rosa,flor</translation></message>
    <message><source>🌻</source><translation>girasol,pipas planta semillas sol</translation></message>
    <message><source>🌼</source><translation>flor,campo planta primavera</translation></message>
    <message><source>🌍</source><translation>globo terráqueo mostrando Europa y África,mundo planeta Tierra</translation></message>
    <message><source>🌙</source><translation>luna,creciente espacio</translation></message>
    <message><source>⭐</source><translation>estrella blanca mediana,</translation></message>
    <message><source>🌟</source><translation>estrella brillante,resplandeciente</translation></message>
    <message><source>✨</source><translation>chispas,* bengala estrellas</translation></message>
    <message><source>⚡</source><translation>alto voltaje,peligro de señal</translation></message>
    <message><source>🔥</source><translation>fuego,llama</translation></message>
    <message><source>🌈</source><translation>arcoíris,colores lluvia</translation></message>
    <message><source>☀️</source><translation>sol,espacio rayos soleado</translation></message>
    <message><source>⛅</source><translation>sol detrás de una nube,con nubes</translation></message>
    <message><source>🌧️</source><translation>nube con lluvia,</translation></message>
    <message><source>⛈️</source><translation>nube con rayo y lluvia,trueno</translation></message>
    <message><source>❄️</source><translation>copo de nieve,frío</translation></message>
    <message><source>☃️</source><translation>muñeco de nieve con nieve,</translation></message>
    <message><source>🌊</source><translation>ola de mar,océano</translation></message>
    <message><source>💧</source><translation>gota,agua cómic sudor</translation></message>
    <message><source>🍎</source><translation>manzana roja,fruta poma</translation></message>
    <message><source>🍐</source><translation>pera,fruta perilla</translation></message>
    <message><source>🍊</source><translation>mandarina,fruta naranja</translation></message>
    <message><source>🍋</source><translation>limón,cítrico citrón fruta</translation></message>
    <message><source>🍌</source><translation>plátano,banana fruta</translation></message>
    <message><source>🍉</source><translation>sandía,fruta</translation></message>
    <message><source>🍇</source><translation>uvas,agracejo fruta racimo uva</translation></message>
    <message><source>🍓</source><translation>fresa,fresón fruta</translation></message>
    <message><source>🫐</source><translation>arándanos,arándano azul baya frutos del bosque mirtilo</translation></message>
    <message><source>🍒</source><translation>cerezas,cereza fruta guindas</translation></message>
    <message><source>🍑</source><translation>melocotón,durazno fruta</translation></message>
    <message><source>🥑</source><translation>aguacate,comida fruta</translation></message>
    <message><source>🍅</source><translation>tomate,ensalada fruta verdura</translation></message>
    <message><source>🥕</source><translation>zanahoria,comida verdura</translation></message>
    <message><source>🌽</source><translation>espiga de maíz,mazorca mijo</translation></message>
    <message><source>🥔</source><translation>patata,comida papa verdura</translation></message>
    <message><source>🍄</source><translation>champiñón,hongo seta</translation></message>
    <message><source>🍞</source><translation>pan de molde,rebanada tostada</translation></message>
    <message><source>🥐</source><translation>cruasán,bollo comida croissant francés</translation></message>
    <message><source>🧀</source><translation>cuña de queso,trozo</translation></message>
    <message><source>🥚</source><translation>huevo,comida</translation></message>
    <message><source>🥞</source><translation>tortitas,comida dulce pancakes postre tortita</translation></message>
    <message><source>🍔</source><translation>hamburguesa,burger</translation></message>
    <message><source>🍟</source><translation>patatas fritas,papas restaurante</translation></message>
    <message><source>🍕</source><translation>pizza,porción restaurante</translation></message>
    <message><source>🌮</source><translation>taco,comida mexicano</translation></message>
    <message><source>🥗</source><translation>ensalada,bol comida verde</translation></message>
    <message><source>🍝</source><translation>espagueti,pasta restaurante</translation></message>
    <message><source>🍜</source><translation>tazón de fideos,calientes chinos ramen</translation></message>
    <message><source>🍣</source><translation>sushi,restaurante</translation></message>
    <message><source>🍚</source><translation>arroz cocido,restaurante</translation></message>
    <message><source>🍦</source><translation>cucurucho de helado,dulce restaurante</translation></message>
    <message><source>🍰</source><translation>trozo de tarta,pedazo restaurante</translation></message>
    <message><source>🎂</source><translation>tarta de cumpleaños,celebración</translation></message>
    <message><source>🍫</source><translation>tableta de chocolate,barra restaurante</translation></message>
    <message><source>🍪</source><translation>galleta,dulce pasta postre</translation></message>
    <message><source>🍩</source><translation>dónut,berlina pastel rosquilla</translation></message>
    <message><source>☕</source><translation>bebida caliente,café té</translation></message>
    <message><source>🍵</source><translation>tazón de té,bebida taza</translation></message>
    <message><source>🍺</source><translation>jarra de cerveza,bar restaurante</translation></message>
    <message><source>🍻</source><translation>jarras de cerveza brindando,bar jarra restaurante</translation></message>
    <message><source>🍷</source><translation>copa de vino,bar bebida vaso</translation></message>
    <message><source>🍸</source><translation>copa de cóctel,bar restaurante</translation></message>
    <message><source>🥂</source><translation>copas brindando,bebida brindar brindis celebración copa</translation></message>
    <message><source>🧊</source><translation>cubito de hielo,frío iceberg</translation></message>
    <message><source>🚗</source><translation>coche,automóvil vehículo</translation></message>
    <message><source>🚕</source><translation>taxi,coche vehículo</translation></message>
    <message><source>🚌</source><translation>autobús,bus transporte</translation></message>
    <message><source>🚲</source><translation>bicicleta,bici vehículo</translation></message>
    <message><source>🛵</source><translation>scooter,escúter moto</translation></message>
    <message><source>🚂</source><translation>locomotora de vapor,tren vehículo</translation></message>
    <message><source>🚆</source><translation>tren,ferrocarril vehículo</translation></message>
    <message><source>🚇</source><translation>metro,subterráneo suburbano transporte</translation></message>
    <message><source>✈️</source><translation>avión,aeroplano</translation></message>
    <message><source>🚀</source><translation>cohete,espacio vehículo</translation></message>
    <message><source>🛸</source><translation>platillo volante,ovni</translation></message>
    <message><source>⛵</source><translation>velero,barco de vela yate</translation></message>
    <message><source>⛴️</source><translation>ferri,barco ferry</translation></message>
    <message><source>🚢</source><translation>barco,vehículo</translation></message>
    <message><source>⚓</source><translation>ancla,barco gancho</translation></message>
    <message><source>🗺️</source><translation>mapa mundial,mapamundi mundo</translation></message>
    <message><source>🧭</source><translation>brújula,compás magnético navegación orientación</translation></message>
    <message><source>🏔️</source><translation>montaña con nieve,frío</translation></message>
    <message><source>🏕️</source><translation>camping,acampada campamento vacaciones</translation></message>
    <message><source>🏖️</source><translation>playa y sombrilla,</translation></message>
    <message><source>🏝️</source><translation>isla desierta,</translation></message>
    <message><source>🏠</source><translation>casa,vivienda</translation></message>
    <message><source>🏡</source><translation>casa con jardín,construcción vivienda</translation></message>
    <message><source>🏢</source><translation>edificio de oficinas,construcción</translation></message>
    <message><source>🏥</source><translation>hospital,doctor edificio medicina médico</translation></message>
    <message><source>🏫</source><translation>colegio,edificio de</translation></message>
    <message><source>🏰</source><translation>castillo europeo,construcción</translation></message>
    <message><source>⛪</source><translation>iglesia,cristianismo cruz edificio religión</translation></message>
    <message><source>🌆</source><translation>ciudad al atardecer,edificios paisaje</translation></message>
    <message><source>🌉</source><translation>puente de noche,</translation></message>
    <message><source>🌅</source><translation>amanecer,salida del sol</translation></message>
    <message><source>🎡</source><translation>noria de feria,atracciones entretenimiento</translation></message>
    <message><source>🎉</source><translation>cañón de confeti,celebración fiesta</translation></message>
    <message><source>🎊</source><translation>bola de confeti,celebración</translation></message>
    <message><source>🎈</source><translation>globo,celebración</translation></message>
    <message><source>🎁</source><translation>regalo,celebración envoltorio presente envuelto</translation></message>
    <message><source>🏆</source><translation>trofeo,premio</translation></message>
    <message><source>🥇</source><translation>medalla de oro,primero</translation></message>
    <message><source>⚽</source><translation>balón de fútbol,</translation></message>
    <message><source>🏀</source><translation>balón de baloncesto,canasta deporte</translation></message>
    <message><source>🎾</source><translation>pelota de tenis,deporte</translation></message>
    <message><source>🎮</source><translation>mando de videoconsola,juego videojuego</translation></message>
    <message><source>🎲</source><translation>dado,juego</translation></message>
    <message><source>🧩</source><translation>pieza de puzle,conectar pista rompecabezas</translation></message>
    <message><source>🎨</source><translation>paleta de pintor,arte artista pintura</translation></message>
    <message><source>🎬</source><translation>claqueta,cine de entretenimiento película</translation></message>
    <message><source>🎤</source><translation>micrófono,entretenimiento karaoke micro</translation></message>
    <message><source>🎧</source><translation>auricular,cascos</translation></message>
    <message><source>🎵</source><translation>nota musical,música</translation></message>
    <message><source>🎸</source><translation>guitarra,instrumento musical música</translation></message>
    <message><source>🎹</source><translation>teclado musical,instrumento música</translation></message>
    <message><source>📷</source><translation>cámara de fotos,</translation></message>
    <message><source>📱</source><translation>teléfono móvil,celular</translation></message>
    <message><source>💻</source><translation>ordenador portátil,pc personal</translation></message>
    <message><source>⌨️</source><translation>teclado,ordenador</translation></message>
    <message><source>🖥️</source><translation>ordenador de sobremesa,</translation></message>
    <message><source>💾</source><translation>disquete,disco de 3 1/2</translation></message>
    <message><source>🔋</source><translation>pila,batería</translation></message>
    <message><source>🔌</source><translation>enchufe eléctrico,corriente electricidad</translation></message>
    <message><source>💡</source><translation>bombilla,cómic electricidad idea luz</translation></message>
    <message><source>🔦</source><translation>linterna,luz</translation></message>
    <message><source>📚</source><translation>libros,</translation></message>
    <message><source>📖</source><translation>libro abierto,</translation></message>
    <message><source>📝</source><translation>cuaderno de notas,comunicación</translation></message>
    <message><source>✏️</source><translation>lápiz,escolar escribir lapicero</translation></message>
    <message><source>📌</source><translation>chincheta,tachuela</translation></message>
    <message><source>📎</source><translation>clip,</translation></message>
    <message><source>✂️</source><translation>tijeras,cortar herramienta</translation></message>
    <message><source>📦</source><translation>paquete,caja</translation></message>
    <message><source>✉️</source><translation>sobre,carta correo</translation></message>
    <message><source>📬</source><translation>buzón abierto con la bandera levantada,contenido</translation></message>
    <message><source>📅</source><translation>calendario,fecha</translation></message>
    <message><source>⏰</source><translation>reloj despertador,alarma</translation></message>
    <message><source>⏳</source><translation>reloj de arena con tiempo,cayendo temporizador</translation></message>
    <message><source>🔍</source><translation>lupa orientada hacia la izquierda,buscar</translation></message>
    <message><source>🔒</source><translation>candado cerrado,cerrar</translation></message>
    <message><source>🔑</source><translation>llave,contraseña</translation></message>
    <message><source>🔧</source><translation>llave inglesa,herramienta</translation></message>
    <message><source>🔨</source><translation>martillo,herramienta</translation></message>
    <message><source>⚙️</source><translation>engranaje,herramienta</translation></message>
    <message><source>🧪</source><translation>tubo de ensayo,ciencia experimento laboratorio química químico</translation></message>
    <message><source>🔭</source><translation>telescopio,astronomía instrumento</translation></message>
    <message><source>💊</source><translation>píldora,comprimido medicina médico pastilla</translation></message>
    <message><source>🧹</source><translation>escoba,barrer bruja fregar</translation></message>
    <message><source>🛒</source><translation>carrito de la compra,carro supermercado</translation></message>
    <message><source>👟</source><translation>zapatilla deportiva,calzado correr ropa tenis</translation></message>
    <message><source>👓</source><translation>gafas,accesorios ojo ropa</translation></message>
    <message><source>☂️</source><translation>paraguas,lluvia abierto</translation></message>
    <message><source>💰</source><translation>bolsa de dinero,dólares</translation></message>
    <message><source>📈</source><translation>gráfica de evolución ascendente,gráfico tendencia</translation></message>
    <message><source>📉</source><translation>gráfica de evolución descendente,gráfico tendencia</translation></message>
    <message><source>❤️</source><translation>corazón rojo,emoción</translation></message>
    <message><source>🧡</source><translation>corazón naranja,emoción</translation></message>
    <message><source>💛</source><translation>corazón amarillo,emoción</translation></message>
    <message><source>💚</source><translation>corazón verde,emoción</translation></message>
    <message><source>💙</source><translation>corazón azul,emoción</translation></message>
    <message><source>💜</source><translation>corazón morado,emoción</translation></message>
    <message><source>🖤</source><translation>corazón negro,</translation></message>
    <message><source>🤍</source><translation>corazón blanco,emoción</translation></message>
    <message><source>💔</source><translation>corazón roto,emoción partido</translation></message>
    <message><source>❣️</source><translation>exclamación de corazón,puntuación</translation></message>
    <message><source>💕</source><translation>dos corazones,amantes amor corazón</translation></message>
    <message><source>💯</source><translation>cien puntos,100 pleno</translation></message>
    <message><source>💥</source><translation>colisión,cómic</translation></message>
    <message><source>💬</source><translation>bocadillo de diálogo,cómic conversación</translation></message>
    <message><source>💭</source><translation>bocadillo de pensamiento,burbuja cómic</translation></message>
    <message><source>💤</source><translation>símbolo de sueño,cómic dormir zzz</translation></message>
    <message><source>✅</source><translation>botón de marca de verificación,✓ selección</translation></message>
    <message><source>☑️</source><translation>casilla con marca de verificación,✓ selección</translation></message>
    <message><source>✔️</source><translation>marca de verificación,✓ selección</translation></message>
    <message><source>❌</source><translation>marca de cruz,× cancelar tachado tachar x</translation></message>
    <message><source>❗</source><translation>exclamación roja,! puntuación signo de</translation></message>
    <message><source>❓</source><translation>interrogación roja,? pregunta puntuación signo de</translation></message>
    <message><source>⚠️</source><translation>advertencia,cuidado señal</translation></message>
    <message><source>🚫</source><translation>prohibido,entrar no pasar prohibición</translation></message>
    <message><source>♻️</source><translation>símbolo de reciclaje,reciclar señal universal sólido</translation></message>
    <message><source>🔁</source><translation>repetir,flechas repetición</translation></message>
    <message><source>➡️</source><translation>flecha hacia la derecha,dirección este</translation></message>
    <message><source>⬅️</source><translation>flecha hacia la izquierda,oeste</translation></message>
    <message><source>⬆️</source><translation>flecha hacia arriba,dirección norte</translation></message>
    <message><source>⬇️</source><translation>flecha hacia abajo,dirección sur</translation></message>
    <message><source>🆕</source><translation>botón NEW,nuevo</translation></message>
    <message><source>🆗</source><translation>botón OK,</translation></message>
    <message><source>🔴</source><translation>círculo rojo grande,geometría</translation></message>
    <message><source>🟢</source><translation>círculo verde,</translation></message>
    <message><source>🔵</source><translation>círculo azul grande,geometría</translation></message>
    <message><source>⚪</source><translation>círculo blanco,geometría</translation></message>
    <message><source>⚫</source><translation>círculo negro,geometría</translation></message>
    <message><source>🏁</source><translation>bandera de cuadros,carreras deporte motor</translation></message>
    <message><source>🏳️‍🌈</source><translation>bandera del arcoíris,</translation></message>
    <message><source>🏴‍☠️</source><translation>bandera pirata,botín Jolly Roger tesoro</translation></message>
    <message><source>1️⃣</source><translation>Teclas: 1,Teclas</translation></message>
    <message><source>2️⃣</source><translation>Teclas: 2,Teclas</translation></message>
    <message><source>3️⃣</source><translation>Teclas: 3,Teclas</translation></message>
    <message><source>#️⃣</source><translation>Teclas: #,Teclas</translation></message>
</context>
</TS>
