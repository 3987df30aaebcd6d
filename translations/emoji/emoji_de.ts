<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>EmojiWords</name>
    <message><source>😀</source><translation>grinsendes Gesicht,lol lustig</translation></message>
    <message><source>😃</source><translation>grinsendes Gesicht mit großen Augen,lächeln lol lustig</translation></message>
    <message><source>😄</source><translation>grinsendes Gesicht mit lachenden Augen,lol lustig</translation></message>
    <message><source>😁</source><translation>strahlendes Gesicht mit lachenden Augen,lustig Zähne</translation></message>
    <message><source>😆</source><translation>Grinsegesicht mit zugekniffenen Augen,geschlossene Gesicht grinsendes zusammengekniffenen offener Mund</translation></message>
    <message><source>😅</source><translation>grinsendes Gesicht mit Schweißtropfen,lustig Schweiß schwitzen</translation></message>
    <message><source>😂</source><translation>Gesicht mit Freudentränen,lachen Tränen</translation></message>
    <message><source>🤣</source><translation>sich vor Lachen auf dem Boden wälzen,Gesicht</translation></message>
    <message><source>🙂</source><translation>leicht lächelndes Gesicht,Lächeln lächelnd</translation></message>
    <message><source>🙃</source><translation>umgekehrtes Gesicht,auf dem Kopf stehen</translation></message>
    <message><source>😉</source><translation>zwinkerndes Gesicht,Zwinkern</translation></message>
    <message><source>😊</source><translation>lächelndes Gesicht mit lachenden Augen,erröten Freude rote Wangen</translation></message>
    <message><source>😇</source><translation>lächelndes Gesicht mit Heiligenschein,Lächeln</translation></message>
    <message><source>🥰</source><translation>lächelndes Gesicht mit Herzen,anhimmeln verknallt verliebt</translation></message>
    <message><source>😍</source><translation>lächelndes Gesicht mit herzförmigen Augen,verliebt</translation></message>
    <message><source>🤩</source><translation>überwältigt,Augen Gesicht Grinsen Stern</translation></message>
    <message><source>😘</source><translation>Kuss zuwerfendes Gesicht,</translation></message>
    <message><source>😋</source><translation>sich die Lippen leckendes Gesicht,lecker leckeres Essen</translation></message>
    <message><source>😜</source><translation>zwinkerndes Gesicht mit herausgestreckter Zunge,herausgestreckte Zwinkern</translation></message>
    <message><source>🤪</source><translation>irres Gesicht,Auge groß klein</translation></message>
    <message><source>🤗</source><translation>Gesicht mit umarmenden Händen,umarmen Umarmung</translation></message>
    <message><source>🤭</source><translation>verlegen kicherndes Gesicht,Huch</translation></message>
    <message><source>🤫</source><translation>ermahnendes Gesicht,leise pst</translation></message>
    <message><source>🤔</source><translation>nachdenkendes Gesicht,nachdenken nachdenklich</translation></message>
    <message><source>🫡</source><translation>grüßendes Gesicht,Aye aye jawohl Militär ok Respekt salutieren</translation></message>
    <message><source>🤐</source><translation>Gesicht mit Reißverschlussmund,Mund Reißverschluss</translation></message>
    <message><source>🤨</source><translation>Gesicht mit hochgezogenen Augenbrauen,argwöhnisch skeptisch</translation></message>
    <message><source>😐</source><translation>neutrales Gesicht,kein Kommentar</translation></message>
    <message><source>😶</source><translation>Gesicht ohne Mund,kein sprachlos</translation></message>
    <message><source>😏</source><translation>süffisant lächelndes Gesicht,</translation></message>
    <message><source>🙄</source><translation>Augen verdrehendes Gesicht,verdrehen</translation></message>
    <message><source>😬</source><translation>Grimassen schneidendes Gesicht,Grimasse Zähne</translation></message>
    <message><source>😌</source><translation>erleichtertes Gesicht,erleichtert geschlossene Augen</translation></message>
    <message><source>😔</source><translation>nachdenkliches Gesicht,nachdenklich</translation></message>
    <message><source>😪</source><translation>schläfriges Gesicht,müde</translation></message>
    <message><source>😴</source><translation>schlafendes Gesicht,schlafen schnarchen zzz</translation></message>
    <message><source>😷</source><translation>Gesicht mit Atemschutzmaske,Arzt Krankheit</translation></message>
    <message><source>🤒</source><translation>Gesicht mit Fieberthermometer,krank</translation></message>
    <message><source>🤕</source><translation>Gesicht mit Kopfverband,Schmerzen Verband Verletzung</translation></message>
    <message><source>🤢</source><translation>würgendes Gesicht,Erbrechen Übelkeit</translation></message>
    <message><source>🤧</source><translation>niesendes Gesicht,niesen</translation></message>
    <message><source>🥵</source><translation>schwitzendes Gesicht,erhitzt Fieber heiß Hitzschlag schwitzen</translation></message>
    <message><source>🥶</source><translation>frierendes Gesicht,Eiszapfen frieren Frostbeule kalt</translation></message>
    <message><source>😵</source><translation>benommenes Gesicht,benommen</translation></message>
    <message><source>🤯</source><translation>explodierender Kopf,entsetzt geschockt</translation></message>
    <message><source>🤠</source><translation>Gesicht mit Cowboyhut,Cowboy Hut</translation></message>
    <message><source>🥳</source><translation>Partygesicht,Feiern Party</translation></message>
    <message><source>😎</source><translation>lächelndes Gesicht mit Sonnenbrille,cool</translation></message>
    <message><source>🤓</source><translation>Strebergesicht,Gesicht Nerd</translation></message>
    <message><source>🧐</source><translation>Gesicht mit Monokel,</translation></message>
    <message><source>😕</source><translation>verwundertes Gesicht,verwundert</translation></message>
    <message><source>😟</source><translation>besorgtes Gesicht,besorgt</translation></message>
    <message><source>🙁</source><translation>betrübtes Gesicht,traurig</translation></message>
    <message><source>😮</source><translation>Gesicht mit offenem Mund,erstaunt offener</translation></message>
    <message><source>😲</source><translation>erstauntes Gesicht,erstaunt</translation></message>
    <message><source>😳</source><translation>errötetes Gesicht mit großen Augen,rote Wangen überrascht</translation></message>
    <message><source>🥺</source><translation>bettelndes Gesicht,betteln Gnade Welpenaugen</translation></message>
    <message><source>😢</source><translation>weinendes Gesicht,Träne traurig</translation></message>
    <message><source>😭</source><translation>heulendes Gesicht,Tränen traurig</translation></message>
    <message><source>😱</source><translation>vor Angst schreiendes Gesicht,schreien</translation></message>
    <message><source>😞</source><translation>enttäuschtes Gesicht,traurig</translation></message>
    <message><source>😩</source><translation>erschöpftes Gesicht,erschöpft müde</translation></message>
    <message><source>😤</source><translation>schnaubendes Gesicht,erleichtert gewonnen</translation></message>
    <message><source>😠</source><translation>verärgertes Gesicht,verärgert</translation></message>
    <message><source>🤬</source><translation>Gesicht mit Symbolen über dem Mund,fluchen</translation></message>
    <message><source>💀</source><translation>Totenkopf,Gesicht Tod tot</translation></message>
    <message><source>💩</source><translation>Kothaufen,Kot Mist</translation></message>
    <message><source>🤡</source><translation>Clown-Gesicht,Clown Gesicht</translation></message>
    <message><source>👻</source><translation>Gespenst,Fantasy Gesicht Märchen</translation></message>
    <message><source>👽</source><translation>Außerirdischer,Alien Gesicht UFO</translation></message>
    <message><source>🤖</source><translation>Roboter,Gesicht Monster Roboterkopf</translation></message>
    <message><source>👋</source><translation>winkende Hand,Winken</translation></message>
    <message><source>🖐️</source><translation>Hand mit gespreizten Fingern,5 Finger fünf gespreizt</translation></message>
    <message><source>✋</source><translation>erhobene Hand,</translation></message>
    <message><source>👌</source><translation>OK-Zeichen,exzellent Hand in Ordnung OK perfekt</translation></message>
    <message><source>🤌</source><translation>zusammengedrückte Finger,Bündelhand geht’s noch? Handgeste was soll das? willst du? zusammengelegte Fingerspitzen</translation></message>
    <message><source>🤏</source><translation>Wenig-Geste,klein kleine Menge kleiner Betrag unbedeutend wenig</translation></message>
    <message><source>✌️</source><translation>Victory-Geste,Sieg V</translation></message>
    <message><source>🤞</source><translation>Hand mit gekreuzten Fingern,Finger gekreuzt</translation></message>
    <message><source>🤟</source><translation>Ich-liebe-dich-Geste,Hand ich liebe dich</translation></message>
    <message><source>🤘</source><translation>Teufelsgruß,Finger Hand Hörner Rock Teufel</translation></message>
    <message><source>🤙</source><translation>Ruf-mich-an-Handzeichen,anrufen Hand</translation></message>
    <message><source>👈</source><translation>nach links weisender Zeigefinger,Finger Handrückseite</translation></message>
    <message><source>👉</source><translation>nach rechts weisender Zeigefinger,Finger Handrückseite</translation></message>
    <message><source>👆</source><translation>nach oben weisender Zeigefinger von hinten,aufwärts Finger Handrückseite</translation></message>
    <message><source>👇</source><translation>nach unten weisender Zeigefinger,abwärts Finger Handrückseite</translation></message>
    <message><source>👍</source><translation>Daumen hoch,gut Hand nach oben</translation></message>
    <message><source>👎</source><translation>Daumen runter,Hand nach unten schlecht</translation></message>
    <message><source>✊</source><translation>erhobene Faust,</translation></message>
    <message><source>👊</source><translation>geballte Faust,Hand</translation></message>
    <message><source>👏</source><translation>klatschende Hände,applaudieren Beifall Klatschen</translation></message>
    <message><source>🙌</source><translation>zwei erhobene Handflächen,feiern</translation></message>
    <message><source>🫶</source><translation>Hände die Herz bilden,Händeherz Handgeste Liebe</translation></message>
    <message><source>🤝</source><translation>Handschlag,Hände Händeschütteln Vereinbarung</translation></message>
    <message><source>🙏</source><translation>zusammengelegte Handflächen,beten betende Hände bitten danken Gebet grüßen</translation></message>
    <message><source>✍️</source><translation>schreibende Hand,schreiben Schreiben</translation></message>
    <message><source>💪</source><translation>angespannter Bizeps,Comic Muskeln anspannen stark</translation></message>
    <message><source>🧠</source><translation>Gehirn,intelligent</translation></message>
    <message><source>👀</source><translation>Augen,Auge Gesicht</translation></message>
    <message><source>👁️</source><translation>Auge,Körperteil</translation></message>
    <message><source>👶</source><translation>Baby,Gesicht</translation></message>
    <message><source>🧒</source><translation>Kind,geschlechtsneutral jung</translation></message>
    <message><source>👩</source><translation>Frau,</translation></message>
    <message><source>🧑</source><translation>Person,erwachsene geschlechtsneutral Mensch ohne eindeutiges Geschlecht</translation></message>
    <message><source>👨</source><translation>Mann,</translation></message>
    <message><source>👵</source><translation>ältere Frau,Gesicht Seniorin</translation></message>
    <message><source>👴</source><translation>älterer Mann,Gesicht Senior</translation></message>
    <message><source>🙋</source><translation>Person mit erhobenem Arm,Siegerpose</translation></message>
    <message><source>🤷</source><translation>schulterzuckende Person,egal gleichgültig keine Ahnung Zweifel</translation></message>
    <message><source>🤦</source><translation>sich an den Kopf fassende Person,frustriert genervt Gesicht</translation></message>
    <message><source>💁</source><translation>Infoschalter-Mitarbeiter(in),Gesicht Hilfe Informationen</translation></message>
    <message><source>🙇</source><translation>sich verbeugende Person,Entschuldigung Geste verbeugen</translation></message>
    <message><source>👩‍💻</source><translation>IT-Expertin,Bildschirm Computer Entwickler</translation></message>
    <message><source>👨‍🍳</source><translation>Koch,Kochen</translation></message>
    <message><source>👩‍🔬</source><translation>Wissenschaftlerin,Forscherin Labor</translation></message>
    <message><source>👩‍🎨</source><translation>Künstlerin,Farbpalette Frau Malerin</translation></message>
    <message><source>🧑‍🚀</source><translation>Astronaut(in),Astronaut Rakete</translation></message>
    <message><source>🏃</source><translation>laufende Person,Laufen Marathon Sport</translation></message>
    <message><source>🚶</source><translation>Fußgänger(in),gehen gehend wandern</translation></message>
    <message><source>💃</source><translation>tanzende Frau,Tanz</translation></message>
    <message><source>🧘</source><translation>Person im Lotossitz,Meditation Yoga</translation></message>
    <message><source>🐶</source><translation>Hundegesicht,Gesicht Hund Tier</translation></message>
    <message><source>🐱</source><translation>Katzengesicht,Gesicht Katze Tier</translation></message>
    <message><source>🐭</source><translation>Mäusegesicht,Gesicht Maus Tier</translation></message>
    <message><source>🐰</source><translation>Hasengesicht,Gesicht Hase Tier</translation></message>
    <message><source>🦊</source><translation>Fuchs,Fuchsgesicht Gesicht Tier</translation></message>
    <message><source>🐻</source><translation>Bär,Bärengesicht Gesicht Tier</translation></message>
    <message><source>🐼</source><translation>Panda,Gesicht Pandabär Pandagesicht Tier</translation></message>
    <message><source>🐨</source><translation>Koala,Koalabär Tier</translation></message>
    <message><source>🐯</source><translation>Tigergesicht,Gesicht Tier Tiger</translation></message>
    <message><source>🦁</source><translation>Löwe,Gesicht Löwengesicht Sternzeichen Tierkreis</translation></message>
    <message><source>🐮</source><translation>Kuhgesicht,Gesicht Kuh Tier</translation></message>
    <message><source>🐷</source><translation>Schweinegesicht,Gesicht Schwein Tier</translation></message>
    <message><source>🐸</source><translation>Frosch,Froschgesicht Gesicht Tier</translation></message>
    <message><source>🐵</source><translation>Affengesicht,Affe Gesicht Tier</translation></message>
    <message><source>🐔</source><translation>Huhn,Geflügel Henne Tier</translation></message>
    <message><source>🐧</source><translation>Pinguin,Tier</translation></message>
    <message><source>🐦</source><translation>Vogel,Papagei Taube</translation></message>
    <message><source>🦉</source><translation>Eule,Vogel weise</translation></message>
    <message><source>🦆</source><translation>Ente,Vogel</translation></message>
    <message><source>🐝</source><translation>Biene,Honigbiene Hummel Tier</translation></message>
    <message><source>🦋</source><translation>Schmetterling,schön</translation></message>
    <message><source>🐛</source><translation>Raupe,Insekt Tier</translation></message>
    <message><source>🐞</source><translation>Marienkäfer,Glückskäfer Käfer Tier</translation></message>
    <message><source>🐢</source><translation>Schildkröte,Tier</translation></message>
    <message><source>🐍</source><translation>Schlange,Schlangenträger Sternzeichen Tier Tierkreis</translation></message>
    <message><source>🐙</source><translation>Oktopus,Krake Tier Tintenfisch</translation></message>
    <message><source>🐳</source><translation>blasender Wal,Tier</translation></message>
    <message><source>🐬</source><translation>Delfin,Tier</translation></message>
    <message><source>🐟</source><translation>Fisch,Fische Sternzeichen Tier Tierkreis</translation></message>
    <message><source>🦀</source><translation>Krebs,Sternzeichen Tierkreis</translation></message>
    <message><source>🌵</source><translation>Kaktus,Pflanze</translation></message>
    <message><source>🌲</source><translation>Nadelbaum,Baum Pflanze</translation></message>
    <message><source>🌳</source><translation>Laubbaum,Baum Laub Pflanze</translation></message>
    <message><source>🌴</source><translation>Palme,Baum Pflanze</translation></message>
    <message><source>🌱</source><translation>Spross,junge Pflanze</translation></message>
    <message><source>🌿</source><translation>Kräuter,Blätter</translation></message>
    <message><source>🍀</source><translation>Glücksklee,Glück Kleeblatt vier vierblättrig</translation></message>
    <message><source>🍁</source><translation>Ahornblatt,Ahorn Blatt Herbst Laub Pflanze</translation></message>
    <message><source>🍂</source><translation>Laub,Blatt Blätter Herbst Pflanze</translation></message>
    <message><source>🌷</source><translation>Tulpe,Blume Blüte Pflanze</translation></message>
    <message><source>🌹</source><translation>Rose,Blume Blüte Pflanze</translation></message>
    <message><source>🌻</source><translation>Sonnenblume,Blume Blüte Pflanze Sonne</translation></message>
    <message><source>🌼</source><translation>gelbe Blüte,Blume Pflanze</translation></message>
    <message><source>🌍</source><translation>Globus mit Europa und Afrika,Weltkugel</translation></message>
    <message><source>🌙</source><translation>Mondsichel,Mond</translation></message>
    <message><source>⭐</source><translation>weißer mittelgroßer Stern,</translation></message>
    <message><source>🌟</source><translation>funkelnder Stern,</translation></message>
    <message><source>✨</source><translation>funkelnde Sterne,*</translation></message>
    <message><source>⚡</source><translation>Hochspannung,Blitz Gefahr</translation></message>
    <message><source>🔥</source><translation>Feuer,Flamme heiß</translation></message>
    <message><source>🌈</source><translation>Regenbogen,Wetter</translation></message>
    <message><source>☀️</source><translation>Sonne,Sonnenstrahlen sonnig Strahlen Wetter</translation></message>
    <message><source>⛅</source><translation>Sonne hinter Wolke,wolkig</translation></message>
    <message><source>🌧️</source><translation>Wolke mit Regen,Regenwolke Wetter</translation></message>
    <message><source>⛈️</source><translation>Wolke mit Blitz und Regen,Gewitter Wetter wolkig</translation></message>
    <message><source>❄️</source><translation>Schneeflocke,Flocke Schnee</translation></message>
    <message><source>☃️</source><translation>Schneemann im Schnee,</translation></message>
    <message><source>🌊</source><translation>Welle,Meer</translation></message>
    <message><source>💧</source><translation>Tropfen,Schweiß Wasser Wassertropfen</translation></message>
    <message><source>🍎</source><translation>roter Apfel,Frucht Obst rot</translation></message>
    <message><source>🍐</source><translation>Birne,Frucht Obst</translation></message>
    <message><source>🍊</source><translation>Mandarine,Frucht Obst Orange</translation></message>
    <message><source>🍋</source><translation>Zitrone,Frucht Obst Zitrusfrucht</translation></message>
    <message><source>🍌</source><translation>Banane,Frucht Obst</translation></message>
    <message><source>🍉</source><translation>Wassermelone,Frucht Melone Obst Wasser</translation></message>
    <message><source>🍇</source><translation>Trauben,Frucht Obst Traube</translation></message>
    <message><source>🍓</source><translation>Erdbeere,Beere Frucht Obst</translation></message>
    <message><source>🫐</source><translation>Blaubeeren,Beere blau Blaubeere Heidelbeere</translation></message>
    <message><source>🍒</source><translation>Kirschen,Frucht Kirsche Obst</translation></message>
    <message><source>🍑</source><translation>Pfirsich,Frucht Obst</translation></message>
    <message><source>🥑</source><translation>Avocado,Frucht</translation></message>
    <message><source>🍅</source><translation>Tomate,Gemüse</translation></message>
    <message><source>🥕</source><translation>Karotte,Gemüse Möhre Mohrrübe</translation></message>
    <message><source>🌽</source><translation>Maiskolben,Mais</translation></message>
    <message><source>🥔</source><translation>Kartoffel,Essen</translation></message>
    <message><source>🍄</source><translation>Fliegenpilz,Pilz</translation></message>
    <message><source>🍞</source><translation>Brot,Brotlaib Laib</translation></message>
    <message><source>🥐</source><translation>Croissant,französisch Frühstück Frühstückshörnchen</translation></message>
    <message><source>🧀</source><translation>Käsestück,Käse</translation></message>
    <message><source>🥚</source><translation>Ei,Frühstück Frühstücksei</translation></message>
    <message><source>🥞</source><translation>Pfannkuchen,Eierpfannkuchen Essen</translation></message>
    <message><source>🍔</source><translation>Hamburger,Burger Restaurant</translation></message>
    <message><source>🍟</source><translation>Pommes frites,Fritten</translation></message>
    <message><source>🍕</source><translation>Pizza,Pizzastück Pizzeria</translation></message>
    <message><source>🌮</source><translation>Taco,mexikanisch</translation></message>
    <message><source>🥗</source><translation>Salat,Essen</translation></message>
    <message><source>🍝</source><translation>Spaghetti,Nudeln mit Tomatensoße Pasta</translation></message>
    <message><source>🍜</source><translation>Schüssel und Essstäbchen,dampfend Eiernudeln Nudeln Stäbchen Suppe</translation></message>
    <message><source>🍣</source><translation>Sushi,japanisches Gericht Restaurant</translation></message>
    <message><source>🍚</source><translation>Reis in Schüssel,</translation></message>
    <message><source>🍦</source><translation>Softeis,Eis</translation></message>
    <message><source>🍰</source><translation>Torte,Kuchen Kuchenstück Stück Tortenstück</translation></message>
    <message><source>🎂</source><translation>Geburtstagskuchen,Geburtstag Torte</translation></message>
    <message><source>🍫</source><translation>Schokoladentafel,Schokolade</translation></message>
    <message><source>🍪</source><translation>Keks,Cookie</translation></message>
    <message><source>🍩</source><translation>Donut,Doughnut</translation></message>
    <message><source>☕</source><translation>Heißgetränk,dampfend Getränk heiß Kaffee Tee trinken</translation></message>
    <message><source>🍵</source><translation>Teetasse ohne Henkel,Tee</translation></message>
    <message><source>🍺</source><translation>Bierkrug,Bar Bier Krug</translation></message>
    <message><source>🍻</source><translation>Bierkrüge,anstoßen Bier</translation></message>
    <message><source>🍷</source><translation>Weinglas,Bar Glas Wein</translation></message>
    <message><source>🍸</source><translation>Cocktailglas,Bar Cocktail</translation></message>
    <message><source>🥂</source><translation>Sektgläser,anstoßen feiern Getränk Sekt</translation></message>
    <message><source>🧊</source><translation>Eiswürfel,Eisberg kalt</translation></message>
    <message><source>🚗</source><translation>Auto,Fahrzeug</translation></message>
    <message><source>🚕</source><translation>Taxi,Auto Fahrzeug</translation></message>
    <message><source>🚌</source><translation>Bus,Fahrzeug</translation></message>
    <message><source>🚲</source><translation>Fahrrad,Rad</translation></message>
    <message><source>🛵</source><translation>Motorroller,Roller Vespa</translation></message>
    <message><source>🚂</source><translation>Dampflokomotive,Dampf Dampflok Fahrzeug Lokomotive Zug</translation></message>
    <message><source>🚆</source><translation>Zug,Eisenbahn</translation></message>
    <message><source>🚇</source><translation>U-Bahn,Metro</translation></message>
    <message><source>✈️</source><translation>Flugzeug,Flieger</translation></message>
    <message><source>🚀</source><translation>Rakete,Weltraum</translation></message>
    <message><source>🛸</source><translation>fliegende Untertasse,UFO</translation></message>
    <message><source>⛵</source><translation>Segelboot,Boot</translation></message>
    <message><source>⛴️</source><translation>Fähre,Schiff</translation></message>
    <message><source>🚢</source><translation>Schiff,Dampfer Kreuzfahrtschiff</translation></message>
    <message><source>⚓</source><translation>Anker,Hafen Meer</translation></message>
    <message><source>🗺️</source><translation>Weltkarte,Karte Welt</translation></message>
    <message><source>🧭</source><translation>Kompass,Himmelsrichtung magnetisch Navigation Orientierung Windrose</translation></message>
    <message><source>🏔️</source><translation>schneebedeckter Berg,kalt Schnee</translation></message>
    <message><source>🏕️</source><translation>Camping,campen Zelt zelten</translation></message>
    <message><source>🏖️</source><translation>Strand mit Sonnenschirm,Meer</translation></message>
    <message><source>🏝️</source><translation>einsame Insel,einsam Meer Strand verlassen</translation></message>
    <message><source>🏠</source><translation>Haus,Gebäude Zuhause</translation></message>
    <message><source>🏡</source><translation>Haus mit Garten,Baum</translation></message>
    <message><source>🏢</source><translation>Bürogebäude,Hochhaus</translation></message>
    <message><source>🏥</source><translation>Krankenhaus,Arzt Gebäude krank Medizin</translation></message>
    <message><source>🏫</source><translation>Schule,Gebäude Schulgebäude</translation></message>
    <message><source>🏰</source><translation>Schloss,Bauwerk Europa europäisch Gebäude</translation></message>
    <message><source>⛪</source><translation>Kirche,Christ Christentum christlich Gebäude Kreuz Religion</translation></message>
    <message><source>🌆</source><translation>Abendstimmung in der Stadt,Hochhäuser Sonnenuntergang</translation></message>
    <message><source>🌉</source><translation>Brücke vor Nachthimmel,Golden Gate Nacht nachts</translation></message>
    <message><source>🌅</source><translation>Sonnenaufgang über dem Meer,</translation></message>
    <message><source>🎡</source><translation>Riesenrad,Freizeitpark Rad Volksfest</translation></message>
    <message><source>🎉</source><translation>Konfettibombe,Feier Konfetti Party</translation></message>
    <message><source>🎊</source><translation>Konfettiball,Feier Konfetti</translation></message>
    <message><source>🎈</source><translation>Luftballon,Geburtstag</translation></message>
    <message><source>🎁</source><translation>Geschenk,Feier verpackt</translation></message>
    <message><source>🏆</source><translation>Pokal,Preis</translation></message>
    <message><source>🥇</source><translation>Goldmedaille,Erster Medaille 1. Platz</translation></message>
    <message><source>⚽</source><translation>Fußball,Ball</translation></message>
    <message><source>🏀</source><translation>Basketball,Ball Korb Sport</translation></message>
    <message><source>🎾</source><translation>Tennisball,Ball Sport Tennis</translation></message>
    <message><source>🎮</source><translation>Gamepad,Gaming Videospiel</translation></message>
    <message><source>🎲</source><translation>Spielwürfel,Spiel Würfel</translation></message>
    <message><source>🧩</source><translation>Puzzleteil,Puzzle Puzzlestück</translation></message>
    <message><source>🎨</source><translation>Mischpalette,Farben Kunst Künstler Palette</translation></message>
    <message><source>🎬</source><translation>Filmklappe,Film Klappe Unterhaltung</translation></message>
    <message><source>🎤</source><translation>Mikrofon,Karaoke Singen Unterhaltung</translation></message>
    <message><source>🎧</source><translation>Kopfhörer,Musik Unterhaltung</translation></message>
    <message><source>🎵</source><translation>Musiknote,Musik Note</translation></message>
    <message><source>🎸</source><translation>Gitarre,Instrument Musik Musikinstrument</translation></message>
    <message><source>🎹</source><translation>Klaviatur,Instrument Musik Musikinstrument Tastatur Tasten</translation></message>
    <message><source>📷</source><translation>Fotoapparat,Fotos Kamera</translation></message>
    <message><source>📱</source><translation>Mobiltelefon,Handy Smartphone</translation></message>
    <message><source>💻</source><translation>Laptop,Computer Notebook PC</translation></message>
    <message><source>⌨️</source><translation>Tastatur,Computer</translation></message>
    <message><source>🖥️</source><translation>Desktopcomputer,Bildschirm Desktop Monitor</translation></message>
    <message><source>💾</source><translation>Diskette,Datenträger</translation></message>
    <message><source>🔋</source><translation>Batterie,Akku</translation></message>
    <message><source>🔌</source><translation>Netzstecker,Stecker Stromstecker</translation></message>
    <message><source>💡</source><translation>Glühbirne,Idee Licht</translation></message>
    <message><source>🔦</source><translation>Taschenlampe,Lampe Licht</translation></message>
    <message><source>📚</source><translation>Bücherstapel,Bücher</translation></message>
    <message><source>📖</source><translation>offenes Buch,geöffnet offen</translation></message>
    <message><source>📝</source><translation>Papier und Bleistift,Kurzmitteilung Nachricht</translation></message>
    <message><source>✏️</source><translation>Bleistift,</translation></message>
    <message><source>📌</source><translation>Reißzwecke,anpinnen</translation></message>
    <message><source>📎</source><translation>Büroklammer,</translation></message>
    <message><source>✂️</source><translation>Schere,</translation></message>
    <message><source>📦</source><translation>Paket,Päckchen</translation></message>
    <message><source>✉️</source><translation>Briefumschlag,Brief E-Mail</translation></message>
    <message><source>📬</source><translation>offener Briefkasten mit Post,E-Mail offen</translation></message>
    <message><source>📅</source><translation>Kalender,Kalenderblatt</translation></message>
    <message><source>⏰</source><translation>Wecker,Uhr Uhrzeit</translation></message>
    <message><source>⏳</source><translation>laufende Sanduhr,Prozess Vorgang läuft</translation></message>
    <message><source>🔍</source><translation>Lupe nach links,Suche Vergrößerungsglas</translation></message>
    <message><source>🔒</source><translation>geschlossenes Schloss,Datenschutz geschlossen Sicherheit</translation></message>
    <message><source>🔑</source><translation>Schlüssel,Passwort</translation></message>
    <message><source>🔧</source><translation>Schraubenschlüssel,Werkzeug</translation></message>
    <message><source>🔨</source><translation>Hammer,Werkzeug</translation></message>
    <message><source>⚙️</source><translation>Zahnrad,Werkzeug</translation></message>
    <message><source>🧪</source><translation>Reagenzglas,Chemie Experiment Labor Versuche</translation></message>
    <message><source>🔭</source><translation>Teleskop,</translation></message>
    <message><source>💊</source><translation>Kapsel,Arzt Medizin Tabletten</translation></message>
    <message><source>🧹</source><translation>Besen,Fegen Hexe Kehren</translation></message>
    <message><source>🛒</source><translation>Einkaufswagen,einkaufen</translation></message>
    <message><source>👟</source><translation>Sportschuh,Schuh Sneaker sportlich</translation></message>
    <message><source>👓</source><translation>Brille,Accessoire</translation></message>
    <message><source>☂️</source><translation>Regenschirm,Bekleidung Regen Wetter</translation></message>
    <message><source>💰</source><translation>Geldsack,Geld Sack</translation></message>
    <message><source>📈</source><translation>Aufwärtstrend,Diagramm Kurve steigend</translation></message>
    <message><source>📉</source><translation>Abwärtstrend,Diagramm fallend Kurve</translation></message>
    <message><source>❤️</source><translation>rotes Herz,</translation></message>
    <message><source>🧡</source><translation>oranges Herz,orange</translation></message>
    <message><source>💛</source><translation>gelbes Herz,gelb</translation></message>
    <message><source>💚</source><translation>grünes Herz,grün</translation></message>
    <message><source>💙</source><translation>blaues Herz,blau</translation></message>
    <message><source>💜</source><translation>lila Herz,</translation></message>
    <message><source>🖤</source><translation>schwarzes Herz,böse schwarz</translation></message>
    <message><source>🤍</source><translation>weißes Herz,weiß</translation></message>
    <message><source>💔</source><translation>gebrochenes Herz,Schmerz Trennung</translation></message>
    <message><source>❣️</source><translation>Herz als Ausrufezeichen,Satzzeichen</translation></message>
    <message><source>💕</source><translation>zwei Herzen,Herz Liebe</translation></message>
    <message><source>💯</source><translation>100 Punkte,Punktestand volle Punktzahl</translation></message>
    <message><source>💥</source><translation>Zusammenstoß,Comic Kollision</translation></message>
    <message><source>💬</source><translation>Sprechblase mit drei Punkten,Dialog Gespräch Unterhaltung</translation></message>
    <message><source>💭</source><translation>Gedankenblase,Comic Nachdenken</translation></message>
    <message><source>💤</source><translation>Schlafen,Comic Schlaf Schnarchen ZZZ</translation></message>
    <message><source>✅</source><translation>weißes Häkchen,abgehakt erledigt</translation></message>
    <message><source>☑️</source><translation>abgehaktes Kästchen,✓ Feld mit Häkchen</translation></message>
    <message><source>✔️</source><translation>kräftiges Häkchen,abhaken erledigt</translation></message>
    <message><source>❌</source><translation>Kreuzzeichen,abbrechen durchgestrichen Multiplikation multiplizieren x</translation></message>
    <message><source>❗</source><translation>rotes Ausrufezeichen,rot Satzzeichen</translation></message>
    <message><source>❓</source><translation>rotes Fragezeichen,rot Satzzeichen</translation></message>
    <message><source>⚠️</source><translation>Warnung,Dreieck</translation></message>
    <message><source>🚫</source><translation>Verboten,Verbotszeichen</translation></message>
    <message><source>♻️</source><translation>Recycling-Symbol,Recycling</translation></message>
    <message><source>🔁</source><translation>Wiederholen,im Uhrzeigersinn Pfeile</translation></message>
    <message><source>➡️</source><translation>Pfeil nach rechts,Osten Rechtspfeil</translation></message>
    <message><source>⬅️</source><translation>Pfeil nach links,Linkspfeil Westen</translation></message>
    <message><source>⬆️</source><translation>Pfeil nach oben,aufwärts Aufwärtspfeil Norden</translation></message>
    <message><source>⬇️</source><translation>Pfeil nach unten,abwärts Abwärtspfeil Süden</translation></message>
    <message><source>🆕</source><translation>Wort „New“ in blauem Quadrat,Neu New</translation></message>
    <message><source>🆗</source><translation>Großbuchstaben OK in blauem Quadrat,</translation></message>
    <message><source>🔴</source><translation>roter Punkt,Ball rot</translation></message>
    <message><source>🟢</source><translation>grüner Punkt,grün</translation></message>
    <message><source>🔵</source><translation>blauer Punkt,Ball blau</translation></message>
    <message><source>⚪</source><translation>weißer Punkt,Ball weiß</translation></message>
    <message><source>⚫</source><translation>schwarzer Punkt,Ball schwarz</translation></message>
    <message><source>🏁</source><translation>Zielflagge,karierte Flagge Rennen Sport</translation></message>
    <message><source>🏳️‍🌈</source><translation>Regenbogenflagge,bunt Fahne Regenbogen</translation></message>
    <message><source>🏴‍☠️</source><translation>Piratenflagge,Jolly Roger Pirat Piratenfahne Schatz</translation></message>
    <message><source>1️⃣</source><translation>Taste: 1,Taste</translation></message>
    <message><source>2️⃣</source><translation>Taste: 2,Taste</translation></message>
    <message><source>3️⃣</source><translation>Taste: 3,Taste</translation></message>
    <message><source>#️⃣</source><translation>Taste: #,Taste</translation></message>
</context>
</TS>
