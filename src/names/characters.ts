/** Old and rare forms of characters, each followed by the one that stands for it today; those that occur in names of bodies, diseases and products. */
const FORMS =
  "學学 國国 會会 應応 慶慶 義義 澁渋 澀渋 鹽塩 藥薬 邊辺 邉辺 嶋島 嶌島 髙高 﨑崎 嵜崎 碕崎 齋斎 齊斉 斎斉 澤沢 濱浜 濵浜 廣広 櫻桜 眞真 德徳 惠恵 榮栄 圓円 龍竜 瀧滝 總総 經経 濟済 壽寿 醫医 體体 實実 寶宝 條条 縣県 繩縄 鐵鉄 豐豊 豊豊 禮礼 齒歯 發発 變変 驗験 藝芸 佛仏 佛仏 獨独 獻献 關関 觀観 勸勧 權権 氣気 單単 彈弾 禪禅 傳伝 轉転 團団 圖図 圍囲 爲為 僞偽 營営 螢蛍 勞労 劑剤 續続 讀読 賣売 靜静 淨浄 爭争 黑黒 默黙 與与 譽誉 擧挙 舊旧 辯弁 辨弁 瓣弁 惡悪 壓圧 圧圧 圓円 奧奥 橫横 溫温 假仮 價価 畫画 擴拡 殼殻 覺覚 樂楽 罐缶 陷陥 巖巌 歡歓 歸帰 戲戯 犧犠 據拠 虛虚 峽峡 狹狭 挾挟 曉暁 區区 驅駆 勳勲 薰薫 徑径 莖茎 惠恵 揭掲 溪渓 鷄鶏 輕軽 劍剣 儉倹 險険 檢検 嚴厳 效効 恆恒 號号 濟済 碎砕 櫻桜 雜雑 參参 慘惨 棧桟 蠶蚕 贊賛 絲糸 辭辞 濕湿 舍舎 寫写 釋釈 收収 從従 澁渋 獸獣 縱縦 肅粛 處処 敍叙 奬奨 將将 稱称 燒焼 證証 乘乗 剩剰 壤壌 孃嬢 讓譲 釀醸 觸触 囑嘱 寢寝 愼慎 盡尽 粹粋 醉酔 穗穂 隨随 髓髄 數数 樞枢 聲声 靑青 淸清 晴晴 攝摂 竊窃 專専 戰戦 踐践 錢銭 潛潜 纖繊 禪禅 祖祖 雙双 壯壮 搜捜 插挿 巢巣 曾曽 裝装 僧僧 層層 瘦痩 騷騒 增増 臟臓 藏蔵 屬属 墮堕 對対 帶帯 滯滞 臺台 擇択 膽胆 擔担 癡痴 遲遅 晝昼 鑄鋳 廳庁 聽聴 敕勅 鎭鎮 遞逓 點点 燈灯 當当 黨党 盜盗 稻稲 鬪闘 拂払 腦脳 惱悩 廢廃 拜拝 賣売 麥麦 蠻蛮 祕秘 濱浜 甁瓶 竝並 邊辺 飜翻 萬万 滿満 彌弥 譯訳 豫予 餘余 譽誉 搖揺 樣様 謠謡 來来 賴頼 亂乱 覽覧 隆隆 兩両 獵猟 綠緑 壘塁 淚涙 勵励 靈霊 齡齢 戀恋 爐炉 樓楼 郞郎 朗朗 祿禄 灣湾 埼埼 頸頚 顚顛 麩麸 剝剥 塡填 藪薮 籠篭 蠟蝋 瀨瀬 曻昇 桒桑 栁柳 舘館 冨富 嶽岳 峯峰 杦杉 躰体 槗橋 曺曹 仭仞 繫繋 摑掴 攪撹 癌ガン";

const TODAY = new Map(
  FORMS.split(" ").flatMap((pair) => {
    const [old = "", ...form] = [...pair];
    return old === form.join("") ? [] : [[old, form.join("")] as const];
  }),
);

const SMALL = "ァィゥェォッャュョヮヵヶ";
const LARGE = "アイウエオツヤユヨワカケ";

/** Characters in the form of today; 「癌」 reads ガン, as it is written in kana as often. */
export function inFormOfToday(text: string): string {
  return [...text].map((character) => TODAY.get(character) ?? character).join("");
}

/** Small katakana made large: 「キヤノン」 and 「キャノン」 are one. */
export function withLargeKana(text: string): string {
  return text.replaceAll(/[ァィゥェォッャュョヮヵヶ]/g, (kana) => LARGE[SMALL.indexOf(kana)] ?? kana);
}
