-- A demo network: 30 people, 1,500 posts, pictures, reposts, likes, bookmarks, follows, notifications. The same at every run, except that times count back
-- from the moment it runs. Everybody signs in as <handle>@postr.example with the password `postr-demo-1`: for local and
-- test projects only.

-- Ids that follow from a key, and numbers in 0..1 that do.
create function pg_temp.sid(key text) returns uuid language sql immutable as
  $$ select overlay(overlay(md5('postr/' || key) placing '7' from 13) placing '8' from 17)::uuid $$;
create function pg_temp.chance(key text) returns float language sql immutable as
  $$ select ('x' || left(md5('postr/' || key), 8))::bit(32)::bigint / 4294967296.0 $$;

-- ------------------------------------------------------------------ people
create temp table seed_people (n serial, handle text, name text, lang text, topics text[], days int, bio text, avatar text, banner text);
insert into seed_people (handle, name, lang, topics, days, bio, avatar, banner) values
  ('noor', 'Noor Haddad', 'en', '{city,sea,food}', 900, 'Bridge engineer in Rotterdam. Tides, timetables, cardamom coffee. I like things that carry weight quietly.', null, 'harbour_dawn'),
  ('maya', 'Maya Lindqvist', 'en', '{sea,weather,books}', 870, 'Marine biologist, Gothenburg. Mostly eelgrass, sometimes seals. Opinions are the plankton''s.', 'north_sea', 'ferry_blue'),
  ('samir', 'Samir Okafor', 'en', '{music,city,food}', 860, 'Night-shift nurse, weekend bassist. Lagos → London. If it swings, it heals.', null, 'stage_lights'),
  ('lena', 'Lena Fischer', 'de', '{books,code,city}', 840, 'Schriftgestalterin in Hamburg. Buchstaben, Bahnhöfe, Butterkuchen.', null, 'tiles_green'),
  ('aiko', 'Aiko Tanaka', 'ja', '{food,garden,music}', 835, '神戸の小さな和菓子屋。海と金木犀が好きです。', 'garden', 'blue_ridge'),
  ('tomas', 'Tomás Rey', 'es', '{food,garden,city}', 820, 'Panadero en Valencia. Masa madre desde 2009. Duermo poco, huelo a pan.', 'rolls', 'citrus'),
  ('ingrid', 'Ingrid Solberg', 'nb', '{weather,travel,books}', 800, 'Weather observer in Tromsø. I write down what the sky does so you can look it up later.', 'aurora', 'aurora'),
  ('youssef', 'يوسف المصري', 'ar', '{books,city,music}', 790, 'صاحب مكتبة صغيرة في القاهرة. قهوة، شعر، وقطة اسمها سطر.', null, 'red_dunes'),
  ('priya', 'Priya Raman', 'en', '{code,food,travel}', 780, 'Compiler engineer, Chennai. I make error messages kinder for a living. Filter coffee, always.', null, 'terraces'),
  ('mateus', 'Mateus Carvalho', 'pt', '{garden,music,code}', 770, 'Porto Alegre. Professor de física, violão ruim, churrasco bom.', null, null),
  ('zofia', 'Zofia Wójcik', 'pl', '{books,sea,travel}', 760, 'Bookbinder by the Motława, Gdańsk. Thread, paste, patience.', 'tiles_green', 'pine_hills'),
  ('kwame', 'Kwame Mensah', 'en', '{city,travel,music}', 750, 'Architectural photographer, Accra. Looking for shade and finding lines.', 'evening_city', 'evening_city'),
  ('hana', '김하나', 'ko', '{sea,food,code}', 740, '부산에서 등대와 라면을 그립니다. Illustrator, slow runner.', null, 'ferry_blue'),
  ('elif', 'Elif Demir', 'tr', '{garden,food,sea}', 730, 'İzmir. Zeytin, fırtına ve eski vapurlar. Botanist of very small things.', 'terraces', null),
  ('olena', 'Олена Коваленко', 'uk', '{music,books,city}', 720, 'Скрипалька зі Львова. Граю там, де тепло й де потрібно.', null, null),
  ('jonas', 'Jonas Weber', 'de', '{travel,code,weather}', 710, 'Fahrdienstleiter in Bremen. Ich weiß, warum dein Zug steht. Meistens.', null, 'blue_ridge'),
  ('chloe', 'Chloé Martin', 'fr', '{food,sea,music}', 700, 'Libraire à Marseille, nageuse d''hiver, collectionneuse de tickets de bac.', 'citrus', 'harbour_dusk'),
  ('nikos', 'Nikos Papadakis', 'el', '{sea,travel,weather}', 690, 'Deckhand on the Piraeus line. Twelve islands a week, one good coffee.', 'ferry_blue', 'ferry_blue'),
  ('mei', 'Mei Lin 林美', 'zh', '{code,food,city}', 680, '台北,寫程式也寫毛筆字。Maintainer of small tools nobody notices until they break.', null, 'night_city'),
  ('ravi', 'Ravi Shah', 'en', '{code,garden,food}', 670, 'Open source, closed windows, monsoon tea. Mumbai.', null, null),
  ('sofia', 'Sofia Rossi', 'it', '{music,books,garden}', 660, 'Restauratrice di violoncelli, Genova. Ascolto il legno.', null, null),
  ('amara', 'Amara Diallo', 'fr', '{music,city,weather}', 650, 'La voix du matin à Dakar. Radio, marchés, vagues.', 'stage_lights', null),
  ('finn', 'Finn O''Brien', 'en', '{sea,weather,music}', 640, 'Boatbuilder, Galway. Larch on oak, tea on everything.', 'harbour_dusk', 'north_sea'),
  ('leila', 'لیلا کریمی', 'fa', '{books,garden,food}', 630, 'Translator between Shiraz and Toronto. Poems in, invoices out.', null, null),
  ('oskar', 'Oskar Nyberg', 'en', '{music,code,weather}', 620, 'Repairs synthesizers in Malmö. Yes, also yours. No, not by Friday.', null, null),
  ('tala', 'Tala Reyes', 'en', '{sea,music,food}', 610, 'Harbour radio operator, Cebu. Over and out, then karaoke.', null, null),
  ('ben', 'Ben Whitaker', 'en', '{garden,weather,books}', 600, 'Allotment 14B, Bristol. Slugs 3, me 2.', 'garden', null),
  ('yuki', '森ゆき', 'ja', '{travel,garden,books}', 590, '金沢。雪と路面電車と珈琲。', null, null),
  ('ines', 'Inês Duarte', 'pt', '{city,books,garden}', 580, 'Restauro azulejos em Lisboa. Cada um tem a sua teimosia.', 'tiles_blue', 'tiles_blue'),
  ('harbour_watch', 'Harbour Watch', 'en', '{sea,weather}', 570, 'Tides, wind and bridge openings for the inner harbour. Run by volunteers, checked by Noor.', 'harbour_dawn', 'harbour_dawn');

-- bcrypt of the demo password, cost 10
insert into auth.users (id, aud, role, email, encrypted_password, email_confirmed_at, raw_app_meta_data, raw_user_meta_data,
    created_at, updated_at, confirmation_token, recovery_token, email_change, email_change_token_new, email_change_token_current, reauthentication_token)
  select pg_temp.sid(p.handle), 'authenticated', 'authenticated', p.handle || '@postr.example', '$2a$10$PostrDemoNetwork2026..QDsUgV6CmyLtj0Zi/mAICanepehH2oe',
    now() - p.days * interval '1 day', '{"provider": "email", "providers": ["email"]}',
    jsonb_build_object('sub', pg_temp.sid(p.handle), 'email', p.handle || '@postr.example', 'handle', p.handle, 'display_name', p.name, 'email_verified', true),
    now() - p.days * interval '1 day', now(), '', '', '', '', '', ''
  from seed_people p order by p.n;
do $$
begin            -- hosted projects look accounts up by a constant instance
  if exists (select from information_schema.columns where table_schema = 'auth' and table_name = 'users' and column_name = 'instance_id') then
    update auth.users set instance_id = '00000000-0000-0000-0000-000000000000' where email like '%@postr.example';
  end if;
end $$;
insert into auth.identities (id, provider, provider_id, user_id, identity_data, last_sign_in_at, created_at, updated_at)
  select pg_temp.sid(u.id || '/identity'), 'email', u.id::text, u.id, u.raw_user_meta_data, now(), u.created_at, now()
  from auth.users u join seed_people p on u.id = pg_temp.sid(p.handle);

update public.profiles f
  set bio = p.bio, created_at = now() - p.days * interval '1 day',
      avatar = f.id || '/profile/1-' || p.avatar || '.png', banner = f.id || '/profile/2-' || p.banner || '.png'
  from seed_people p where f.handle = p.handle;

-- Noor follows 18 people; of the others everybody follows about a third. Four find Noor only today, further down.
insert into public.follows (follower_id, followee_id, is_on)
  select a.id, b.id, true
  from public.profiles a join public.profiles b on a.id <> b.id
  where (b.handle <> 'noor' or a.handle <> all ('{tala,oskar,ravi,yuki}')) and case a.handle
    when 'noor' then b.handle = any ('{maya,samir,lena,aiko,tomas,ingrid,youssef,priya,zofia,kwame,hana,elif,jonas,chloe,nikos,mei,finn,harbour_watch}')
    else pg_temp.chance(a.handle || '>' || b.handle) < case b.handle when 'noor' then 0.8 when 'maya' then 0.7 when 'harbour_watch' then 0.6 else 0.33 end
  end;

