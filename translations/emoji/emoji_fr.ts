<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>EmojiWords</name>
    <message><source>😀</source><translation>visage rieur,sourire</translation></message>
    <message><source>😃</source><translation>visage souriant avec de grands yeux,sourire</translation></message>
    <message><source>😄</source><translation>visage très souriant aux yeux rieurs,sourire</translation></message>
    <message><source>😁</source><translation>visage souriant aux yeux rieurs,dents sourire</translation></message>
    <message><source>😆</source><translation>visage souriant avec yeux plissés,bouche rire sourire</translation></message>
    <message><source>😅</source><translation>visage souriant avec une goutte de sueur,sourire</translation></message>
    <message><source>😂</source><translation>visage riant aux larmes,sourire</translation></message>
    <message><source>🤣</source><translation>se rouler par terre de rire,visage</translation></message>
    <message><source>🙂</source><translation>visage avec un léger sourire,</translation></message>
    <message><source>🙃</source><translation>tête à l’envers,renversée</translation></message>
    <message><source>😉</source><translation>visage faisant un clin d’œil,</translation></message>
    <message><source>😊</source><translation>visage souriant avec yeux rieurs,œil rougir sourire</translation></message>
    <message><source>😇</source><translation>visage souriant avec auréole,ange</translation></message>
    <message><source>🥰</source><translation>visage souriant avec cœurs,adorer aimer amour amoureux béguin sourire</translation></message>
    <message><source>😍</source><translation>visage souriant avec yeux en forme de cœur,amour œil</translation></message>
    <message><source>🤩</source><translation>visage avec des étoiles à la place des yeux,étoile grand sourire</translation></message>
    <message><source>😘</source><translation>visage envoyant un bisou,cœur</translation></message>
    <message><source>😋</source><translation>miam,langue</translation></message>
    <message><source>😜</source><translation>visage qui tire la langue et fait un clin d’œil,œil</translation></message>
    <message><source>🤪</source><translation>tête de fou,grand œil petit</translation></message>
    <message><source>🤗</source><translation>visage qui fait un câlin,gentil</translation></message>
    <message><source>🤭</source><translation>visage avec une main sur la bouche,oups</translation></message>
    <message><source>🤫</source><translation>visage avec un doigt sur la bouche,chut silence</translation></message>
    <message><source>🤔</source><translation>visage en pleine réflexion,</translation></message>
    <message><source>🫡</source><translation>visage qui fait un salut militaire,armée compris OK oui</translation></message>
    <message><source>🤐</source><translation>visage avec bouche fermeture éclair,</translation></message>
    <message><source>🤨</source><translation>visage avec les sourcils relevés,méfiant sceptique</translation></message>
    <message><source>😐</source><translation>visage neutre,</translation></message>
    <message><source>😶</source><translation>visage sans bouche,muet</translation></message>
    <message><source>😏</source><translation>visage avec un sourire malin,</translation></message>
    <message><source>🙄</source><translation>visage roulant des yeux,roulement</translation></message>
    <message><source>😬</source><translation>visage grimaçant,grimace</translation></message>
    <message><source>😌</source><translation>visage soulagé,soulagement</translation></message>
    <message><source>😔</source><translation>visage pensif,déçu</translation></message>
    <message><source>😪</source><translation>visage endormi,sommeil</translation></message>
    <message><source>😴</source><translation>visage somnolent,sommeil zzz</translation></message>
    <message><source>😷</source><translation>visage avec masque,</translation></message>
    <message><source>🤒</source><translation>visage avec thermomètre,indisposé malade</translation></message>
    <message><source>🤕</source><translation>visage avec bandage autour de la tête,</translation></message>
    <message><source>🤢</source><translation>visage nauséeux,écœuré nausée</translation></message>
    <message><source>🤧</source><translation>visage qui éternue,atchoum éternuement éternuer rhume</translation></message>
    <message><source>🥵</source><translation>visage rouge et chaud,coup de chaleur fièvre transpiration</translation></message>
    <message><source>🥶</source><translation>visage bleu et froid,gelure glacial glaçon</translation></message>
    <message><source>😵</source><translation>visage étourdi,tournis</translation></message>
    <message><source>🤯</source><translation>tête qui explose,choqué</translation></message>
    <message><source>🤠</source><translation>visage avec chapeau de cowboy,</translation></message>
    <message><source>🥳</source><translation>visage festif,célébration chapeau fête sifflet</translation></message>
    <message><source>😎</source><translation>visage avec lunettes de soleil,</translation></message>
    <message><source>🤓</source><translation>visage de geek,lunettes</translation></message>
    <message><source>🧐</source><translation>visage avec un monocle,collet monté vieux jeu</translation></message>
    <message><source>😕</source><translation>visage confus,</translation></message>
    <message><source>😟</source><translation>visage inquiet,</translation></message>
    <message><source>🙁</source><translation>visage légèrement mécontent,</translation></message>
    <message><source>😮</source><translation>visage avec bouche ouverte,surpris</translation></message>
    <message><source>😲</source><translation>visage stupéfait,choc</translation></message>
    <message><source>😳</source><translation>visage qui rougit,rouge rougissant</translation></message>
    <message><source>🥺</source><translation>visage implorant,pitié supplication yeux de chiens battus</translation></message>
    <message><source>😢</source><translation>visage qui pleure,larmes</translation></message>
    <message><source>😭</source><translation>visage qui pleure à chaudes larmes,larme pleurs triste</translation></message>
    <message><source>😱</source><translation>visage qui hurle de peur,cri effrayé</translation></message>
    <message><source>😞</source><translation>visage déçu,</translation></message>
    <message><source>😩</source><translation>visage épuisé,fatigué</translation></message>
    <message><source>😤</source><translation>visage avec fumée sortant des narines,triomphe victoire</translation></message>
    <message><source>😠</source><translation>visage en colère,</translation></message>
    <message><source>🤬</source><translation>visage avec des symboles dans la bouche,juron</translation></message>
    <message><source>💀</source><translation>crâne,corps fantastique mort visage</translation></message>
    <message><source>💩</source><translation>tas de crotte,caca dessin visage</translation></message>
    <message><source>🤡</source><translation>visage de clown,</translation></message>
    <message><source>👻</source><translation>fantôme,créature fantastique monstre visage</translation></message>
    <message><source>👽</source><translation>alien,créature extraterrestre ovni visage</translation></message>
    <message><source>🤖</source><translation>robot,androïde automate machine monstre visage</translation></message>
    <message><source>👋</source><translation>signe de la main,coucou</translation></message>
    <message><source>🖐️</source><translation>main levée doigts écartés,</translation></message>
    <message><source>✋</source><translation>main levée,feuille</translation></message>
    <message><source>👌</source><translation>ok,geste main</translation></message>
    <message><source>🤌</source><translation>bout des doigts joints,argumentation geste main parler avec les mains</translation></message>
    <message><source>🤏</source><translation>pouce et index rapprochés,petite quantité somme peu un</translation></message>
    <message><source>✌️</source><translation>V de la victoire,ciseaux main</translation></message>
    <message><source>🤞</source><translation>doigts croisés,main</translation></message>
    <message><source>🤟</source><translation>signe je t’aime,amour main</translation></message>
    <message><source>🤘</source><translation>cornes avec les doigts,main</translation></message>
    <message><source>🤙</source><translation>signe appel téléphonique avec les doigts,main téléphone</translation></message>
    <message><source>👈</source><translation>main avec index pointant à gauche,doigt</translation></message>
    <message><source>👉</source><translation>main avec index pointant à droite,doigt</translation></message>
    <message><source>👆</source><translation>main avec index pointant vers le haut,doigt</translation></message>
    <message><source>👇</source><translation>main avec index pointant vers le bas,doigt</translation></message>
    <message><source>👍</source><translation>pouce vers le haut,main super</translation></message>
    <message><source>👎</source><translation>pouce vers le bas,main nul</translation></message>
    <message><source>✊</source><translation>poing levé,main pierre</translation></message>
    <message><source>👊</source><translation>poing de face,coup main</translation></message>
    <message><source>👏</source><translation>applaudissements,bravo mains</translation></message>
    <message><source>🙌</source><translation>mains levées,air</translation></message>
    <message><source>🫶</source><translation>mains qui forment un cœur,amour</translation></message>
    <message><source>🤝</source><translation>poignée de main,mains présentation rencontre</translation></message>
    <message><source>🙏</source><translation>mains en prière,</translation></message>
    <message><source>✍️</source><translation>main qui écrit,écrire</translation></message>
    <message><source>💪</source><translation>biceps contracté,corps muscle</translation></message>
    <message><source>🧠</source><translation>cerveau,intelligent</translation></message>
    <message><source>👀</source><translation>yeux,corps œil visage</translation></message>
    <message><source>👁️</source><translation>œil,corps</translation></message>
    <message><source>👶</source><translation>bébé,</translation></message>
    <message><source>🧒</source><translation>enfant,genre neutre jeune</translation></message>
    <message><source>👩</source><translation>femme,</translation></message>
    <message><source>🧑</source><translation>adulte,genre neutre</translation></message>
    <message><source>👨</source><translation>homme,</translation></message>
    <message><source>👵</source><translation>femme âgée,</translation></message>
    <message><source>👴</source><translation>homme âgé,</translation></message>
    <message><source>🙋</source><translation>personne qui lève la main,content geste levée</translation></message>
    <message><source>🤷</source><translation>personne qui hausse les épaules,doute haussement d’épaules ignorance indifférence</translation></message>
    <message><source>🤦</source><translation>personne avec la paume sur le visage,exaspération incrédulité de main</translation></message>
    <message><source>💁</source><translation>personne paume vers le haut,aide information main</translation></message>
    <message><source>🙇</source><translation>personne qui s’incline,désolé geste incliné</translation></message>
    <message><source>👩‍💻</source><translation>informaticienne,développeuse femme logiciels technologie</translation></message>
    <message><source>👨‍🍳</source><translation>cuisinier,chef homme</translation></message>
    <message><source>👩‍🔬</source><translation>scientifique femme,chimiste</translation></message>
    <message><source>👩‍🎨</source><translation>artiste femme,palette</translation></message>
    <message><source>🧑‍🚀</source><translation>astronaute,fusée</translation></message>
    <message><source>🏃</source><translation>personne qui court,coureur course à pied jogging marathon</translation></message>
    <message><source>🚶</source><translation>personne qui marche,piéton</translation></message>
    <message><source>💃</source><translation>danseuse,danse femme</translation></message>
    <message><source>🧘</source><translation>personne dans la posture du lotus,méditation position yoga</translation></message>
    <message><source>🐶</source><translation>tête de chien,animal</translation></message>
    <message><source>🐱</source><translation>tête de chat,animal</translation></message>
    <message><source>🐭</source><translation>tête de souris,animal</translation></message>
    <message><source>🐰</source><translation>tête de lapin,animal</translation></message>
    <message><source>🦊</source><translation>renard,animal tête</translation></message>
    <message><source>🐻</source><translation>ours,animal tête</translation></message>
    <message><source>🐼</source><translation>panda,animal tête</translation></message>
    <message><source>🐨</source><translation>koala,animal</translation></message>
    <message><source>🐯</source><translation>tête de tigre,animal</translation></message>
    <message><source>🦁</source><translation>tête de lion,animal zodiaque</translation></message>
    <message><source>🐮</source><translation>tête de vache,animal</translation></message>
    <message><source>🐷</source><translation>tête de cochon,animal</translation></message>
    <message><source>🐸</source><translation>grenouille,animal tête</translation></message>
    <message><source>🐵</source><translation>tête de singe,animal</translation></message>
    <message><source>🐔</source><translation>poule,animal oiseau</translation></message>
    <message><source>🐧</source><translation>pingouin,animal oiseau</translation></message>
    <message><source>🐦</source><translation>oiseau,animal</translation></message>
    <message><source>🦉</source><translation>chouette,animal oiseau</translation></message>
    <message><source>🦆</source><translation>canard,animal oiseau</translation></message>
    <message><source>🐝</source><translation>abeille,animal insecte</translation></message>
    <message><source>🦋</source><translation>papillon,insecte mignon</translation></message>
    <message><source>🐛</source><translation>chenille,animal insecte</translation></message>
    <message><source>🐞</source><translation>coccinelle,animal insecte</translation></message>
    <message><source>🐢</source><translation>tortue,animal reptile</translation></message>
    <message><source>🐍</source><translation>serpent,animal reptile</translation></message>
    <message><source>🐙</source><translation>pieuvre,animal mollusque</translation></message>
    <message><source>🐳</source><translation>baleine soufflant par son évent,animal</translation></message>
    <message><source>🐬</source><translation>dauphin,animal</translation></message>
    <message><source>🐟</source><translation>poisson,animal poissons zodiaque</translation></message>
    <message><source>🦀</source><translation>crabe,animal</translation></message>
    <message><source>🌵</source><translation>cactus,plante</translation></message>
    <message><source>🌲</source><translation>conifère,arbre</translation></message>
    <message><source>🌳</source><translation>arbre à feuilles caduques,feuillu</translation></message>
    <message><source>🌴</source><translation>palmier,arbre</translation></message>
    <message><source>🌱</source><translation>jeune pousse,plant plantule</translation></message>
    <message><source>🌿</source><translation>feuille,plante</translation></message>
    <message><source>🍀</source><translation>trèfle à quatre feuilles,chance</translation></message>
    <message><source>🍁</source><translation>feuille d’érable,</translation></message>
    <message><source>🍂</source><translation>feuille morte,</translation></message>
    <message><source>🌷</source><translation>tulipe,fleur</translation></message>
    <message><source>🌹</source><translation>rose,fleur</translation></message>
    <message><source>🌻</source><translation>tournesol,fleur</translation></message>
    <message><source>🌼</source><translation>bourgeon,fleur</translation></message>
    <message><source>🌍</source><translation>globe tourné sur l’Afrique et l’Europe,afrique europe</translation></message>
    <message><source>🌙</source><translation>croissant de lune,</translation></message>
    <message><source>⭐</source><translation>étoile,</translation></message>
    <message><source>🌟</source><translation>étoile brillante,</translation></message>
    <message><source>✨</source><translation>étincelles,* étoile scintiller</translation></message>
    <message><source>⚡</source><translation>haute tension,courant danger éclair électricité</translation></message>
    <message><source>🔥</source><translation>feu,flamme</translation></message>
    <message><source>🌈</source><translation>arc-en-ciel,météo pluie</translation></message>
    <message><source>☀️</source><translation>soleil,brillant météo rayons</translation></message>
    <message><source>⛅</source><translation>soleil derrière les nuages,nuageux</translation></message>
    <message><source>🌧️</source><translation>nuage avec pluie,averse mauvais temps météo</translation></message>
    <message><source>⛈️</source><translation>nuage avec éclair et pluie,météo orage</translation></message>
    <message><source>❄️</source><translation>flocon,neige</translation></message>
    <message><source>☃️</source><translation>bonhomme de neige,</translation></message>
    <message><source>🌊</source><translation>vague,mer océan</translation></message>
    <message><source>💧</source><translation>goutte d’eau,sueur</translation></message>
    <message><source>🍎</source><translation>pomme rouge,fruit</translation></message>
    <message><source>🍐</source><translation>poire,fruit</translation></message>
    <message><source>🍊</source><translation>mandarine,fruit orange</translation></message>
    <message><source>🍋</source><translation>citron,fruit</translation></message>
    <message><source>🍌</source><translation>banane,fruit</translation></message>
    <message><source>🍉</source><translation>pastèque,fruit</translation></message>
    <message><source>🍇</source><translation>raisin,fruit</translation></message>
    <message><source>🍓</source><translation>fraise,fruit</translation></message>
    <message><source>🫐</source><translation>myrtilles,baies bleu bleuets violet</translation></message>
    <message><source>🍒</source><translation>cerises,fruit</translation></message>
    <message><source>🍑</source><translation>pêche,fruit</translation></message>
    <message><source>🥑</source><translation>avocat,fruit</translation></message>
    <message><source>🍅</source><translation>tomate,légume plante</translation></message>
    <message><source>🥕</source><translation>carotte,légume</translation></message>
    <message><source>🌽</source><translation>épi de maïs,</translation></message>
    <message><source>🥔</source><translation>pomme de terre,légume patate</translation></message>
    <message><source>🍄</source><translation>champignon,plante</translation></message>
    <message><source>🍞</source><translation>pain,miche</translation></message>
    <message><source>🥐</source><translation>croissant,pain viennoiserie</translation></message>
    <message><source>🧀</source><translation>part de fromage,</translation></message>
    <message><source>🥚</source><translation>œuf,</translation></message>
    <message><source>🥞</source><translation>pancakes,crêpe pancake</translation></message>
    <message><source>🍔</source><translation>hamburger,burger</translation></message>
    <message><source>🍟</source><translation>frites,potatœs</translation></message>
    <message><source>🍕</source><translation>pizza,fromage part</translation></message>
    <message><source>🌮</source><translation>taco,mexicain</translation></message>
    <message><source>🥗</source><translation>salade verte,</translation></message>
    <message><source>🍝</source><translation>spaghetti,pâtes</translation></message>
    <message><source>🍜</source><translation>bol fumant,nouilles ramen vapeur</translation></message>
    <message><source>🍣</source><translation>sushi,japonais poisson</translation></message>
    <message><source>🍚</source><translation>bol de riz,</translation></message>
    <message><source>🍦</source><translation>glace italienne,</translation></message>
    <message><source>🍰</source><translation>gâteau sablé,dessert pâtisserie sucré</translation></message>
    <message><source>🎂</source><translation>gâteau d’anniversaire,anniversaire</translation></message>
    <message><source>🍫</source><translation>barre chocolatée,chocolat dessert sucré</translation></message>
    <message><source>🍪</source><translation>cookie,dessert sucré</translation></message>
    <message><source>🍩</source><translation>doughnut,dessert sucré</translation></message>
    <message><source>☕</source><translation>boisson chaude,</translation></message>
    <message><source>🍵</source><translation>tasse,thé</translation></message>
    <message><source>🍺</source><translation>chope,bière</translation></message>
    <message><source>🍻</source><translation>chopes de bière,trinquer</translation></message>
    <message><source>🍷</source><translation>verre de vin,</translation></message>
    <message><source>🍸</source><translation>cocktail,verre</translation></message>
    <message><source>🥂</source><translation>trinquer,célébrer fêter verre</translation></message>
    <message><source>🧊</source><translation>glaçon,froid glace iceberg</translation></message>
    <message><source>🚗</source><translation>voiture,automobile</translation></message>
    <message><source>🚕</source><translation>taxi,véhicule</translation></message>
    <message><source>🚌</source><translation>bus,véhicule</translation></message>
    <message><source>🚲</source><translation>vélo,</translation></message>
    <message><source>🛵</source><translation>scooter,</translation></message>
    <message><source>🚂</source><translation>locomotive,train</translation></message>
    <message><source>🚆</source><translation>train,chemin de fer</translation></message>
    <message><source>🚇</source><translation>métro,</translation></message>
    <message><source>✈️</source><translation>avion,véhicule</translation></message>
    <message><source>🚀</source><translation>fusée,espace</translation></message>
    <message><source>🛸</source><translation>soucoupe volante,OVNI</translation></message>
    <message><source>⛵</source><translation>voilier,bateau mer yacht</translation></message>
    <message><source>⛴️</source><translation>ferry,bateau</translation></message>
    <message><source>🚢</source><translation>navire,bateau</translation></message>
    <message><source>⚓</source><translation>ancre,bateau outil</translation></message>
    <message><source>🗺️</source><translation>carte du monde,</translation></message>
    <message><source>🧭</source><translation>boussole,magnétique navigation orientation</translation></message>
    <message><source>🏔️</source><translation>montagne enneigée,</translation></message>
    <message><source>🏕️</source><translation>camping,</translation></message>
    <message><source>🏖️</source><translation>plage avec parasol,</translation></message>
    <message><source>🏝️</source><translation>île déserte,</translation></message>
    <message><source>🏠</source><translation>maison,bâtiment pavillon</translation></message>
    <message><source>🏡</source><translation>maison avec jardin,</translation></message>
    <message><source>🏢</source><translation>immeuble de bureaux,</translation></message>
    <message><source>🏥</source><translation>hôpital,bâtiment</translation></message>
    <message><source>🏫</source><translation>école,bâtiment</translation></message>
    <message><source>🏰</source><translation>château,bâtiment européen</translation></message>
    <message><source>⛪</source><translation>église,bâtiment chrétien croix religion</translation></message>
    <message><source>🌆</source><translation>ville au crépuscule,coucher de soleil immeubles soir</translation></message>
    <message><source>🌉</source><translation>pont de nuit,</translation></message>
    <message><source>🌅</source><translation>soleil levant,</translation></message>
    <message><source>🎡</source><translation>grande roue,</translation></message>
    <message><source>🎉</source><translation>cotillons,fête</translation></message>
    <message><source>🎊</source><translation>confettis,fête</translation></message>
    <message><source>🎈</source><translation>ballon gonflable,fête</translation></message>
    <message><source>🎁</source><translation>cadeau,anniversaire fête</translation></message>
    <message><source>🏆</source><translation>trophée,prix</translation></message>
    <message><source>🥇</source><translation>médaille d’or,1er or</translation></message>
    <message><source>⚽</source><translation>ballon de football,balle sport</translation></message>
    <message><source>🏀</source><translation>basket,ballon panier sport</translation></message>
    <message><source>🎾</source><translation>tennis,balle sport</translation></message>
    <message><source>🎮</source><translation>jeu vidéo,manette</translation></message>
    <message><source>🎲</source><translation>dés,jeu</translation></message>
    <message><source>🧩</source><translation>pièce de puzzle,assemblage indice</translation></message>
    <message><source>🎨</source><translation>palette de peinture,art musée</translation></message>
    <message><source>🎬</source><translation>clap,film</translation></message>
    <message><source>🎤</source><translation>micro,karaoke</translation></message>
    <message><source>🎧</source><translation>casque,écouteurs</translation></message>
    <message><source>🎵</source><translation>note de musique,</translation></message>
    <message><source>🎸</source><translation>guitare,instrument musique</translation></message>
    <message><source>🎹</source><translation>piano,clavier instrument musique</translation></message>
    <message><source>📷</source><translation>appareil photo,vidéo</translation></message>
    <message><source>📱</source><translation>téléphone portable,</translation></message>
    <message><source>💻</source><translation>ordinateur portable,</translation></message>
    <message><source>⌨️</source><translation>clavier,ordinateur</translation></message>
    <message><source>🖥️</source><translation>ordinateur de bureau,</translation></message>
    <message><source>💾</source><translation>disquette,disque ordinateur</translation></message>
    <message><source>🔋</source><translation>pile,</translation></message>
    <message><source>🔌</source><translation>câble avec fiche électrique,prise</translation></message>
    <message><source>💡</source><translation>ampoule,dessin idée lumière</translation></message>
    <message><source>🔦</source><translation>torche,lumière</translation></message>
    <message><source>📚</source><translation>livres,livre</translation></message>
    <message><source>📖</source><translation>livre ouvert,</translation></message>
    <message><source>📝</source><translation>mémo,crayon</translation></message>
    <message><source>✏️</source><translation>crayon,</translation></message>
    <message><source>📌</source><translation>punaise,fournitures</translation></message>
    <message><source>📎</source><translation>trombone,fournitures</translation></message>
    <message><source>✂️</source><translation>ciseaux,fournitures</translation></message>
    <message><source>📦</source><translation>colis,paquet</translation></message>
    <message><source>✉️</source><translation>enveloppe,courrier électronique e-mail</translation></message>
    <message><source>📬</source><translation>boîte aux lettres ouverte drapeau levé,courrier</translation></message>
    <message><source>📅</source><translation>calendrier,date</translation></message>
    <message><source>⏰</source><translation>réveil,alarme heure</translation></message>
    <message><source>⏳</source><translation>sablier avec sable qui coule,</translation></message>
    <message><source>🔍</source><translation>loupe orientée à gauche,recherche</translation></message>
    <message><source>🔒</source><translation>cadenas fermé,verrouillé</translation></message>
    <message><source>🔑</source><translation>clé,mot de passe serrure</translation></message>
    <message><source>🔧</source><translation>clé à molette,outil</translation></message>
    <message><source>🔨</source><translation>marteau,outil</translation></message>
    <message><source>⚙️</source><translation>roue dentée,engrenage outil</translation></message>
    <message><source>🧪</source><translation>tube à essai,chimie chimiste expérience labo sciences</translation></message>
    <message><source>🔭</source><translation>télescope,outil science</translation></message>
    <message><source>💊</source><translation>pilule,docteur malade médecine</translation></message>
    <message><source>🧹</source><translation>balai,balayage nettoyage sorcière</translation></message>
    <message><source>🛒</source><translation>chariot,panier shopping</translation></message>
    <message><source>👟</source><translation>chaussure de sport,vêtements</translation></message>
    <message><source>👓</source><translation>lunettes de vue,œil vêtements</translation></message>
    <message><source>☂️</source><translation>parapluie ouvert,pluie</translation></message>
    <message><source>💰</source><translation>sac plein d’argent,argent dollar</translation></message>
    <message><source>📈</source><translation>graphique en hausse,tendance</translation></message>
    <message><source>📉</source><translation>graphique en baisse,tendance</translation></message>
    <message><source>❤️</source><translation>cœur rouge,</translation></message>
    <message><source>🧡</source><translation>cœur orange,</translation></message>
    <message><source>💛</source><translation>cœur jaune,</translation></message>
    <message><source>💚</source><translation>cœur vert,</translation></message>
    <message><source>💙</source><translation>cœur bleu,</translation></message>
    <message><source>💜</source><translation>cœur violet,</translation></message>
    <message><source>🖤</source><translation>cœur noir,</translation></message>
    <message><source>🤍</source><translation>cœur blanc,</translation></message>
    <message><source>💔</source><translation>cœur brisé,</translation></message>
    <message><source>❣️</source><translation>cœur point d’exclamation,exclamation ponctuation</translation></message>
    <message><source>💕</source><translation>deux cœurs,amour</translation></message>
    <message><source>💯</source><translation>cent points,</translation></message>
    <message><source>💥</source><translation>explosion,collision</translation></message>
    <message><source>💬</source><translation>bulle de parole,dialogue</translation></message>
    <message><source>💭</source><translation>bulle de pensée,</translation></message>
    <message><source>💤</source><translation>endormi,dormir ronfler</translation></message>
    <message><source>✅</source><translation>bouton coché,✓ carré coche marque oui sélection</translation></message>
    <message><source>☑️</source><translation>case cochée,✓ bouton carré coche oui sélection</translation></message>
    <message><source>✔️</source><translation>coche,✓ oui sélection</translation></message>
    <message><source>❌</source><translation>croix,× annuler multiplication multiplier x</translation></message>
    <message><source>❗</source><translation>point d’exclamation rouge,! exclamation ponctuation</translation></message>
    <message><source>❓</source><translation>point d’interrogation rouge,? interrogation ponctuation question</translation></message>
    <message><source>⚠️</source><translation>symbole d’avertissement,avertissement</translation></message>
    <message><source>🚫</source><translation>symbole d’interdiction,interdiction interdit</translation></message>
    <message><source>♻️</source><translation>symbole Recyclage,</translation></message>
    <message><source>🔁</source><translation>bouton répétition,flèche flèches en cercle sens horaire</translation></message>
    <message><source>➡️</source><translation>flèche droite,direction est</translation></message>
    <message><source>⬅️</source><translation>flèche gauche,direction ouest</translation></message>
    <message><source>⬆️</source><translation>flèche haut,direction nord</translation></message>
    <message><source>⬇️</source><translation>flèche bas,direction sud</translation></message>
    <message><source>🆕</source><translation>bouton Nouveau,</translation></message>
    <message><source>🆗</source><translation>bouton OK,</translation></message>
    <message><source>🔴</source><translation>disque rouge,cercle forme géométrique géométrie rond</translation></message>
    <message><source>🟢</source><translation>disque vert,cercle forme géométrique géométrie rond</translation></message>
    <message><source>🔵</source><translation>disque bleu,cercle forme géométrique géométrie rond</translation></message>
    <message><source>⚪</source><translation>disque blanc,cercle forme géométrique géométrie rond</translation></message>
    <message><source>⚫</source><translation>disque noir,cercle forme géométrique géométrie rond</translation></message>
    <message><source>🏁</source><translation>drapeau à damier,</translation></message>
    <message><source>🏳️‍🌈</source><translation>drapeau arc-en-ciel,</translation></message>
    <message><source>🏴‍☠️</source><translation>drapeau de pirate,pillage piller trésor</translation></message>
    <message><source>1️⃣</source><translation>touches : 1,</translation></message>
    <message><source>2️⃣</source><translation>touches : 2,</translation></message>
    <message><source>3️⃣</source><translation>touches : 3,</translation></message>
    <message><source>#️⃣</source><translation>touches : #,</translation></message>
</context>
</TS>
