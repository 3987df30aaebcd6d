<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja">
<context>
    <name>EmojiWords</name>
    <message><source>😀</source><translation>にっこり笑う,スマイル にっこり 笑う 笑顔 顔</translation></message>
    <message><source>😃</source><translation>わーい,スマイル 笑顔 顔</translation></message>
    <message><source>😄</source><translation>笑顔,スマイル わーい 顔</translation></message>
    <message><source>😁</source><translation>にやっと笑う,スマイル 笑う 笑顔 顔</translation></message>
    <message><source>😆</source><translation>きゃー,スマイル 嬉しい 満足 笑顔 顔</translation></message>
    <message><source>😅</source><translation>冷や汗笑顔,スマイル 冷や汗 笑顔 顔</translation></message>
    <message><source>😂</source><translation>嬉し泣き,スマイル 涙 笑う 笑顔 顔</translation></message>
    <message><source>🤣</source><translation>笑い転げる,スマイル 笑う 笑顔 顔</translation></message>
    <message><source>🙂</source><translation>微笑む,スマイル 微笑み 笑顔 顔</translation></message>
    <message><source>🙃</source><translation>さかさまの顔,さかさま 顔</translation></message>
    <message><source>😉</source><translation>ウインク,ウィンク 顔</translation></message>
    <message><source>😊</source><translation>にこにこ,スマイル 微笑み 目を細める 頬を赤らめる 顔</translation></message>
    <message><source>😇</source><translation>天使の輪がついた笑顔,スマイル 天使の輪 笑顔 顔</translation></message>
    <message><source>🥰</source><translation>ハートの笑顔,メロメロ ラブ 夢中 笑顔 顔</translation></message>
    <message><source>😍</source><translation>目がハートの笑顔,スマイル ハート ラブ 笑顔 顔</translation></message>
    <message><source>🤩</source><translation>目が星の笑顔,スマイル 星 笑顔 顔</translation></message>
    <message><source>😘</source><translation>投げキッス,キス ちゅっ ハート 顔</translation></message>
    <message><source>😋</source><translation>にこにこぺろり,うまい おいしい スマイル 笑顔 顔</translation></message>
    <message><source>😜</source><translation>あっかんべー,ジョーク べー 冗談 舌 顔</translation></message>
    <message><source>🤪</source><translation>ふざけた顔,おかしい ジョーク ふざけ 顔</translation></message>
    <message><source>🤗</source><translation>ハグ,スマイル 笑顔 顔</translation></message>
    <message><source>🤭</source><translation>口に手を当てた顔,クスクス スマイル 内緒 笑顔 顔</translation></message>
    <message><source>🤫</source><translation>しーっ,しー しっ 静かに 顔</translation></message>
    <message><source>🤔</source><translation>考える顔,うーん 考える 考え中 顔</translation></message>
    <message><source>🫡</source><translation>敬礼する顔,オーケー 了解 敬礼 軍隊 顔</translation></message>
    <message><source>🤐</source><translation>口チャック,チャック 口 顔</translation></message>
    <message><source>🤨</source><translation>眉を上げた顔,疑い 顔 驚き</translation></message>
    <message><source>😐</source><translation>ポーカーフェイス,無表情 顔</translation></message>
    <message><source>😶</source><translation>口のない顔,だんまり 口なし 沈黙 顔</translation></message>
    <message><source>😏</source><translation>薄笑いをする顔,にやり ふっ 顔</translation></message>
    <message><source>🙄</source><translation>上を見る顔,上目 顔</translation></message>
    <message><source>😬</source><translation>しかめ面,いー しかめっ面 しかめ顔 顔</translation></message>
    <message><source>😌</source><translation>ほっとした顔,ほっ 安心 顔</translation></message>
    <message><source>😔</source><translation>しょぼーん,しょんぼり 顔</translation></message>
    <message><source>😪</source><translation>眠い,寝る 眠る 顔</translation></message>
    <message><source>😴</source><translation>寝る,zzz 眠い 眠る 顔</translation></message>
    <message><source>😷</source><translation>マスク顔,病気 花粉症 顔 風邪</translation></message>
    <message><source>🤒</source><translation>熱がある顔,体温計 熱を測る 病気 顔 風邪</translation></message>
    <message><source>🤕</source><translation>包帯を巻いた顔,ケガ ケガしてる顔 包帯 顔</translation></message>
    <message><source>🤢</source><translation>吐き気を催している顔,具合の悪い顔 気持ち悪い 病気 顔</translation></message>
    <message><source>🤧</source><translation>くしゃみする顔,くしゃみ 花粉症 顔 風邪</translation></message>
    <message><source>🥵</source><translation>暑い顔,暑さ 汗 熱中症 発熱 赤い顔</translation></message>
    <message><source>🥶</source><translation>寒い顔,しもやけ つらら 凍え 寒さ 青い顔</translation></message>
    <message><source>😵</source><translation>めまい,ふらふら 顔</translation></message>
    <message><source>🤯</source><translation>頭爆発,ショック ぼんっ 爆発 顔 驚き</translation></message>
    <message><source>🤠</source><translation>カウボーイの顔,カウガール カウボーイ 顔</translation></message>
    <message><source>🥳</source><translation>パーティーの顔,お祝い パーティー 帽子 笛</translation></message>
    <message><source>😎</source><translation>サングラスで笑顔,クール スマイル 笑顔 顔</translation></message>
    <message><source>🤓</source><translation>オタク,マニア メガネ 顔</translation></message>
    <message><source>🧐</source><translation>モノクルを付けた顔,メガネ 片眼鏡 考える 顔</translation></message>
    <message><source>😕</source><translation>混乱,困惑 顔</translation></message>
    <message><source>😟</source><translation>悩む顔,心配 顔</translation></message>
    <message><source>🙁</source><translation>少し困った顔,しかめ面 困った 少し困った 顔</translation></message>
    <message><source>😮</source><translation>口が開いた顔,へー 共感 顔</translation></message>
    <message><source>😲</source><translation>びっくり,びっくりした顔 顔 驚き 驚愕</translation></message>
    <message><source>😳</source><translation>赤面,赤くなる 顔</translation></message>
    <message><source>🥺</source><translation>訴えるような顔,子犬の目 情け 懇願 顔</translation></message>
    <message><source>😢</source><translation>泣き顔,悲しい 泣く 涙 顔</translation></message>
    <message><source>😭</source><translation>大泣き,号泣 悲しい 泣く 涙 顔</translation></message>
    <message><source>😱</source><translation>恐怖,がーん ショック 叫び 顔</translation></message>
    <message><source>😞</source><translation>失望した顔,がっかり がっくり 顔</translation></message>
    <message><source>😩</source><translation>あきらめ,疲れ 顔</translation></message>
    <message><source>😤</source><translation>勝ち誇った顔,ふんっ 得意気 顔 鼻息</translation></message>
    <message><source>😠</source><translation>ぷんぷん,怒り 顔</translation></message>
    <message><source>🤬</source><translation>ののしる,ののしり 怒り 顔</translation></message>
    <message><source>💀</source><translation>ドクロ,スカル 死 顔 骸骨</translation></message>
    <message><source>💩</source><translation>うんち,うんこ 顔</translation></message>
    <message><source>🤡</source><translation>ピエロの顔,ピエロ 顔</translation></message>
    <message><source>👻</source><translation>お化け,ゴースト ユーレイ 幽霊</translation></message>
    <message><source>👽</source><translation>エイリアン,UFO ユーフォー 宇宙人 異星人 顔</translation></message>
    <message><source>🤖</source><translation>ロボット,顔</translation></message>
    <message><source>👋</source><translation>手を振る,バイバイ 手</translation></message>
    <message><source>🖐️</source><translation>開いた手,パー 手</translation></message>
    <message><source>✋</source><translation>挙手,パー 手</translation></message>
    <message><source>👌</source><translation>OKの手,OK オーケー オッケー 手</translation></message>
    <message><source>🤌</source><translation>上向きにすぼめた手,ジェスチャー すぼめる 手 指</translation></message>
    <message><source>🤏</source><translation>つまんでいる指,ちょっと 少しだけ 手 指</translation></message>
    <message><source>✌️</source><translation>Vサイン,チョキ ピース 手</translation></message>
    <message><source>🤞</source><translation>指をクロス,手 指</translation></message>
    <message><source>🤟</source><translation>アイラブユー,愛してる 手</translation></message>
    <message><source>🤘</source><translation>角の指サイン,キツネ 手</translation></message>
    <message><source>🤙</source><translation>電話の合図,手 電話 電話のジェスチャー</translation></message>
    <message><source>👈</source><translation>左指差し,左 手 指差し</translation></message>
    <message><source>👉</source><translation>右指差し,右 手 指差し</translation></message>
    <message><source>👆</source><translation>手の甲上指差し,上 手 指差し</translation></message>
    <message><source>👇</source><translation>下指差し,下 手 指差し</translation></message>
    <message><source>👍</source><translation>サムズアップ,OK オーケー オッケー グッド 上 手 親指</translation></message>
    <message><source>👎</source><translation>サムズダウン,NG だめ ブーイング ボツ 下 手</translation></message>
    <message><source>✊</source><translation>げんこつ,グー 手</translation></message>
    <message><source>👊</source><translation>グー,げんこつ パンチ 手</translation></message>
    <message><source>👏</source><translation>拍手,パチパチ 手</translation></message>
    <message><source>🙌</source><translation>バンザイ,両手 手 手を上げる</translation></message>
    <message><source>🫶</source><translation>ハート形の手,ラブ 愛 手</translation></message>
    <message><source>🤝</source><translation>握手,よろしく 合意 手</translation></message>
    <message><source>🙏</source><translation>祈り,お願い ごめんなさい 合掌</translation></message>
    <message><source>✍️</source><translation>書いている手,手 手で書く 手書き</translation></message>
    <message><source>💪</source><translation>力こぶ,ムキムキ 筋トレ 筋肉</translation></message>
    <message><source>🧠</source><translation>脳,知識 脳みそ 頭</translation></message>
    <message><source>👀</source><translation>目,からだ 両目</translation></message>
    <message><source>👁️</source><translation>片目,一つ目 目</translation></message>
    <message><source>👶</source><translation>赤ん坊,ベビー 赤ちゃん 顔</translation></message>
    <message><source>🧒</source><translation>子供,顔</translation></message>
    <message><source>👩</source><translation>女性,大人 女 顔</translation></message>
    <message><source>🧑</source><translation>大人,成人 顔</translation></message>
    <message><source>👨</source><translation>男性,大人 男 顔</translation></message>
    <message><source>👵</source><translation>おばあさん,お年寄り 女性 老人 顔 高齢者</translation></message>
    <message><source>👴</source><translation>おじいさん,お年寄り 男性 老人 顔 高齢者</translation></message>
    <message><source>🙋</source><translation>手を挙げる人,人 手を挙げる 挙手</translation></message>
    <message><source>🤷</source><translation>お手上げする人,お手上げ ジェスチャー</translation></message>
    <message><source>🤦</source><translation>ひたいに手をあてる人,あちゃー ジェスチャー ひたいに手</translation></message>
    <message><source>💁</source><translation>案内する人,受付 受付嬢 案内 顔</translation></message>
    <message><source>🙇</source><translation>おじぎする人,おじぎ ごめんなさい 土下座</translation></message>
    <message><source>👩‍💻</source><translation>女性技術者,コンピュータ パソコン プログラマ 女性 開発者</translation></message>
    <message><source>👨‍🍳</source><translation>男性のコック,コック シェフ 料理 男 男性</translation></message>
    <message><source>👩‍🔬</source><translation>女性科学者,女 女性 科学者</translation></message>
    <message><source>👩‍🎨</source><translation>女性の芸術家,アーティスト 女 女性 画家 芸術家</translation></message>
    <message><source>🧑‍🚀</source><translation>宇宙飛行士,ロケット</translation></message>
    <message><source>🏃</source><translation>走る人,ジョギング マラソン ランナー ランニング</translation></message>
    <message><source>🚶</source><translation>歩く人,ウォーキング 歩行 歩行者</translation></message>
    <message><source>💃</source><translation>踊る女,ダンサー ダンス フラメンコ 女性 踊り子</translation></message>
    <message><source>🧘</source><translation>ヨガのポーズをする人,ヨガ 瞑想</translation></message>
    <message><source>🐶</source><translation>イヌの顔,イヌ ペット 動物 犬 顔</translation></message>
    <message><source>🐱</source><translation>ネコの顔,ネコ ペット 動物 猫 顔</translation></message>
    <message><source>🐭</source><translation>ネズミの顔,ねずみ 動物 顔</translation></message>
    <message><source>🐰</source><translation>ウサギの顔,うさぎ ウサギ ペット 動物 顔</translation></message>
    <message><source>🦊</source><translation>キツネの顔,キツネ 動物 狐 顔</translation></message>
    <message><source>🐻</source><translation>クマの顔,くま クマ 動物 熊 顔</translation></message>
    <message><source>🐼</source><translation>パンダの顔,パンダ 動物 顔</translation></message>
    <message><source>🐨</source><translation>コアラ,動物 顔</translation></message>
    <message><source>🐯</source><translation>トラの顔,トラ 動物 虎 顔</translation></message>
    <message><source>🦁</source><translation>ライオンの顔,ライオン 動物 顔</translation></message>
    <message><source>🐮</source><translation>牛の顔,ウシ 動物 牛 顔</translation></message>
    <message><source>🐷</source><translation>ブタの顔,ブタ 動物 豚 顔</translation></message>
    <message><source>🐸</source><translation>カエルの顔,カエル 動物 顔</translation></message>
    <message><source>🐵</source><translation>サルの顔,サル 動物 猿 顔</translation></message>
    <message><source>🐔</source><translation>にわとり,動物 顔 鳥</translation></message>
    <message><source>🐧</source><translation>ペンギン,動物 鳥</translation></message>
    <message><source>🐦</source><translation>鳥,動物 顔</translation></message>
    <message><source>🦉</source><translation>フクロウ,動物 鳥</translation></message>
    <message><source>🦆</source><translation>カモ,動物 鳥</translation></message>
    <message><source>🐝</source><translation>ミツバチ,ハチ 虫</translation></message>
    <message><source>🦋</source><translation>チョウ,虫</translation></message>
    <message><source>🐛</source><translation>毛虫,芋虫 虫</translation></message>
    <message><source>🐞</source><translation>テントウムシ,虫</translation></message>
    <message><source>🐢</source><translation>カメ,動物 爬虫類</translation></message>
    <message><source>🐍</source><translation>ヘビ,動物 星座 毒 爬虫類</translation></message>
    <message><source>🐙</source><translation>タコ,動物</translation></message>
    <message><source>🐳</source><translation>潮吹きクジラ,クジラ 動物 潮吹き</translation></message>
    <message><source>🐬</source><translation>イルカ,動物</translation></message>
    <message><source>🐟</source><translation>魚,動物 星座</translation></message>
    <message><source>🦀</source><translation>カニ,動物 星座</translation></message>
    <message><source>🌵</source><translation>サボテン,植物</translation></message>
    <message><source>🌲</source><translation>常緑樹,木</translation></message>
    <message><source>🌳</source><translation>落葉樹,木</translation></message>
    <message><source>🌴</source><translation>ヤシの木,ヤシ 木</translation></message>
    <message><source>🌱</source><translation>新芽,双葉 芽</translation></message>
    <message><source>🌿</source><translation>ハーブ,草 葉 薬草</translation></message>
    <message><source>🍀</source><translation>四つ葉のクローバー,4 クローバー 草 葉</translation></message>
    <message><source>🍁</source><translation>かえで,もみじ 紅葉</translation></message>
    <message><source>🍂</source><translation>落ち葉,木の葉 枯れ葉</translation></message>
    <message><source>🌷</source><translation>チューリップ,花</translation></message>
    <message><source>🌹</source><translation>バラ,花</translation></message>
    <message><source>🌻</source><translation>ヒマワリ,花</translation></message>
    <message><source>🌼</source><translation>開花,咲いた花 花</translation></message>
    <message><source>🌍</source><translation>地球（ヨーロッパとアフリカ）,アフリカ ヨーロッパ 地球</translation></message>
    <message><source>🌙</source><translation>三日月,月</translation></message>
    <message><source>⭐</source><translation>スター,星</translation></message>
    <message><source>🌟</source><translation>きらきら星,きらきら スター 星 輝き</translation></message>
    <message><source>✨</source><translation>きらきら,スター ぴかぴか 星</translation></message>
    <message><source>⚡</source><translation>高電圧,危険 稲妻 雷 電気</translation></message>
    <message><source>🔥</source><translation>火,ファイアー ファイヤー 炎</translation></message>
    <message><source>🌈</source><translation>虹,レインボー</translation></message>
    <message><source>☀️</source><translation>太陽,晴れ</translation></message>
    <message><source>⛅</source><translation>曇り時々晴れ,天気 太陽 曇り 雲</translation></message>
    <message><source>🌧️</source><translation>雨雲,天気 雨 雲</translation></message>
    <message><source>⛈️</source><translation>雷雨,天気 稲妻 雨 雲 雷</translation></message>
    <message><source>❄️</source><translation>雪の結晶,結晶 雪</translation></message>
    <message><source>☃️</source><translation>雪だるまと雪,雪 雪だるま</translation></message>
    <message><source>🌊</source><translation>波,天気 波浪 海</translation></message>
    <message><source>💧</source><translation>水滴,しずく たらーっ 汗 涙</translation></message>
    <message><source>🍎</source><translation>赤リンゴ,アップル りんご 果物</translation></message>
    <message><source>🍐</source><translation>洋ナシ,ナシ 果物 西洋ナシ</translation></message>
    <message><source>🍊</source><translation>みかん,オレンジ 果物</translation></message>
    <message><source>🍋</source><translation>レモン,果物</translation></message>
    <message><source>🍌</source><translation>バナナ,果物</translation></message>
    <message><source>🍉</source><translation>スイカ,果物 野菜</translation></message>
    <message><source>🍇</source><translation>ぶどう,グレープ 果物</translation></message>
    <message><source>🍓</source><translation>いちご,ストロベリー 果物</translation></message>
    <message><source>🫐</source><translation>ブルーベリー,ビルベリー ベリー 果物</translation></message>
    <message><source>🍒</source><translation>さくらんぼ,チェリー 果物</translation></message>
    <message><source>🍑</source><translation>桃,ピーチ 果物</translation></message>
    <message><source>🥑</source><translation>アボカド,果物 野菜</translation></message>
    <message><source>🍅</source><translation>トマト,果物 野菜</translation></message>
    <message><source>🥕</source><translation>人参,ニンジン 野菜</translation></message>
    <message><source>🌽</source><translation>とうもろこし,コーン 野菜</translation></message>
    <message><source>🥔</source><translation>ジャガイモ,イモ ポテト 野菜</translation></message>
    <message><source>🍄</source><translation>キノコ,きのこ マッシュルーム 毒 野菜</translation></message>
    <message><source>🍞</source><translation>食パン,パン ベーカリー</translation></message>
    <message><source>🥐</source><translation>クロワッサン,パン フランス ベーカリー</translation></message>
    <message><source>🧀</source><translation>チーズ,</translation></message>
    <message><source>🥚</source><translation>卵,</translation></message>
    <message><source>🥞</source><translation>パンケーキ,ホットケーキ</translation></message>
    <message><source>🍔</source><translation>ハンバーガー,バーガー</translation></message>
    <message><source>🍟</source><translation>フライドポテト,フレンチフライ ポテト ポテトフライ</translation></message>
    <message><source>🍕</source><translation>ピザ,チーズ ピッツァ</translation></message>
    <message><source>🌮</source><translation>タコス,メキシカン</translation></message>
    <message><source>🥗</source><translation>グリーンサラダ,グリーン サラダ</translation></message>
    <message><source>🍝</source><translation>スパゲッティ,スパゲッティー パスタ</translation></message>
    <message><source>🍜</source><translation>ラーメン,どんぶり 熱々</translation></message>
    <message><source>🍣</source><translation>すし,お寿司</translation></message>
    <message><source>🍚</source><translation>ごはん,ライス 米</translation></message>
    <message><source>🍦</source><translation>ソフトクリーム,アイス スイーツ ソフト デザート</translation></message>
    <message><source>🍰</source><translation>ショートケーキ,お菓子 ケーキ スイーツ デザート</translation></message>
    <message><source>🎂</source><translation>バースデーケーキ,ケーキ バースデー 誕生日</translation></message>
    <message><source>🍫</source><translation>チョコレート,お菓子 スイーツ チョコ デザート</translation></message>
    <message><source>🍪</source><translation>クッキー,お菓子 スイーツ デザート</translation></message>
    <message><source>🍩</source><translation>ドーナツ,お菓子 スイーツ デザート</translation></message>
    <message><source>☕</source><translation>温かい飲み物,コーヒー ホットドリンク 紅茶 飲み物</translation></message>
    <message><source>🍵</source><translation>湯飲み,お茶 緑茶 飲み物</translation></message>
    <message><source>🍺</source><translation>ビールジョッキ,ジョッキ バー ビール 居酒屋</translation></message>
    <message><source>🍻</source><translation>ビールで乾杯,ジョッキ ビール 乾杯 宴会</translation></message>
    <message><source>🍷</source><translation>ワイングラス,グラス バー ワイン</translation></message>
    <message><source>🍸</source><translation>カクテルグラス,カクテル グラス バー</translation></message>
    <message><source>🥂</source><translation>グラスで乾杯,シャンパン シャンペン スパークリングワイン スプマンテ 乾杯</translation></message>
    <message><source>🧊</source><translation>角氷,冷たい 氷</translation></message>
    <message><source>🚗</source><translation>自動車,乗り物 車</translation></message>
    <message><source>🚕</source><translation>タクシー,乗り物</translation></message>
    <message><source>🚌</source><translation>バス,乗り物</translation></message>
    <message><source>🚲</source><translation>自転車,乗り物</translation></message>
    <message><source>🛵</source><translation>スクーター,原付</translation></message>
    <message><source>🚂</source><translation>蒸気機関車,SL 乗り物 列車</translation></message>
    <message><source>🚆</source><translation>電車正面,乗り物 列車 電車</translation></message>
    <message><source>🚇</source><translation>地下鉄,メトロ 乗り物 電車</translation></message>
    <message><source>✈️</source><translation>飛行機,乗り物</translation></message>
    <message><source>🚀</source><translation>ロケット,乗り物 宇宙</translation></message>
    <message><source>🛸</source><translation>空飛ぶ円盤,UFO 乗り物 宇宙</translation></message>
    <message><source>⛵</source><translation>ヨット,乗り物 帆船 船</translation></message>
    <message><source>⛴️</source><translation>フェリー,乗り物 船</translation></message>
    <message><source>🚢</source><translation>船,乗り物</translation></message>
    <message><source>⚓</source><translation>錨,いかり 碇 船</translation></message>
    <message><source>🗺️</source><translation>世界地図,世界 地図</translation></message>
    <message><source>🧭</source><translation>コンパス,オリエンテーリング 磁石 航海 航空</translation></message>
    <message><source>🏔️</source><translation>雪山,冠雪 山 雪</translation></message>
    <message><source>🏕️</source><translation>キャンプ,テント 山</translation></message>
    <message><source>🏖️</source><translation>ビーチパラソル,パラソル ビーチ 砂浜</translation></message>
    <message><source>🏝️</source><translation>無人島,ヤシ ヤシの木のある島 島</translation></message>
    <message><source>🏠</source><translation>家,マイホーム 建物</translation></message>
    <message><source>🏡</source><translation>庭付きの家,マイホーム 家 庭 建物</translation></message>
    <message><source>🏢</source><translation>オフィスビル,建物</translation></message>
    <message><source>🏥</source><translation>病院,医者 建物 薬</translation></message>
    <message><source>🏫</source><translation>学校,建物</translation></message>
    <message><source>🏰</source><translation>西洋の城,キャッスル 城 建物</translation></message>
    <message><source>⛪</source><translation>教会,キリスト教 宗教 建物</translation></message>
    <message><source>🌆</source><translation>夕暮れの都会,夕方 夕日 夕暮れ 都会</translation></message>
    <message><source>🌉</source><translation>夜の橋,夜 夜景 橋</translation></message>
    <message><source>🌅</source><translation>日の出,太陽 朝 朝日</translation></message>
    <message><source>🎡</source><translation>観覧車,遊園地</translation></message>
    <message><source>🎉</source><translation>クラッカー,お祝い パーティー パーティークラッカー</translation></message>
    <message><source>🎊</source><translation>くす玉,お祝い パーティー</translation></message>
    <message><source>🎈</source><translation>風船,バルーン</translation></message>
    <message><source>🎁</source><translation>プレゼント,お祝い ギフト 箱</translation></message>
    <message><source>🏆</source><translation>トロフィー,優勝カップ 表彰 賞杯</translation></message>
    <message><source>🥇</source><translation>金メダル,1位 ゴールド メダル 金</translation></message>
    <message><source>⚽</source><translation>サッカー,サッカーボール スポーツ ボール</translation></message>
    <message><source>🏀</source><translation>バスケットボール,スポーツ バスケ ボール</translation></message>
    <message><source>🎾</source><translation>テニス,スポーツ テニスボール ボール ラケット</translation></message>
    <message><source>🎮</source><translation>テレビゲーム,ゲーム コントローラ ビデオゲーム</translation></message>
    <message><source>🎲</source><translation>サイコロ,ゲーム ダイス</translation></message>
    <message><source>🧩</source><translation>ジグソーパズル,パズル ピース 組み合わせ 鍵</translation></message>
    <message><source>🎨</source><translation>絵の具パレット,パレット 絵 美術館</translation></message>
    <message><source>🎬</source><translation>カチンコ,映画</translation></message>
    <message><source>🎤</source><translation>マイク,カラオケ 歌 音楽</translation></message>
    <message><source>🎧</source><translation>ヘッドホン,イヤホン ヘッドフォン 音楽</translation></message>
    <message><source>🎵</source><translation>音符,8分音符 連符 音楽</translation></message>
    <message><source>🎸</source><translation>ギター,楽器 音楽</translation></message>
    <message><source>🎹</source><translation>鍵盤,キーボード ピアノ 楽器 音楽</translation></message>
    <message><source>📷</source><translation>カメラ,写真</translation></message>
    <message><source>📱</source><translation>携帯電話,スマートフォン スマホ 携帯</translation></message>
    <message><source>💻</source><translation>ノートパソコン,PC コンピューター パソコン ラップトップ</translation></message>
    <message><source>⌨️</source><translation>キーボード,PC コンピューター パソコン</translation></message>
    <message><source>🖥️</source><translation>デスクトップパソコン,PC コンピューター デスクトップ パソコン</translation></message>
    <message><source>💾</source><translation>フロッピー,FD コンピューター ディスク</translation></message>
    <message><source>🔋</source><translation>電池,バッテリー 乾電池</translation></message>
    <message><source>🔌</source><translation>コンセント,プラグ 電源</translation></message>
    <message><source>💡</source><translation>電球,ぴこーん ひらめき 明かり</translation></message>
    <message><source>🔦</source><translation>懐中電灯,ライト 明かり</translation></message>
    <message><source>📚</source><translation>本の山,書籍</translation></message>
    <message><source>📖</source><translation>開いた本,書籍</translation></message>
    <message><source>📝</source><translation>鉛筆とメモ,メモ 文具 文房具 紙と鉛筆</translation></message>
    <message><source>✏️</source><translation>鉛筆,文具 文房具</translation></message>
    <message><source>📌</source><translation>押しピン,文具 文房具 画鋲</translation></message>
    <message><source>📎</source><translation>クリップ,ゼムクリップ ペーパークリップ 文具 文房具 紙クリップ</translation></message>
    <message><source>✂️</source><translation>はさみ,カット 切る 文具 文房具</translation></message>
    <message><source>📦</source><translation>荷物,宅急便 宅配便 小包 段ボール</translation></message>
    <message><source>✉️</source><translation>封筒,Eメール 手紙 郵便 電子メール</translation></message>
    <message><source>📬</source><translation>開いた郵便受け（手紙あり）,ポスト 手紙あり 郵便受け 郵便箱 開いた</translation></message>
    <message><source>📅</source><translation>カレンダー,スケジュール 予定 日付</translation></message>
    <message><source>⏰</source><translation>目覚まし時計,アラーム 時計 目覚まし</translation></message>
    <message><source>⏳</source><translation>砂が落ちている砂時計,時計 砂 砂時計</translation></message>
    <message><source>🔍</source><translation>虫眼鏡左,ルーペ 検索 虫めがね</translation></message>
    <message><source>🔒</source><translation>閉じた錠,ロック 施錠 錠 鍵</translation></message>
    <message><source>🔑</source><translation>鍵,キー パスワード</translation></message>
    <message><source>🔧</source><translation>レンチ,スパナ 工具</translation></message>
    <message><source>🔨</source><translation>ハンマー,かなづち とんかち 工具</translation></message>
    <message><source>⚙️</source><translation>歯車,ギア 工具</translation></message>
    <message><source>🧪</source><translation>試験管,ラボ 化学 実験</translation></message>
    <message><source>🔭</source><translation>望遠鏡,サイエンス 天体観測 科学 観測</translation></message>
    <message><source>💊</source><translation>薬,カプセル 医者 病気</translation></message>
    <message><source>🧹</source><translation>ほうき,掃く 掃除 魔女</translation></message>
    <message><source>🛒</source><translation>ショッピングカート,カート ショッピング スーパー 買い物</translation></message>
    <message><source>👟</source><translation>スニーカー,靴</translation></message>
    <message><source>👓</source><translation>メガネ,</translation></message>
    <message><source>☂️</source><translation>傘,天気 持ち物 雨</translation></message>
    <message><source>💰</source><translation>ドル袋,お金 ドル 賞金 金袋</translation></message>
    <message><source>📈</source><translation>グラフ上向き,グラフ 上向き 上昇 折れ線グラフ</translation></message>
    <message><source>📉</source><translation>グラフ下向き,下向き 下降 折れ線グラフ</translation></message>
    <message><source>❤️</source><translation>赤いハート,ハート</translation></message>
    <message><source>🧡</source><translation>オレンジのハート,ハート</translation></message>
    <message><source>💛</source><translation>黄色のハート,ハート</translation></message>
    <message><source>💚</source><translation>緑のハート,ハート</translation></message>
    <message><source>💙</source><translation>青いハート,ハート</translation></message>
    <message><source>💜</source><translation>紫のハート,ハート</translation></message>
    <message><source>🖤</source><translation>黒いハート,ハート</translation></message>
    <message><source>🤍</source><translation>白いハート,ハート</translation></message>
    <message><source>💔</source><translation>割れたハート,ハート 別れた 失恋</translation></message>
    <message><source>❣️</source><translation>ハートのびっくり,エクスクラメーションマーク ハート びっくりマーク</translation></message>
    <message><source>💕</source><translation>2つのハート,ハート ラブ</translation></message>
    <message><source>💯</source><translation>100点満点,100 100点 全問正解 満点</translation></message>
    <message><source>💥</source><translation>衝突,どんっ 衝撃</translation></message>
    <message><source>💬</source><translation>会話の吹き出し,セリフ 会話 吹き出し</translation></message>
    <message><source>💭</source><translation>雲形の吹き出し,もくもく 吹き出し 考え事</translation></message>
    <message><source>💤</source><translation>グーグー,zzz いびき 寝る</translation></message>
    <message><source>✅</source><translation>白抜きのチェック,チェック チェックマーク 記号</translation></message>
    <message><source>☑️</source><translation>チェックボックス,チェック チェックマーク 記号</translation></message>
    <message><source>✔️</source><translation>太字のチェック,チェック チェックマーク 記号</translation></message>
    <message><source>❌</source><translation>バツ,キャンセル ペケ 乗算 掛け算 記号</translation></message>
    <message><source>❗</source><translation>赤い感嘆符,! エクスクラメーションマーク びっくりマーク 感嘆符 約物 記号</translation></message>
    <message><source>❓</source><translation>赤い疑問符,? クエスチョンマーク はてなマーク 疑問符 約物 記号</translation></message>
    <message><source>⚠️</source><translation>警告,標識 注意</translation></message>
    <message><source>🚫</source><translation>車両通行止め,標識 禁止 規制 道路</translation></message>
    <message><source>♻️</source><translation>リサイクルマーク,リサイクル 再利用 再生</translation></message>
    <message><source>🔁</source><translation>リピートボタン,ボタン 全曲 矢印 繰り返し</translation></message>
    <message><source>➡️</source><translation>右矢印,右 東 矢印</translation></message>
    <message><source>⬅️</source><translation>左矢印,左 矢印 西</translation></message>
    <message><source>⬆️</source><translation>上矢印,上 北 矢印</translation></message>
    <message><source>⬇️</source><translation>下矢印,下 南 矢印</translation></message>
    <message><source>🆕</source><translation>NEWマーク,NEW 新しい</translation></message>
    <message><source>🆗</source><translation>OKマーク,OK オーケー オッケー</translation></message>
    <message><source>🔴</source><translation>赤い丸,丸 丸いボタン 赤</translation></message>
    <message><source>🟢</source><translation>緑の丸,丸 丸いボタン 緑</translation></message>
    <message><source>🔵</source><translation>青い丸,丸 丸いボタン 青</translation></message>
    <message><source>⚪</source><translation>白い丸,丸 丸いボタン 白</translation></message>
    <message><source>⚫</source><translation>黒い丸,丸 丸いボタン 黒</translation></message>
    <message><source>🏁</source><translation>チェッカーフラッグ,スポーツ フラグ フラッグ レース 旗</translation></message>
    <message><source>🏳️‍🌈</source><translation>レインボーフラッグ,LGBT フラグ フラッグ 旗 虹色の旗</translation></message>
    <message><source>🏴‍☠️</source><translation>海賊旗,ジョリー・ロジャー 宝物 海賊 略奪</translation></message>
    <message><source>1️⃣</source><translation>囲み数字: 1,囲み数字</translation></message>
    <message><source>2️⃣</source><translation>囲み数字: 2,囲み数字</translation></message>
    <message><source>3️⃣</source><translation>囲み数字: 3,囲み数字</translation></message>
    <message><source>#️⃣</source><translation>囲み数字: #,囲み数字</translation></message>
</context>
</TS>