-- ------------------------------------------------------------------ pictures
-- The local stack paints a picture from the scene in its name; elsewhere the names lead nowhere and the blurhash shows.
create temp table seed_scenes (scene text, width int, height int, blurhash text);
insert into seed_scenes values
  ('harbour_dawn', 540, 360, 'LpGawst6RkRlr@azj[oL0~WCkBkB'),
  ('harbour_dusk', 540, 360, 'LRCXz6a#ItoLr^fQoLfQ1Hfis,WW'),
  ('north_sea', 540, 360, 'LnHWM]kCNHof.Tj[kCj[4:ayoIay'),
  ('ferry_blue', 540, 360, 'LfC[X=WYIqt6yGj[kCaz8_jZs+WW'),
  ('pine_hills', 540, 360, 'L~Lq5zofjtoe~BofayjZi^a}ayay'),
  ('blue_ridge', 540, 360, 'L$J*@%oeWCj]~qfPWCfkNLj[ofay'),
  ('terraces', 540, 360, 'L~N16:oeofj@~Cjuayj@aKj[WBfP'),
  ('red_dunes', 540, 360, 'LyPOkroejYjZ~oj[WBj[M{ayf6kB'),
  ('night_city', 480, 360, 'L24-;WE8xZoN5L-nR-oLNUE3WUj='),
  ('evening_city', 480, 360, 'LDB2$OjcbHa#-FoeWEs:10WCoeR*'),
  ('aurora', 540, 304, 'L72ji4aebIkDu6j]axayd=k9e:af'),
  ('tiles_blue', 400, 400, 'L4NwG^~pfQ~p?aj[fQj[fQfQfQfQ'),
  ('tiles_green', 400, 400, 'L4NTm-~pfQ~p?bj[fQj[fQfQfQfQ'),
  ('citrus', 400, 400, 'L6K^My%cSy=wE,oL?XxY15RRRlxY'),
  ('rolls', 400, 400, 'L4K0yPxZ-n~AIWtQ%LIp%1xtV@fR'),
  ('rainy_window', 360, 480, 'T69as-Mc9FNd-oH=8_DiZg0hD%?a'),
  ('stage_lights', 360, 480, 'T5Beg;0}0$5h,[$*1Z9wENNaodSv'),
  ('garden', 360, 480, 'T6D0h@Nf9N?~}r$}r_^h=w%r=_9g');

-- 'scene|alternative text' -> one entry of posts.media
create function pg_temp.picture(author text, post uuid, n int, spec text) returns jsonb language sql stable as $$
  select jsonb_build_object('path', format('%s/%s/%s-%s.png', pg_temp.sid(author), post, n, s.scene),
    'width', s.width, 'height', s.height, 'alt', split_part(spec, '|', 2), 'blurhash', s.blurhash)
  from seed_scenes s where s.scene = split_part(spec, '|', 1)
$$;

-- ------------------------------------------------------------------ posts written by hand: the newest
create temp table seed_posts (n serial, minutes int, key text, handle text, lang text, body text, reply_to text, quote text, pictures text[], warning text);
insert into seed_posts (minutes, key, handle, lang, body, pictures) values
  (3, 'tide', 'harbour_watch', 'en', E'High water 18:42, +1.36 m. Wind SW 4, backing.\nThe Queen''s Bridge opens at 19:10 for two barges and one very proud sailing school.', null),
  (7, 'dawn', 'noor', 'en', 'Six in the morning, no wind, and for eleven minutes the whole harbour held its breath. Then the first ferry came and apologised to everybody.', '{"harbour_dawn|Sunrise over completely calm water, an orange stripe of light leading to the sun"}'),
  (12, 'eelgrass', 'maya', 'en', 'Good news from the cold end of the fjord: the eelgrass we planted by hand three springs ago has started to seed itself. 🌱 Nobody told it to. It just did.', null),
  (16, 'wagashi', 'aiko', 'ja', '金木犀の香りがする練り切りを作ってみました。三回目でようやく、色が秋になった。', '{"citrus|Golden round sweets lying close together on a dark green cloth"}'),
  (21, 'kerning', 'lena', 'de', 'Drei Tage am kleinen r gesessen. Heute Morgen im Zug gesehen, dass auf einem alten Stationsschild genau die Lösung steht, seit 1931.', null),
  (26, 'nightshift', 'samir', 'en', E'End of a twelve-hour night. A man of ninety-one asked what I play.\n"Bass."\n"Ah," he said, "so you''re the floor everyone dances on."\nI have been thinking about it for two hours.', null),
  (31, 'horno', 'tomas', 'es', 'Primera hornada del día: 140 barras, 60 panecillos y un croissant con forma de interrogación. Me lo he desayunado yo, por coherencia. 🥐', '{"rolls|Round golden bread rolls, still warm, filling the whole tray"}'),
  (38, 'aurora1', 'ingrid', 'en', 'Logged at 01:20: "Curtains, green with violet hem, moving east. Observer cold but content." Thirty years from now someone will read that line in an archive and know exactly how tonight felt.', '{"aurora|Green and violet northern lights above a dark ridge","blue_ridge|The same mountains the next morning, blue behind blue"}'),
  (44, 'errors', 'priya', 'en', E'Today''s change: the compiler no longer says\n  expected `;`\nbut\n  I think a `;` is missing here. The line after it confused me.\nTwo words of honesty. The support questions halved in testing.', null),
  (49, 'library', 'youssef', 'ar', 'دخل طفل المكتبة وسأل: هل عندكم كتاب عن البحر لا يغرق فيه أحد؟ بحثنا ساعة كاملة. وجدنا واحدًا.', null),
  (55, 'shade', 'kwame', 'en', 'Noon in Jamestown. The whole street moves to the left side, like a crowd following one slow conductor: the sun.', '{"evening_city|Blocks of a city in warm light, windows glowing"}'),
  (63, 'paste', 'zofia', 'en', 'Opened a 1780 ship''s log for repair. Pressed between two pages: one fish scale, perfectly kept. I put it back. It has the right of residence.', null),
  (70, 'lighthouse', 'hana', 'ko', '오늘 등대 스케치 열두 번째. 바람 때문에 선이 다 흔들렸는데, 그게 오히려 바다 같아서 그대로 두기로 했다. 🌊', '{"north_sea|A calm pale sea under a hazy white sun"}'),
  (78, 'olive', 'elif', 'tr', 'Yüz yaşındaki zeytin ağacı bu yıl yine en çok meyveyi verdi. Gençler dinleniyor, o çalışıyor.', null),
  (85, 'stw', 'jonas', 'de', 'Heute 11:04: alle Signale grün, alle Züge pünktlich, acht Minuten lang. Niemand im Stellwerk hat sich getraut, es laut zu sagen.', null),
  (92, 'swim', 'chloe', 'fr', 'Bain de sept heures, eau à 14 degrés, trois mouettes pour public. On se plaint beaucoup de novembre, mais il est honnête.', '{"harbour_dusk|Dark pink sky over the sea, the sun low on the horizon"}'),
  (101, 'deck', 'nikos', 'en', 'A grandmother boarded at Serifos with one suitcase, two hens and a cake "for the captain, if he is careful". He was very careful.', null),
  (110, 'patch', 'mei', 'en', 'Small tool, small release: it now remembers where you stopped. 41 lines changed, 900 deleted. The best feature is what I could take out.', null),
  (118, 'larch', 'finn', 'en', 'Steam-bent the last plank this evening. There''s a moment, about nine seconds long, when a piece of larch will do anything you ask. Then it remembers it was a tree.', '{"pine_hills|Layers of green hills with mist between them"}'),
  (127, 'load', 'noor', 'en', 'A load test on a footbridge is forty people jumping in time, and one engineer trying to look as if this were normal.', null),
  (139, 'seals', 'maya', 'en', 'Counted 212 seals this morning. Recounted: 209 seals and three very convincing rocks.', null),
  (150, 'chai', 'priya', 'en', 'Power cut in the whole street. Neighbours came out with folding chairs, somebody made coffee on a gas ring, and the review I was dreading happened aloud, in the dark, and was kind.', null),
  (163, 'bass', 'samir', 'en', 'Sunday set list is done: two standards, one highlife tune my uncle used to hum while ironing, and a silence of four bars that I insist on.', '{"stage_lights|Pink and amber stage lights out of focus"}'),
  (177, 'typo', 'lena', 'en', 'People ask what a type designer does all day. I move the white around until nobody notices the black.', null),
  (190, 'kobe', 'aiko', 'ja', '港の見える坂道で、おばあさんに「そのお菓子、海の色ね」と言われた。今日はもうそれで十分。', null),
  (204, 'flour', 'tomas', 'es', 'La harina de hoy absorbe más agua. Nadie en la cola lo sabe, pero yo llevo desde las cuatro negociando con ella.', null),
  (219, 'snow', 'ingrid', 'nb', 'Første ordentlige snø i byen. Alt ble stille, og så lo noen på andre siden av gata.', null),
  (233, 'cat', 'youssef', 'ar', 'سطر، قطة المكتبة، نامت اليوم على رفّ الفلسفة. الزبائن صاروا يهمسون أكثر من المعتاد.', null),
  (248, 'lines', 'kwame', 'en', E'Three rules for photographing a staircase:\n1. Wait.\n2. Someone in yellow will come.\n3. If they come in blue, you were photographing a different staircase.', null),
  (262, 'thread', 'zofia', 'pl', 'Cztery metry nici lnianej, jedna książka kucharska po prababci i plama z barszczu na stronie z barszczem. Plama zostaje.', null),
  (280, 'ramen', 'hana', 'en', 'Drew every instant noodle packet in the corner shop. Forty-three. The owner put the drawing next to the till and now people point at it to order.', null),
  (297, 'moss', 'elif', 'en', 'Spent the afternoon on my knees with a hand lens. There is a whole forest on the north side of that wall, two millimetres tall, and it is raining there too.', '{"garden|Soft round lights in yellow and pink over deep green","terraces|Terraced hills in spring green"}'),
  (315, 'freight', 'jonas', 'en', 'Tonight''s longest train: 38 wagons, 680 metres, carrying nothing but window glass. I have never cleared a route so gently.', null),
  (333, 'ticket', 'chloe', 'fr', 'Trouvé dans un vieux roman: un ticket du bac, 3 mai 1968, aller simple. J''ai passé la soirée à espérer que c''était une belle raison.', null),
  (352, 'wake', 'nikos', 'en', 'Night watch. Behind us the wake glows blue for a moment, then forgets us. You get used to many things out here. Not that one.', '{"night_city|Lights of a harbour city at night against a dark sky"}'),
  (370, 'ink', 'mei', 'zh', '練了一百個「永」字,第一百零一個終於不抖了。然後手機響了。', null),
  (391, 'launch', 'finn', 'en', 'She floats. A little down by the stern, like all of us in November, but she floats.', '{"north_sea|Open water in pale morning light"}'),
  (410, 'weekly', 'harbour_watch', 'en', E'This week in the inner harbour:\n• 61 bridge openings\n• 1 lost kayak, returned\n• 2 swans with right of way\n• 0 collisions\nThank you, everybody. Especially the swans.', null),
  (428, 'cardamom', 'noor', 'ar', 'القهوة بالهيل مثل الجسر الجيد: لا تلاحظه إلا حين يغيب.', null),
  (446, 'plankton', 'maya', 'en', 'If you ever feel unimportant: half of the oxygen in the breath you just took was made by something you could not see, on a day nobody noticed.', null),
  (470, 'mom', 'samir', 'en', 'Called my mother to ask for her jollof recipe. She said "until it smells right". I have been a nurse for eleven years and never received a vaguer prescription.', '{"rainy_window|Blue and amber street lights through a rainy window"}'),
  (495, 'regex', 'priya', 'en', 'A student asked why I still draw my parsers on paper. Because paper has no undo, so I think before the arrow.', null),
  (520, 'plakat', 'lena', 'de', 'Kirchenfest, Aushang im Schaukasten, fünf Schriften auf einem Blatt, alle glücklich. Es gibt Momente, in denen man einfach nichts sagt. Der Kuchen war hervorragend.', null),
  (548, 'mercado', 'tomas', 'es', 'En el mercado, las primeras mandarinas. El frutero las llama «bombillas». Tiene razón.', '{"citrus|Bright yellow and orange citrus fruit stacked closely"}'),
  (580, 'barometer', 'ingrid', 'en', 'Pressure fell 11 hPa in three hours. The cat went under the sofa at 9; the official warning came at 10. I am considering hiring the cat.', null),
  (610, 'festival', 'kwame', 'en', 'Twelve thousand people, one power line, no light of our own but phones. For a minute the square looked like the sky had changed its mind about where to be.', '{"night_city|Skyline at night with many small lit windows","evening_city|The same skyline an hour earlier, in red light"}'),
  (640, 'repair', 'zofia', 'en', E'Customer: "Can you make it look new?"\nMe: "I can make it look cared for."\nLong pause. "Yes. That."', null),
  (668, 'rain', 'hana', 'ko', '비 오는 부산은 색이 두 배가 된다. 우산까지 합치면 세 배.', '{"rainy_window|Round lights in orange and blue, out of focus, on a rainy evening"}'),
  (700, 'pairing', 'mei', 'en', 'Pair-programmed with my niece (9). She asked why the loop has to start at zero. I said "history". She said "that''s what teachers say when they don''t know". Merged.', null),
  (735, 'nets', 'nikos', 'el', 'Στο λιμάνι τα δίχτυα στεγνώνουν κι οι γάτες κάνουν επιθεώρηση. Όλα εντάξει.', null),
  (770, 'choir', 'olena', 'uk', 'Сьогодні грали у підземному переході. Акустика краща, ніж у двох філармоніях, і всі вміють мовчати.', null),
  (790, 'azulejo', 'ines', 'pt', 'Este painel tem 312 azulejos e um único ao contrário. O mestre deixou-o assim em 1742. Quem sou eu.', '{"tiles_blue|A wall of blue and white tiles with yellow stars","tiles_green|A second wall in green and orange","tiles_blue|Detail of a single blue star","tiles_green|Detail of the corner pattern"}'),
  (815, 'slugs', 'ben', 'en', 'The slugs have eaten everything but the label that says "slug resistant". They know.', null),
  (840, 'radio', 'amara', 'fr', 'Dakar, six heures: un auditeur appelle seulement pour dire que la mer est plate et que sa fille a eu son bac. Meilleure dépêche de la semaine.', null),
  (870, 'synth', 'oskar', 'en', 'A synthesizer from 1979 came in "haunted". It was a loose capacitor. I have left it slightly haunted; the owner was hoping.', null),
  (900, 'ghazal', 'leila', 'fa', 'یک بیت را هفت بار ترجمه کردم. بارِ هفتم فهمیدم که باید کمتر بنویسم.', null),
  (930, 'monsoon', 'ravi', 'en', 'Fixed the flaky test. It only failed when it rained. I wish I were joking: humidity, a loose cable, and a clock.', null),
  (960, 'kanazawa', 'yuki', 'ja', '朝の路面電車、窓の雪、知らない人の鼻歌。それだけで一本の映画みたいだった。', null),
  (1000, 'cello', 'sofia', 'it', 'Ho tolto la vernice di tre secoli e sotto c''era un''impronta digitale. Ci siamo salutati.', null),
  (1040, 'karaoke', 'tala', 'en', 'Harbour control closed at ten. Karaoke opened at ten past. The pilot boat crew do a four-part harmony that should be regulated.', null);

