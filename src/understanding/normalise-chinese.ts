const TRADITIONAL =
  '禮幣還錢貸債賬帳單電話聯繫系們這個麼嗎為會說時間過錯認識誰們請開經濟業報協議兩萬億點號週後來裡裏幾問題對沒發給現長張無師訴訟責監護醫療醫藥費離婚親屬騷擾騙關閉轉額費貴許減緩寬數據網機銀行實際證據條龍書寫記學準備應該與從動難壓歲傷殺災變災當處總統讓塊節餘領資匯結內圓盡將約續銭陸貳參';
const SIMPLIFIED =
  '礼币还钱贷债账账单电话联系系们这个么吗为会说时间过错认识谁们请开经济业报协议两万亿点号周后来里里几问题对没发给现长张无师诉讼责监护医疗医药费离婚亲属骚扰骗关闭转额费贵许减缓宽数据网机银行实际证据条龙书写记学准备应该与从动难压岁伤杀灾变灾当处总统让块节余领资汇结内元尽将约续钱陆贰叁';

const TO_SIMPLIFIED = new Map(Array.from(TRADITIONAL, (char, at) => [char, SIMPLIFIED[at] ?? char]));

/** Common variants of one word, and what typing by sound makes of it. */
const VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/礼拜|星期/g, '周'],
  [/倆|俩/g, '两'],
  [/妳|您/g, '你'],
  [/咋/g, '怎么'],
  [/啥/g, '什么'],
  [/木有|冇/g, '没有'],
  [/(?<!分)帐/g, '账'],
  [/工姿/g, '工资'],
  [/在给我/g, '再给我'],
  [/别在(?=联系|发|打|给|骚扰|烦|找)/g, '别再'],
  [/不要在(?=联系|发|打|给|骚扰|烦|找)/g, '不要再'],
  [/(?:没|木)钱钱/g, '没钱'],
  [/没(?:问题|关系|事)(?!吗)/g, '可以的'],
];

/** The numerals of cheques and contracts. */
const FORMAL = new Map(
  Array.from('壹贰叁肆伍陆柒捌玖拾佰仟', (char, at) => [char, '一二三四五六七八九十百千'[at] ?? char]),
);

/** Simplified characters and one spelling per word. */
export function simplify(text: string): string {
  const simple = text.replaceAll(/\p{Script=Han}/gu, (char) => TO_SIMPLIFIED.get(char) ?? char);
  const plain = simple.replaceAll(
    /[壹贰叁肆伍陆柒捌玖拾佰仟]{2,}|(?<=[\d一二三四五六七八九两几])[佰仟]|[佰仟](?=[元块])/g,
    (numeral) => Array.from(numeral, (char) => FORMAL.get(char) ?? char).join(''),
  );
  return VARIANTS.reduce((result, [from, to]) => result.replaceAll(from, to), plain);
}
