const long = 140
const longHan = 50
const bullet = / (?=(?:--?|[*–•・□○●]) ?[\p{L}\d])/gu
const number = / (?=\(?(\d{1,2})[.)] ?\p{L})/gu
const lettered = / (?=\((?:[a-h]|[ア-コ一二三四五六七八九十甲乙丙丁])\) ?\p{L})/gu
/** "【1件目】", "第一项" open a part; "再開するには", "需要哪些资料?" between two blanks are headings. */
const hanPart =
  / (?=【[^】]{1,16}】)|(?<=[。.!?;:]) (?=[一二三四五六]、[\u3040-\u9fff])| (?=第[一二三四五\d] ?(?:项|件|个|条|起)[ :：、])| (?=[\u3040-\u9fff][^\s。、,:：()]{1,18}[?？] )|(?<=[\u3040-\u9fff][?？]) (?=[\u3040-\u9fff])|(?<=[。.!?」』)\]A-Z\d]) (?=[\u3040-\u9fff][^\s。、,:：()]{0,18}(?:には|理由|方法|手順|とき|場合|今後|流れ|もの|書類|原因|步骤|方式|办法|材料) )|(?<=[。.!?」』)\]A-Z\d] [\u3040-\u9fff][^\s。、,:：()]{0,18}(?:には|理由|方法|手順|とき|場合|今後|流れ|もの|書類|原因|步骤|方式|办法|材料)) (?=[\u3040-\u9fff])/gu
/** Where the value of a label ends and a sentence of Chinese or Japanese begins. */
const hanValue =
  /(?<=@[\w.-]{3,60}|ASIN ?[:：] ?B0[A-Z0-9]{8}) (?=[\u3040-\u9fff]{2})(?!まで|[へにをがはのとや、已被不因现和或及与]|宛|あて|から|より|提交|发|的)/gu
/** Labels that open a line of a record, and greetings: nothing else begins with them in the middle of a line. */
const opener =
  / (?=(?:ASINs?(?: ?列表|リスト)?|SKU|(?:complaint|infringement|violation|beschwerde)[ -]?(?:id|type|typ|art|number)|投诉(?:编号|类型|号)|侵权类型|违规类型|提交(?:方式|入口)|申诉入口|联系邮箱|提出先|送付先|送信方法|申し立て番号|申告(?:ID|番号)|商品名|商品名称|商标(?:编号|号)?|権利者|商標|苦情(?:番号|ID)|侵害の種類) ?[:：#])| (?=(?:hello|dear seller|guten tag|您好|尊敬的卖家|出品者様)[,，、!！:：])/giu
/** Words of every day that are labels only where they are written so. */
const capitalLabel =
  / (?=(?:Trademarks?(?: asserted| number)?|Rights owner(?: name| e-?mail)?|Title|Brand|Marke|Rechteinhaber): )/gu

/** A list marked by numbers counts up; other numbers with a point behind them are no list. */
function countsUp(hits: readonly RegExpMatchArray[]): RegExpMatchArray[] {
  const found: RegExpMatchArray[] = []
  for (const hit of hits) if (Number(hit[1]) === found.length + 1) found.push(hit)
  return found.length > 1 ? found : []
}

/**
 * Gives a text that came on one line (copied from a phone or a chat) its line breaks back: before list entries,
 * the labels of records and greetings. A blank becomes a line break, so every offset stays.
 */
export function reline(text: string): string {
  return text
    .split('\n')
    .map((line) => (isLong(line) ? relineLine(line) : line))
    .join('\n')
}

function isLong(line: string): boolean {
  return line.length >= (/[\u3040-\u9fff]/.test(line) ? longHan : long)
}

function relineLine(line: string): string {
  const bullets = [...line.matchAll(bullet)]
  const isList = bullets.length > 1 || bullets.some(({ index }) => /[:.?;。]/.test(line.charAt(index - 1)))
  const breaks = [
    ...(isList ? bullets : []),
    ...countsUp([...line.matchAll(number)]),
    ...line.matchAll(lettered),
    ...line.matchAll(opener),
    ...line.matchAll(hanPart),
    ...line.matchAll(hanValue),
    ...line.matchAll(capitalLabel),
  ]
  if (breaks.length === 0) return line
  const chars = line.split('')
  for (const { index = 0 } of breaks) chars[index] = '\n'
  return chars.join('')
}