-- conversations under them
insert into seed_posts (minutes, key, handle, lang, body, reply_to) values
  (5, 'r1', 'maya', 'en', 'Apologised to everybody, including the cormorants, I hope.', 'dawn'),
  (4, 'r2', 'noor', 'en', 'The cormorants have filed a complaint.', 'r1'),
  (6, 'r3', 'finn', 'en', 'That light. You could caulk a hull with it.', 'dawn'),
  (9, 'r4', 'noor', 'en', 'Three springs! I remember you coming back from the first dive with blue hands. So glad.', 'eelgrass'),
  (8, 'r5', 'elif', 'en', 'This is how every good forest begins: somebody patient, then nobody at all.', 'eelgrass'),
  (11, 'r6', 'tomas', 'es', 'El otoño en tres intentos. Yo llevo quince con el roscón.', 'wagashi'),
  (18, 'r7', 'zofia', 'en', 'Old station signs know everything. Who drew it?', 'kerning'),
  (15, 'r8', 'lena', 'en', 'Nobody signed it. A railway draughtsman with a ruler and, I think, a good mood.', 'r7'),
  (13, 'r9', 'jonas', 'de', 'Bremen Hbf, Gleis 9? Da gehe ich seit zwölf Jahren dran vorbei und sehe jetzt nur noch das r.', 'r7'),
  (20, 'r10', 'noor', 'en', 'The floor everyone dances on. I am going to use that about bridges for the rest of my life.', 'nightshift'),
  (17, 'r11', 'samir', 'en', 'He''d be delighted. He was a surveyor.', 'r10'),
  (24, 'r12', 'chloe', 'fr', 'Un croissant en point d''interrogation, c''est un croissant qui sait vivre.', 'horno'),
  (33, 'r13', 'jonas', 'en', 'Reading this at 3 a.m. in a signal box. Observer warm and envious.', 'aurora1'),
  (36, 'r14', 'mei', 'en', 'The second sentence is the whole art. Compilers that admit confusion are compilers you can trust.', 'errors'),
  (40, 'r15', 'ravi', 'en', 'Please do "unexpected token" next. Unexpected by whom?!', 'errors'),
  (46, 'r16', 'leila', 'en', 'Which one was it? I need it too.', 'library'),
  (45, 'r17', 'youssef', 'ar', 'عن حارس منارة يتعلّم السباحة في السبعين.', 'r16'),
  (73, 'r18', 'nikos', 'en', 'The two hens stayed with us until Milos. They have sea legs now.', 'deck'),
  (80, 'r19', 'ingrid', 'en', 'Eight minutes is a microclimate. Log it.', 'stw'),
  (105, 'r20', 'noor', 'en', 'Nine seconds of yes. Beautiful.', 'larch'),
  (122, 'r21', 'kwame', 'en', 'I would like to photograph the engineer, please.', 'load'),
  (130, 'r22', 'hana', 'en', 'Which of the three rocks was the most convincing?', 'seals');

-- quotes and a post behind a warning
insert into seed_posts (minutes, key, handle, lang, body, quote, warning) values
  (2, 'q1', 'finn', 'en', 'Required reading for anyone who says nothing happens in a harbour.', 'dawn', null),
  (23, 'q2', 'priya', 'en', 'This, but for type systems.', 'nightshift', null),
  (42, 'q3', 'chloe', 'fr', 'Si quelqu''un connaît ce livre, la boutique en commande dix.', 'library', null),
  (97, 'q4', 'noor', 'en', 'Filing this under "structural engineering".', 'larch', null),
  (145, 'q5', 'maya', 'en', 'My whole field in one drawing by a nine-year-old.', 'pairing', null),
  (225, 'w1', 'mei', 'en', 'The detective was right about the boat, wrong about the aunt, and the last page is the best one he has written. I need to talk about it.', null, 'Ending of the new harbour mystery');

-- people who are spoken to, a picture behind a warning, and a thread that goes deeper
insert into seed_posts (minutes, key, handle, lang, body, reply_to, quote, pictures, warning) values
  (10, 'm1', 'harbour_watch', 'en', '@noor the Queen''s Bridge opened four minutes late this morning and nobody minded. We thought you should know before the report does.', null, null, null, null),
  (9, 'm2', 'noor', 'en', 'Four minutes is a rounding error in steel. Thank you, @harbour_watch, and give my regards to the swans.', 'm1', null, null, null),
  (8, 'm3', 'maya', 'en', 'The swans have asked for five.', 'm2', null, null, null),
  (7, 'm4', 'noor', 'en', 'Then it is a schedule.', 'm3', null, null, null),
  (6, 'm5', 'jonas', 'de', 'Willkommen in meiner Welt.', 'm4', null, null, null),
  (28, 'm6', 'kwame', 'en', 'Printing the harbour series at last. @noor, may I use your sentence about things that carry weight quietly? #bridges', null, null, '{"harbour_dusk|A print drying on a line: dark pink sky over the sea"}', null),
  (19, 'm7', 'noor', 'en', 'Only if one of the prints ends up in my kitchen.', 'm6', null, null, null),
  (58, 'm8', 'samir', 'en', E'Question for @maya and @finn, who know about these things: does a double bass float?\nAsking before the ferry, not after.', null, null, null, null),
  (54, 'm9', 'finn', 'en', 'Beautifully. It is the steering that lets it down.', 'm8', null, null, null),
  (51, 'm10', 'maya', 'en', 'We have a wetsuit in that size.', 'm8', null, null, null),
  (66, 'm11', 'lena', 'de', 'Für @youssef: das arabische und das lateinische Alphabet desselben Wegweisers, endlich gleich laut. #typography', null, null, '{"tiles_green|Sketches of letters on green paper"}', null),
  (108, 'm12', 'ingrid', 'en', 'Second night of it, stronger than the first. Going out without gloves was a decision I made. #aurora #skywatch', null, null, '{"aurora|Green and violet northern lights above a dark ridge","night_city|The lights of the town below, small and warm"}', null),
  (156, 'w2', 'samir', 'en', 'This is what the hand of a bassist looks like after four sets and one broken string. Plasters on, spirits up.', null, null, '{"stage_lights|Blurred lights over a stage; a bandaged hand on the strings"}', 'A small injury'),
  (240, 'w3', 'priya', 'en', 'It was the cache. It is always the cache. I have now said this aloud in four languages.', null, null, null, 'Swearing, mild, technical');

-- words that people look for
update seed_posts p set body = p.body || ' ' || t.tag from (values
  ('tide', '#harbour'), ('weekly', '#harbour'), ('q1', '#harbour'), ('launch', '#harbour #boats'), ('larch', '#boats'), ('dawn', '#harbour'),
  ('load', '#bridges'), ('eelgrass', '#eelgrass'), ('seals', '#sealcount'), ('plankton', '#eelgrass'), ('kerning', '#typography'), ('typo', '#typography'),
  ('horno', '#masamadre'), ('flour', '#masamadre'), ('aurora1', '#aurora #skywatch'), ('barometer', '#skywatch'), ('stw', '#trains'), ('freight', '#trains'),
  ('kanazawa', '#trains'), ('errors', '#compilers'), ('regex', '#compilers'), ('patch', '#smalltools'), ('pairing', '#smalltools'), ('lines', '#shadows'),
  ('shade', '#shadows'), ('azulejo', '#azulejos'), ('slugs', '#allotment'), ('moss', '#moss'), ('synth', '#synths'), ('bass', '#livemusic'), ('choir', '#livemusic')) t (key, tag)
  where p.key = t.key;

-- What two of them link to, as the server's job found it.
insert into private.link_cards (url, title, description, site) values
  ('https://coldfjord.example/field-notes/eelgrass-year-three', 'Eelgrass, year three: the meadow plants itself',
   'Shoots counted along four transects, what the cod think of it, and why we stopped replanting the eastern slope.', 'Cold Fjord Field Notes'),
  ('https://blog.tinycompiler.example/2026/honest-errors', 'Error messages that say what they do not know',
   'A parser knows where it got lost. It rarely knows why. Telling the two apart halved the questions in our forum.', 'The Tiny Compiler');
update seed_posts p set body = p.body || E'\n' || l.url from (values
  ('eelgrass', 'https://coldfjord.example/field-notes/eelgrass-year-three'),
  ('errors', 'https://blog.tinycompiler.example/2026/honest-errors')) l (key, url)
  where p.key = l.key;

-- ------------------------------------------------------------------ phrases for the older ones
create temp table seed_phrases (topic text, part int, n int, body text);
insert into seed_phrases select topic, part, row_number() over (partition by topic, part), body from (values
  ('sea', 1, 'The tide table said one thing and the harbour said another.'),
  ('sea', 1, 'Fog until ten, then the whole bay appeared at once, like a stage.'),
  ('sea', 1, 'Helped a neighbour haul in his nets before work.'),
  ('sea', 1, 'Somebody left a rowing boat at the steps with a note: "borrow me".'),
  ('sea', 1, 'The water was so clear today you could read the numbers on the anchors.'),
  ('sea', 1, 'Cormorants on every single post, like commas in a long sentence.'),
  ('sea', 1, 'Took the early ferry just to stand outside.'),
  ('sea', 1, 'A container ship passed so slowly that we all waved twice.'),
  ('sea', 1, 'Found a bottle on the beach, no letter, only sand from somewhere else.'),
  ('sea', 2, 'I have decided to trust the harbour.'),
  ('sea', 2, 'Some mornings repair the whole week.'),
  ('sea', 2, 'My coat still smells of salt and I am not going to wash it.'),
  ('sea', 2, 'Salt on everything, including the sandwiches.'),
  ('sea', 2, 'The gulls, as always, had the last word.'),
  ('sea', 2, 'You can hear the bell buoy from the kitchen if you switch off the fridge.'),
  ('sea', 2, 'I keep a list of such hours, and it is getting long.'),
  ('sea', 2, 'Nobody said anything for a while, and that was the conversation.'),
  ('sea', 2, 'Tomorrow it will be rough again, so today counts double.'),
  ('weather', 1, 'Four seasons between breakfast and lunch.'),
  ('weather', 1, 'The wind turned north while I was hanging out the washing.'),
  ('weather', 1, 'First frost on the railings this morning.'),
  ('weather', 1, 'A halo around the moon last night, very exact.'),
  ('weather', 1, 'It rained upwards for about a minute on the quay.'),
  ('weather', 1, 'Measured the warmest November day since I started writing things down.'),
  ('weather', 1, 'Thunder, far away, the polite kind.'),
  ('weather', 1, 'Clouds like torn paper, lit from behind.'),
  ('weather', 1, 'The forecast apologised twice and was still wrong.'),
  ('weather', 2, 'My neighbours bring me their knees for a second opinion.'),
  ('weather', 2, 'I wrote it down so that somebody can disagree with me in fifty years.'),
  ('weather', 2, 'The dog refused to comment.'),
  ('weather', 2, 'Put on the second pair of socks, felt like a genius.'),
  ('weather', 2, 'There is a word for this in every language, and none of them is enough.'),
  ('weather', 2, 'We stood at the window like children, three grown colleagues.'),
  ('weather', 2, 'By noon it had forgotten all about it.'),
  ('weather', 2, 'Everything indoors sounds different on such a day.'),
  ('weather', 2, 'I still think weather is the best free theatre we have.'),
  ('books', 1, 'Re-reading a novel I disliked at twenty.'),
  ('books', 1, 'The second-hand shop on the corner sorts its shelves by colour.'),
  ('books', 1, 'Found a shopping list inside a library book: candles, glue, courage.'),
  ('books', 1, 'Spent the evening sharpening pencils and calling it research.'),
  ('books', 1, 'A reader returned a book after thirty-one years, with a cake.'),
  ('books', 1, 'Bound a thesis about bees today.'),
  ('books', 1, 'Borrowed a dictionary just for the example sentences.'),
  ('books', 1, 'Somebody has written "yes!" in the margin of page 112, and I agree.'),
  ('books', 1, 'My grandmother''s cookbook has more footnotes than my dissertation.'),
  ('books', 2, 'It turns out the book was fine and I was twenty.'),
  ('books', 2, 'I have no idea how this ends, and I am reading slowly to keep it that way.'),
  ('books', 2, 'Paper remembers how it was folded. So do we.'),
  ('books', 2, 'The last chapter deserves daylight.'),
  ('books', 2, 'It smelled of glue and rain, the two best smells.'),
  ('books', 2, 'I would follow this author into a manual for washing machines.'),
  ('books', 2, 'If you need me, I am on page 40.'),
  ('books', 2, 'Margins are where the real conversation happens.'),
  ('books', 2, 'I lent it on at once, which is the highest praise I know.'),
  ('music', 1, 'Rehearsal in the old pump house, the echo is nearly four seconds.'),
  ('music', 1, 'A street trumpet under the railway bridge played the same eight bars for an hour.'),
  ('music', 1, 'Changed the strings for the first time in a year.'),
  ('music', 1, 'Our drummer has become a father and now plays everything softer.'),
  ('music', 1, 'Heard a choir through a closed door and missed my appointment.'),
  ('music', 1, 'Found the tape we recorded in the school kitchen in 1998.'),
  ('music', 1, 'The piano at the station has been tuned.'),
  ('music', 1, 'Learned a song in a language I do not speak.'),
  ('music', 1, 'Sound check: one microphone, eleven people, no plan.'),
  ('music', 2, 'I had forgotten how much of it is listening.'),
  ('music', 2, 'Sometimes a rest is the best note in the bar.'),
  ('music', 2, 'We will never play it like that again, and that is the point.'),
  ('music', 2, 'The room did half of the work and all of the reverb.'),
  ('music', 2, 'I am still humming it, and so is the whole tram.'),
  ('music', 2, 'Wrong notes, right evening.'),
  ('music', 2, 'My hands remembered more than I did.'),
  ('music', 2, 'We finished late, and nobody looked for their coat.'),
  ('music', 2, 'It swings even when nobody is playing.'),
  ('city', 1, 'They are repainting the old crane, and half the town has come to give advice.'),
  ('city', 1, 'Counted fourteen bakeries on my way to work, entered three.'),
  ('city', 1, 'The new cycle path ends in a hedge, and there is already a small path through the hedge.'),
  ('city', 1, 'A man was polishing the brass letters of the post office, alone, on a Sunday.'),
  ('city', 1, 'The lift in our building has been mended with a handwritten letter of apology.'),
  ('city', 1, 'They planted forty lime trees along the tram line today.'),
  ('city', 1, 'Every evening at six somebody on the fourth floor practises the accordion.'),
  ('city', 1, 'The bridge was closed, so everybody met on this side of it.'),
  ('city', 1, 'A new bench has appeared at the exact spot where people always stop.'),
  ('city', 2, 'This is how you know a place is loved.'),
  ('city', 2, 'I took the long way home on purpose.'),
  ('city', 2, 'Good infrastructure is mostly kindness with bolts.'),
  ('city', 2, 'In the low sun even the car park looked like a plan.'),
  ('city', 2, 'Somebody should write this down, so I am.'),
  ('city', 2, 'Ask an old person where the shade is. That is your map.'),
  ('city', 2, 'I waved at the driver, the driver waved back, the day was saved.'),
  ('city', 2, 'Cities are conversations that got out of hand, in a good way.'),
  ('city', 2, 'We have lived here nine years and I still find new stairs.'),
  ('food', 1, 'Made lentil soup for two, fed six.'),
  ('food', 1, 'The oven broke, so it was pancakes on the camping stove.'),
  ('food', 1, 'Somebody at the market gave me a quince and would not take money.'),
  ('food', 1, 'Third attempt at my aunt''s flatbread.'),
  ('food', 1, 'Lunch on the loading dock today, everyone brought one thing.'),
  ('food', 1, 'Slow onions, one hour, no phone.'),
  ('food', 1, 'I followed the recipe exactly, for once.'),
  ('food', 1, 'New coffee from the roaster by the canal, tastes of plum and argument.'),
  ('food', 1, 'The pickles from August are ready.'),
  ('food', 2, 'The secret is lemon. The secret is always lemon.'),
  ('food', 2, 'The kitchen is a disaster, the evening was not.'),
  ('food', 2, 'We ate standing up, straight from the pan, like kings.'),
  ('food', 2, 'My flat will smell like this until spring, good.'),
  ('food', 2, 'Leftovers are already the plan for tomorrow.'),
  ('food', 2, 'She would have said: more salt, and sit straight.'),
  ('food', 2, 'Nobody spoke until the bowls were empty.'),
  ('food', 2, 'I wrote the quantities down on the wall this time.'),
  ('food', 2, 'It is amazing what people forgive you for when there is bread.'),
  ('code', 1, 'Deleted four thousand lines today, and every test still passes.'),
  ('code', 1, 'The bug was in the comment: it had been lying for six years.'),
  ('code', 1, 'Wrote the documentation first, as an experiment.'),
  ('code', 1, 'Spent the morning reading other people''s error messages.'),
  ('code', 1, 'Renamed one variable, and the whole function suddenly made sense.'),
  ('code', 1, 'It was the time zone. It is always the time zone.'),
  ('code', 1, 'Taught a beginner to use a debugger.'),
  ('code', 1, 'A user sent a bug report with a drawing.'),
  ('code', 1, 'Found a cache in front of a cache in front of nothing.'),
  ('code', 2, 'The best tool is still a walk around the block.'),
  ('code', 2, 'I want that feeling in a jar.'),
  ('code', 2, 'Future me has already said thank you.'),
  ('code', 2, 'Half of the craft is naming things, the other half is admitting you misnamed them.'),
  ('code', 2, 'We kept the fix small and the explanation long.'),
  ('code', 2, 'I drew it on paper and the answer was standing in the margin.'),
  ('code', 2, 'It works offline now, which is how it should always have been.'),
  ('code', 2, 'Merged it before lunch, before anybody could add a feature.'),
  ('code', 2, 'Please be kind to whoever reads your code at two in the morning. It is usually you.'),
  ('travel', 1, 'Missed the connection and found the best waiting room in the country.'),
  ('travel', 1, 'Night train, upper bunk, rain on the roof.'),
  ('travel', 1, 'A conductor announced every stop today as if it were good news.'),
  ('travel', 1, 'Sat next to a woman knitting a map of the line we were on.'),
  ('travel', 1, 'Eleven hours by bus, and I would do it again for the last twenty minutes.'),
  ('travel', 1, 'The border was a bakery with two doors.'),
  ('travel', 1, 'Missed my stop because the light was too good.'),
  ('travel', 1, 'My suitcase went on to another city without me.'),
  ('travel', 1, 'A small station, one bench, one clock, both honest.'),
  ('travel', 2, 'Trains are the only place where I finish my thoughts.'),
  ('travel', 2, 'I sent three postcards and kept the fourth.'),
  ('travel', 2, 'The timetable is a promise, the rest is weather.'),
  ('travel', 2, 'I have never been lost so comfortably.'),
  ('travel', 2, 'The tea came in a glass, and that settled the matter.'),
  ('travel', 2, 'We exchanged apples instead of addresses.'),
  ('travel', 2, 'The best view is always behind the freight yard.'),
  ('travel', 2, 'You learn a country by its sandwiches.'),
  ('travel', 2, 'Coming home the same way felt like reading it backwards.'),
  ('garden', 1, 'The last tomatoes came in green and are sulking on the windowsill.'),
  ('garden', 1, 'Planted garlic in the rain, as tradition demands.'),
  ('garden', 1, 'A robin supervises everything I do now.'),
  ('garden', 1, 'The compost is steaming in the cold, beautifully.'),
  ('garden', 1, 'My neighbour over the fence has passed me a cutting of a rose with no name.'),
  ('garden', 1, 'Lifted the dahlias today, lost the labels, as every year.'),
  ('garden', 1, 'There is moss on the watering can, and I have decided to let it win.'),
  ('garden', 1, 'Found the trowel I lost in spring. It was under the squash.'),
  ('garden', 1, 'Saved the seeds of the one pumpkin nobody stole.'),
  ('garden', 2, 'A garden is a slow letter to somebody you have not met.'),
  ('garden', 2, 'My back disagrees, but my back has never liked progress.'),
  ('garden', 2, 'Everything underneath is already working on April.'),
  ('garden', 2, 'I do not make the rules, the snails do.'),
  ('garden', 2, 'You cannot hurry it, which is exactly why I go there.'),
  ('garden', 2, 'I counted the buds twice, only for the pleasure of it.'),
  ('garden', 2, 'Mud to the elbows, happy to the ears.'),
  ('garden', 2, 'I talked to the leeks about it. They were discreet.'),
  ('garden', 2, 'Next year I will label everything. (I will not.)'),
  ('end', 1, 'Anyway: good morning.'),
  ('end', 1, '☕'),
  ('end', 1, 'That is all, carry on.'),
  ('end', 1, 'Recommended.'),
  ('end', 1, '🌿'),
  ('end', 1, 'More tomorrow, perhaps.'),
  ('end', 1, 'I just wanted somebody to know.'),
  ('end', 1, 'And you?'),
  ('end', 1, '✨'),
  ('end', 1, 'End of report.'),
  ('de', 1, 'Der Bäcker hat heute die Brötchen vergessen und allen Kuchen gegeben.'),
  ('de', 1, 'Im Hafen riecht es nach Teer und Äpfeln.'),
  ('de', 1, 'Der Zug stand vierzig Minuten, und am Ende kannten sich alle.'),
  ('de', 1, 'Heute drei Stunden Regen, genau zwischen zwei Terminen.'),
  ('de', 1, 'Auf dem Flohmarkt eine Schreibmaschine ohne das E gefunden.'),
  ('de', 2, 'So ein Tag, an dem man niemandem böse sein kann.'),
  ('de', 2, 'Ich hab es aufgeschrieben, damit es nicht verloren geht.'),
  ('de', 2, 'Mehr braucht ein Dienstag eigentlich nicht.'),
  ('de', 2, 'Abends dann Suppe, Fenster auf, Radio leise.'),
  ('de', 2, 'Manchmal ist Warten die beste Idee.'),
  ('es', 1, 'Hoy la plaza olía a naranja y a lluvia.'),
  ('es', 1, 'El tranvía se paró delante de la panadería, como si supiera.'),
  ('es', 1, 'Mi vecina canta mientras riega, y el patio entero crece.'),
  ('es', 1, 'He aprendido a hacer el nudo que mi abuelo hacía sin mirar.'),
  ('es', 1, 'Llegó el primer frío y todo el barrio sacó las mantas al balcón.'),
  ('es', 2, 'No hace falta mucho más para un buen martes.'),
  ('es', 2, 'Lo apunto aquí para no olvidarlo.'),
  ('es', 2, 'Mañana vuelvo, con más tiempo y menos prisa.'),
  ('es', 2, 'El café de después fue casi un discurso.'),
  ('es', 2, 'Hay días que se hornean solos.'),
  ('fr', 1, 'Ce matin, la mer avait la couleur d''une vieille enveloppe.'),
  ('fr', 1, 'Le boulanger a mis de côté le dernier pain sans rien dire.'),
  ('fr', 1, 'Un orchestre répétait fenêtres ouvertes, toute la rue ralentissait.'),
  ('fr', 1, 'J''ai retrouvé la recette de ma tante, écrite au dos d''un horaire de train.'),
  ('fr', 1, 'Grand vent sur le port, les parasols sont partis sans payer.'),
  ('fr', 2, 'On devrait noter ces choses-là plus souvent.'),
  ('fr', 2, 'Je n''avais pas de parapluie et aucun regret.'),
  ('fr', 2, 'Le reste de la journée pouvait attendre.'),
  ('fr', 2, 'Il y a des silences qui tiennent chaud.'),
  ('fr', 2, 'Demain, même heure, même banc.'),
  ('ja', 1, '朝の港に霧が出て、汽笛だけが先に着いた。'),
  ('ja', 1, '商店街の古い時計が、今日だけ正しい時間を指していた。'),
  ('ja', 1, '初めて自分で豆を焙煎してみた。少し焦げた。'),
  ('ja', 1, '坂の上の猫が、今日も通行人を数えている。'),
  ('ja', 1, '電車の窓に、雨が地図のような線を描いていた。'),
  ('ja', 2, 'こういう日のために傘を忘れたのだと思う。'),
  ('ja', 2, '写真は撮らなかった。覚えておきたいから。'),
  ('ja', 2, '帰り道、ひと駅ぶん歩いた。'),
  ('ja', 2, 'お茶がいつもより少し甘い。'),
  ('ja', 2, 'それだけの一日。でも、いい一日。'),
  ('ar', 1, 'الميناء هادئ هذا الصباح كأنه ينتظر قصيدة.'),
  ('ar', 1, 'بائع الخبز أعطاني رغيفًا زائدًا وقال: للطريق.'),
  ('ar', 1, 'وجدت رسالة قديمة بين صفحات كتاب مستعمل.'),
  ('ar', 1, 'المطر الأول هذا الموسم، والشارع كله على الشرفات.'),
  ('ar', 1, 'جارنا يتدرب على العود كل مساء، والحيّ كله تحسّن معه.'),
  ('ar', 2, 'بعض الأيام لا تحتاج إلى عنوان.'),
  ('ar', 2, 'كتبتها هنا كي لا تضيع.'),
  ('ar', 2, 'والباقي حكاية لليلة أخرى.'),
  ('ar', 2, 'شربت القهوة واقفًا وضحكت وحدي.'),
  ('ar', 2, 'غدًا نعود، إن شاء البحر.'),
  ('pt', 1, 'Hoje o elétrico parou só para deixar passar um pato.'),
  ('pt', 1, 'O vizinho do terceiro andar anda a aprender fado, devagar.'),
  ('pt', 1, 'Encontrei uma concha no bolso do casaco do inverno passado.'),
  ('pt', 1, 'A feira cheirava a coentros e a chuva.'),
  ('pt', 1, 'Faltou a luz e a rua inteira desceu para conversar.'),
  ('pt', 2, 'Há dias que se arrumam sozinhos.'),
  ('pt', 2, 'Fica aqui escrito, para não me esquecer.'),
  ('pt', 2, 'O café depois soube a domingo.'),
  ('pt', 2, 'Amanhã volto, com mais tempo.'),
  ('pt', 2, 'Foi pouco, e chegou.'),
  ('nb', 1, 'Sola kom så vidt over fjellet i dag, og alle stoppet på gata.'),
  ('nb', 1, 'Fant farfars gamle kompass i en boks med knapper.'),
  ('nb', 1, 'Ferga var forsinket, så kapteinen delte ut vafler.'),
  ('nb', 1, 'Det blåste så kraftig at nyhetene måtte ropes.'),
  ('nb', 1, 'Første skitur, tre fall, ett vitne.'),
  ('nb', 2, 'Mer trenger man ikke på en tirsdag.'),
  ('nb', 2, 'Jeg skrev det ned før det smeltet.'),
  ('nb', 2, 'Kaffe etterpå, lenge.'),
  ('nb', 2, 'Naboen nikket, og det er mye her oppe.'),
  ('nb', 2, 'I morgen gjør vi det igjen.'),
  ('tr', 1, 'Vapurda bir amca martılara tek tek selam verdi.'),
  ('tr', 1, 'Pazarda ilk mandalinalar çıktı, bütün sokak turuncu.'),
  ('tr', 1, 'Annemin çaydanlığı bugün kırk yaşına girdi.'),
  ('tr', 1, 'Poyraz çıktı, çamaşırlar bayrak oldu.'),
  ('tr', 1, 'Eski plakçıda hiç aramadığım şarkıyı buldum.'),
  ('tr', 2, 'Bazı günler kendiliğinden güzel.'),
  ('tr', 2, 'Unutmamak için buraya yazıyorum.'),
  ('tr', 2, 'Sonra çay, sonra yine çay.'),
  ('tr', 2, 'Yarın aynı saatte, aynı bankta.'),
  ('tr', 2, 'Fazlasına gerek yok.'),
  ('zh', 1, '早上的港口有霧,船比聲音慢。'),
  ('zh', 1, '巷口的麵攤今天多給了我一顆蛋。'),
  ('zh', 1, '下班路上,有人在天橋下拉二胡。'),
  ('zh', 1, '颱風前的天空,顏色像舊信封。'),
  ('zh', 1, '修好了一個三年前自己寫的錯誤。'),
  ('zh', 2, '這樣的日子,不用多說。'),
  ('zh', 2, '寫下來,免得忘記。'),
  ('zh', 2, '回家多走了一站,很值得。'),
  ('zh', 2, '茶還熱著,事情可以慢慢來。'),
  ('zh', 2, '明天再來一次。'),
  ('ko', 1, '아침 바다가 우유처럼 하얬다.'),
  ('ko', 1, '시장 할머니가 귤을 하나 더 넣어 주셨다.'),
  ('ko', 1, '첫 지하철, 모두가 같은 박자로 졸고 있었다.'),
  ('ko', 1, '비가 와서 그림을 처음부터 다시 그렸다.'),
  ('ko', 1, '방파제 끝까지 뛰었다. 돌아올 땐 걸었다.'),
  ('ko', 2, '이런 날은 제목이 필요 없다.'),
  ('ko', 2, '잊어버리기 전에 적어 둔다.'),
  ('ko', 2, '국물이 모든 것을 용서했다.'),
  ('ko', 2, '내일도 같은 시간에.'),
  ('ko', 2, '그걸로 충분한 하루.'),
  ('pl', 1, 'Nad Motławą mgła, a w niej tylko dzwonek roweru.'),
  ('pl', 1, 'Sąsiadka przyniosła pierogi, bo „i tak było ich za dużo”.'),
  ('pl', 1, 'W antykwariacie znalazłam książkę z moją własną dedykacją.'),
  ('pl', 1, 'Tramwaj czekał na starszego pana, cały, bez pośpiechu.'),
  ('pl', 1, 'Pierwszy śnieg, bardzo nieśmiały.'),
  ('pl', 2, 'Takie dni wystarczą na długo.'),
  ('pl', 2, 'Zapisuję, żeby nie uciekło.'),
  ('pl', 2, 'Potem herbata z malinami i cisza.'),
  ('pl', 2, 'Jutro o tej samej porze.'),
  ('pl', 2, 'Klej schnie, można żyć.'),
  ('uk', 1, 'Уранці місто звучало, ніби настроює струни.'),
  ('uk', 1, 'У пекарні дали хліб ще теплий, як новина.'),
  ('uk', 1, 'Сусід полагодив під''їзну лампу й повісив поруч вірш.'),
  ('uk', 1, 'Репетиція при свічках, бо світла не було.'),
  ('uk', 1, 'Старий трамвай сьогодні їхав майже в такт.'),
  ('uk', 2, 'Записую, щоб не забути.'),
  ('uk', 2, 'Іноді цього цілком досить.'),
  ('uk', 2, 'Потім чай, і ще одна мелодія.'),
  ('uk', 2, 'Завтра зіграємо тихіше.'),
  ('uk', 2, 'Бережіть своїх.'),
  ('el', 1, 'Το λιμάνι σήμερα μύριζε καφέ και βρεγμένο σκοινί.'),
  ('el', 1, 'Ένας παππούς χαιρέτησε ένα ένα όλα τα νησιά.'),
  ('el', 1, 'Μπουνάτσα, τόσο που ακούγονταν οι σκέψεις.'),
  ('el', 1, 'Φύσηξε βοριάς και τα νέα ήρθαν πιο γρήγορα.'),
  ('el', 1, 'Στο καφενείο συζητούσαν μία ώρα για ένα κουπί.'),
  ('el', 2, 'Το γράφω για να μη χαθεί.'),
  ('el', 2, 'Αύριο πάλι, πρώτα ο Θεός κι ο καιρός.'),
  ('el', 2, 'Μια χαρά.'),
  ('el', 2, 'Η θάλασσα έχει πάντα την τελευταία λέξη.'),
  ('el', 2, 'Καλό μεσημέρι σε όλους.'),
  ('it', 1, 'Stamattina il porto suonava in la minore.'),
  ('it', 1, 'Dal fornaio la focaccia era finita, ma la conversazione no.'),
  ('it', 1, 'Ho trovato un biglietto dentro un violoncello del 1890.'),
  ('it', 1, 'La vicina stende i panni in ordine di colore.'),
  ('it', 1, 'Pioggia fine, di quella che ascolta.'),
  ('it', 2, 'Lo scrivo qui, così resta.'),
  ('it', 2, 'Il legno ha sempre ragione.'),
  ('it', 2, 'Poi un caffè, in piedi, con calma.'),
  ('it', 2, 'Domani si ricomincia.'),
  ('it', 2, 'Non serve altro, oggi.'),
  ('fa', 1, 'امروز باران آمد و کوچه بوی نان گرفت.'),
  ('fa', 1, 'لای کتاب کهنه، برگ چناری از پاییزی دیگر پیدا شد.'),
  ('fa', 1, 'همسایه انار آورد، بی‌هیچ مناسبتی.'),
  ('fa', 1, 'صبح زود، شهر هنوز شعر بود.'),
  ('fa', 1, 'یک کلمه را سه روز است جابه‌جا می‌کنم.'),
  ('fa', 2, 'نوشتم که یادم بماند.'),
  ('fa', 2, 'بعضی روزها همین بس است.'),
  ('fa', 2, 'چای سرد شد، اما حرف گرم بود.'),
  ('fa', 2, 'فردا دوباره.'),
  ('fa', 2, 'بقیه‌اش را باد می‌داند.'),
  ('reply', 1, 'Oh, I know this feeling.'),
  ('reply', 1, 'This made my morning.'),
  ('reply', 1, 'Same here, three streets away.'),
  ('reply', 1, 'You always notice these things.'),
  ('reply', 1, 'I read this out loud at breakfast.'),
  ('reply', 1, 'Ha!'),
  ('reply', 1, 'Completely agree.'),
  ('reply', 1, 'Not sure I agree, but I like the way you put it.'),
  ('reply', 1, 'My grandfather used to say exactly that.'),
  ('reply', 1, 'Please never stop posting these.'),
  ('reply', 1, 'I needed that today.'),
  ('reply', 1, 'Wait, really?'),
  ('reply', 1, 'Beautiful.'),
  ('reply', 1, 'We had the very same thing last week.'),
  ('reply', 1, 'Saved, printed, pinned above the sink.'),
  ('reply', 1, 'Seconded.'),
  ('reply', 2, 'Is there a photo?'),
  ('reply', 2, 'Tell us more when you have a minute.'),
  ('reply', 2, 'Greetings from the other side of the water.'),
  ('reply', 2, 'I am going to try it this weekend.'),
  ('reply', 2, 'Somebody should make a small book of these.'),
  ('reply', 2, 'Mine took four attempts, so there is hope.'),
  ('reply', 2, 'The gulls sent me to tell you.'),
  ('reply', 2, 'Bring some when you come by!'),
  ('reply', 2, 'It is the same every November, and every November I forget.'),
  ('reply', 2, 'I will think about it on the way home.'),
  ('reply', 2, 'Now I want soup.'),
  ('reply', 2, '🙌'),
  ('reply', 2, 'That last sentence stays with me.'),
  ('reply', 2, 'Also: hello!'),
  ('quote', 1, 'Reading this a second time, slowly.'),
  ('quote', 1, 'For everybody who asked me last week what I meant.'),
  ('quote', 1, 'This is the kind of thing I come here for.'),
  ('quote', 1, 'File under: small and important.'),
  ('quote', 1, 'I keep coming back to this one.'),
  ('quote', 1, 'Somebody finally said it.'),
  ('quote', 1, 'With a cup of tea, please.'),
  ('quote', 1, 'The whole thread under this is lovely as well.'),
  ('quote', 2, 'Worth your minute.'),
  ('quote', 2, 'And the timing could not be better.'),
  ('quote', 2, 'I have nothing to add, so I am adding this.'),
  ('quote', 2, 'Thank you for putting it into words.'),
  ('quote', 2, 'My week in one paragraph.'),
  ('quote', 2, 'More of this, less of everything else.')
) v (topic, part, body);

create temp table seed_tags (topic text, tags text[]);
insert into seed_tags values ('sea', '{harbour,tides,ferry}'), ('weather', '{skywatch,november}'), ('books', '{reading,margins}'), ('music', '{livemusic,rehearsal}'),
  ('city', '{streets,bridges}'), ('food', '{kitchen,masamadre}'), ('garden', '{allotment,moss}'), ('code', '{smalltools,compilers}'), ('travel', '{trains,ferry}'),
  ('ja', '{神戸}'), ('es', '{pan}'), ('de', '{bahnhof}');

-- pictures of older posts, with a sentence that fits
create temp table seed_captions (n serial, scene text, body text, alt text);
insert into seed_captions (scene, body, alt) values
  ('harbour_dawn', 'The pilots'' view, ten minutes before the first shift.', 'Sunrise over a still harbour'),
  ('harbour_dawn', 'You do not need music for this one.', 'Orange morning sky above calm water'),
  ('harbour_dusk', 'Last light on the outer mole. My hands were too cold for a second picture.', 'Dark pink sky, the sun touching the sea'),
  ('harbour_dusk', 'Walked out for bread, came back an hour later with this and no bread.', 'Evening over the sea in violet and orange'),
  ('north_sea', 'Pale day. I like it when the sea is not trying to impress anybody.', 'A pale, quiet sea under a white sun'),
  ('north_sea', 'Somewhere out there is the ferry with my parcel.', 'Empty horizon in soft blue'),
  ('ferry_blue', 'Forty minutes of blue. The crossing is the holiday.', 'Bright blue sea and sky from the deck of a ferry'),
  ('ferry_blue', 'Deck chairs out in November. We are not a reasonable people.', 'Sunny open water'),
  ('pine_hills', 'Five kinds of green before breakfast.', 'Hills behind hills in morning mist'),
  ('pine_hills', 'Up here the phone gives up, and so do I.', 'Wooded ridges in soft green'),
  ('blue_ridge', 'Every ridge a little further from Monday.', 'Blue mountain ridges fading into the distance'),
  ('blue_ridge', 'Cold air has better edges.', 'Layers of blue mountains at dawn'),
  ('terraces', 'The terraces after rain, doing their best impression of velvet.', 'Green terraced hills'),
  ('terraces', 'Walked until the path became a suggestion.', 'Rolling spring-green hills'),
  ('red_dunes', 'The colour was like this. I have not touched anything.', 'Red dunes under a pale yellow sky'),
  ('red_dunes', 'Heat, silence, and one very confident beetle.', 'Desert hills in rust and sand'),
  ('night_city', 'Every window is somebody who has not gone to bed either.', 'A city at night, hundreds of small lit windows'),
  ('night_city', 'From the roof of the laundry. The laundry has the best roof in town.', 'Dark towers with yellow windows'),
  ('evening_city', 'Ten past five, the hour when concrete forgives everything.', 'City blocks in red evening light'),
  ('evening_city', 'Counting cranes from the bus: nine.', 'Buildings against a sunset sky'),
  ('aurora', 'It started while I was taking out the rubbish.', 'Northern lights in green and violet'),
  ('aurora', 'Minus eleven, no wind, worth it.', 'Green curtains of light over a black ridge'),
  ('tiles_blue', 'Behind the pharmacy, of all places.', 'Blue and white tiles with yellow stars'),
  ('tiles_blue', 'Eight points, four colours, no mistakes that I can find.', 'A wall of patterned blue tiles'),
  ('tiles_green', 'The staircase of my dentist. I am nearly looking forward to it.', 'Green and orange tiles'),
  ('tiles_green', 'Somebody cleaned one square metre, and now the whole house wants it.', 'A tiled wall in green, cream and orange'),
  ('citrus', 'Market haul. The kitchen now has its own sun.', 'Lemons and oranges close together'),
  ('citrus', 'Marmalade weather, finally.', 'Yellow and orange fruit filling the frame'),
  ('rolls', 'Batch two. We do not speak of batch one.', 'Round golden bread rolls'),
  ('rolls', 'If you can smell this, come down and ring the bell.', 'A tray of fresh rolls'),
  ('rainy_window', 'Waiting for the 14, in no hurry at all.', 'Blurred lights through a rainy window'),
  ('rainy_window', 'Rain makes every street a cinema.', 'Orange and blue lights out of focus in the rain'),
  ('stage_lights', 'Two minutes before the first chord.', 'Pink and amber stage lights, out of focus'),
  ('stage_lights', 'Best seat in the house: behind the mixing desk.', 'Blurred concert lights'),
  ('garden', 'Late bloomers. I relate.', 'Yellow and pink flowers out of focus on green'),
  ('garden', 'What is left of the summer border, still showing off.', 'Soft flower colours in a garden');

-- ------------------------------------------------------------------ everything into posts, oldest first
-- A post's sentences come from its topic; the counter of the topic walks through all pairs before one comes again.
create function pg_temp.phrase(topic text, counter int) returns text language plpgsql stable as $$
declare
  firsts int := (select count(*) from seed_phrases p where p.topic = phrase.topic and p.part = 1);
  seconds int := (select count(*) from seed_phrases p where p.topic = phrase.topic and p.part = 2);
begin
  return (select a.body || case when phrase.topic in ('ja', 'zh') then '' else ' ' end || b.body from seed_phrases a, seed_phrases b
    where a.topic = phrase.topic and a.part = 1 and a.n = 1 + counter % firsts
      and b.topic = phrase.topic and b.part = 2 and b.n = 1 + (counter + counter / firsts) % seconds);
end $$;

do $$
declare
  total constant int := 1500;
  older int := total - (select count(*) from seed_posts);
  people int := (select count(*) from seed_people);
  counters jsonb := '{}';            -- topic -> how often it was used
  who seed_people;
  caption seed_captions;
  ids uuid[] := '{}';                -- the posts so far, oldest first
  roots uuid[] := '{}';
  post uuid;
  key text;
  the_topic text;
  words text;
  pictures jsonb;
  target int;
  born timestamptz;
  parent uuid;
  quoted uuid;
begin
  for i in 1..older loop
    key := 'post/' || i;
    post := pg_temp.sid(key);
    -- From 24 days ago to 18 hours ago, denser towards the present.
    born := now() - interval '18 hours' - interval '23 days' * power((older - i)::float / older, 1.5);
    select * into who from seed_people p where p.n = 1 + (i * 7 + (pg_temp.chance(key || '/who') * 11)::int) % people;
    parent := null; quoted := null; pictures := '[]'; target := null; caption := null;

    if i > 40 and pg_temp.chance(key || '/kind') < 0.3 then
      the_topic := 'reply';
      target := i - 1 - (power(pg_temp.chance(key || '/target'), 2) * 30)::int;
      parent := ids[target];
    elsif i > 40 and pg_temp.chance(key || '/kind') < 0.35 then
      the_topic := 'quote';
      quoted := ids[i - 1 - (pg_temp.chance(key || '/target') * 35)::int];
    elsif who.lang <> 'en' and pg_temp.chance(key || '/native') < 0.35 then
      the_topic := who.lang;
    else
      the_topic := who.topics[1 + floor(pg_temp.chance(key || '/topic') * cardinality(who.topics))::int];
    end if;
    counters := counters || jsonb_build_object(the_topic, coalesce((counters ->> the_topic)::int, -1) + 1);
    words := pg_temp.phrase(the_topic, (counters ->> the_topic)::int);
    if the_topic !~ '^(..|quote)$' and pg_temp.chance(key || '/end') < 0.3 then
      words := words || ' ' || (select e.body from seed_phrases e where e.topic = 'end' and e.n = 1 + floor(pg_temp.chance(key || '/end-n') * 10)::int);
    end if;
    if parent is null and quoted is null and pg_temp.chance(key || '/tag') < 0.2 then
      words := words || coalesce(' #' || (select t.tags[1 + floor(pg_temp.chance(key || '/tag-n') * cardinality(t.tags))::int] from seed_tags t where t.topic = the_topic), '');
    end if;
    if parent is null and quoted is null and i % 40 = 17 then        -- every caption once
      select * into caption from seed_captions c where c.n = 1 + (i / 40) % 36;
      the_topic := 'end';
      words := caption.body;
      pictures := jsonb_build_array(pg_temp.picture(who.handle, post, 1, caption.scene || '|' || caption.alt));
    end if;

    insert into public.posts (id, author_id, body, root, reply_to, quote, media, lang, created_at)
      values (post, pg_temp.sid(who.handle), words, coalesce(roots[target], parent), parent, quoted, pictures,
              case when length(the_topic) = 2 then the_topic else 'en' end, born);
    ids := ids || post;
    roots := roots || case when parent is null then null else coalesce(roots[target], parent) end;
  end loop;
end $$;

-- ------------------------------------------------------------------ what people do with posts, in the order in which they do it
-- Few posts have many likes, most have few; a post of 3 minutes got its likes in 3 minutes. Then the newest posts, written
-- by hand, with everything that happened before each of them: so notifications come in the order of their times.
create temp table seed_events (at timestamptz, kind text, person uuid, post uuid);
create temp table seed_passed (handle text, key text, minutes int);
insert into seed_passed values ('maya', 'dawn', 5), ('finn', 'dawn', 6), ('kwame', 'load', 41), ('jonas', 'load', 88), ('ines', 'cardamom', 200);
create temp table seed_targets as
  select p.id, p.author_id, p.created_at, p.reply_to is not null as is_reply, false as by_hand from public.posts p
  union all
  select pg_temp.sid('post/' || h.key), pg_temp.sid(h.handle), now() - h.minutes * interval '1 minute', h.reply_to is not null, true from seed_posts h;
insert into seed_events
  select p.created_at + least(now() - p.created_at, interval '2 days') * power(pg_temp.chance(p.id || f.handle || '/when'), 2), 'like', f.id, p.id
  from seed_targets p
  cross join lateral (select case when p.by_hand and not p.is_reply
    then 2 + 24 * power(pg_temp.chance(p.id || '/liked'), 1.3) else 28 * power(pg_temp.chance(p.id || '/liked'), 4) end as wanted) w
  cross join lateral (
    select f.id, f.handle from public.profiles f where f.id <> p.author_id order by pg_temp.chance(p.id || f.handle) limit floor(w.wanted)::int) f
  union all
  select p.created_at + least(now() - p.created_at, interval '12 hours') * power(pg_temp.chance(p.id || f.handle || '/passed'), 2), 'repost', f.id, p.id
  from seed_targets p
  cross join lateral (select case when p.is_reply then 0 when p.by_hand then 3 * power(pg_temp.chance(p.id || '/passed'), 8)
    else 2 * power(pg_temp.chance(p.id || '/passed'), 7) end as wanted) w
  cross join lateral (
    select f.id, f.handle from public.profiles f where f.id <> p.author_id and f.handle <> 'harbour_watch'
      and not exists (select from seed_passed h where h.handle = f.handle and p.id = pg_temp.sid('post/' || h.key))
    order by pg_temp.chance(p.id || f.handle || '/pass') limit floor(w.wanted)::int) f
  union all
  select p.created_at + (now() - p.created_at) * 0.9 * pg_temp.chance(p.id || f.handle || '/kept'), 'bookmark', f.id, p.id
  from seed_targets p join public.profiles f on f.id <> p.author_id
  where pg_temp.chance(p.id || f.handle || '/keep') < case when f.handle = 'noor' and p.by_hand then 0.15 when p.by_hand then 0.03 else 0.002 end
  union all
  select now() - h.minutes * interval '1 minute', 'repost', pg_temp.sid(h.handle), pg_temp.sid('post/' || h.key) from seed_passed h
  union all
  select now() - minutes * interval '1 minute', 'follow', pg_temp.sid(handle), pg_temp.sid('noor')
  from (values ('tala', 11), ('oskar', 95), ('ravi', 96), ('yuki', 610)) v (handle, minutes);

create function pg_temp.happen(until timestamptz) returns void language sql as $$
  with due as (delete from seed_events e where e.at < until returning *),
       liked as (insert into public.likes (user_id, post_id, is_on) select d.person, d.post, true from due d where d.kind = 'like' order by d.at),
       passed as (insert into public.reposts (user_id, post_id, is_on) select d.person, d.post, true from due d where d.kind = 'repost' order by d.at),
       followed as (insert into public.follows (follower_id, followee_id, is_on) select d.person, d.post, true from due d where d.kind = 'follow' order by d.at)
  insert into public.bookmarks (user_id, post_id, is_on) select d.person, d.post, true from due d where d.kind = 'bookmark' order by d.at
$$;
create temp table seed_times as select e.kind, e.person, e.post, e.at from seed_events e where e.kind <> 'bookmark';
create index on seed_times (person, post, kind);
analyze seed_times;

do $$
declare
  h seed_posts;
  post uuid;
  parent uuid;
begin
  for h in select * from seed_posts p order by p.minutes desc, p.n loop
    perform pg_temp.happen(now() - h.minutes * interval '1 minute');
    post := pg_temp.sid('post/' || h.key);
    parent := pg_temp.sid('post/' || h.reply_to);
    insert into public.posts (id, author_id, body, root, reply_to, quote, media, lang, warning, created_at)
      values (post, pg_temp.sid(h.handle), h.body, coalesce((select p.root from public.posts p where p.id = parent), parent), parent,
        pg_temp.sid('post/' || h.quote),
        (select coalesce(jsonb_agg(pg_temp.picture(h.handle, post, s.n::int, s.spec) order by s.n), '[]')
           from unnest(h.pictures) with ordinality s (spec, n)),
        h.lang, h.warning, now() - h.minutes * interval '1 minute');
    if h.key = 'patch' then           -- who reads carefully finds an earlier version
      update public.posts p set body = replace(p.body, '41 lines changed', '42 lines changed') where p.id = post;
      update public.posts p set body = replace(p.body, '42 lines changed', '41 lines changed') where p.id = post;
    end if;
  end loop;
  perform pg_temp.happen('infinity');
end $$;

-- ------------------------------------------------------------------ when people were told
-- A notification is dated when its row is made, which was just now. Moving a date is no change: no versions, no log.
alter table public.notifications disable trigger user;
update public.notifications n set created_at = coalesce(
  (select p.created_at from public.posts p where p.id = n.post_id and n.kind in ('reply', 'quote', 'mention')),
  (select e.at from seed_times e where e.kind = n.kind and e.person = n.actor_id and e.post = coalesce(n.post_id, n.user_id)),
  now() - interval '25 days');
alter table public.notifications enable trigger user;
alter table public.posts disable trigger user;
update public.posts p set edited_at = p.created_at + interval '4 minutes' where p.edited_at is not null;
alter table public.posts enable trigger user;
update private.post_edits e set at = (select p.created_at from public.posts p where p.id = e.post_id) + e.rev * interval '2 minutes';

-- Noor has read all but the newest of them.
insert into public.read_markers (user_id, up_to)
  select n.user_id, n.born from public.notifications n where n.user_id = pg_temp.sid('noor') and n.is_on order by n.born desc offset 9 limit 1;

drop table seed_people, seed_scenes, seed_posts, seed_phrases, seed_captions, seed_tags, seed_passed, seed_targets, seed_events, seed_times;
