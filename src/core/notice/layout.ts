import { type Words, has, lexicon } from './lexicon.ts'

type Section = 'top' | 'why' | 'how' | 'evidence' | 'submit' | 'error' | 'consequence' | 'other'

/** A sentence, a clause after a semicolon, or a list entry, with the part of the notice it stands in. */
export interface Sentence {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly section: Section
  /** True for an entry of a list. */
  readonly isItem: boolean
  readonly isHeading: boolean
  /** True for the first sentence of its line. */
  readonly opensLine: boolean
}

// "…complaint. Why did", "…投诉。请", " -- invoices", " 2) plan": where one sentence ends or a list entry begins.
const boundary =
  /\n|[。！？]["')」』]?|[!?]["')]?(?=[ \n\p{L}(-]|$)|;|\.["')]?(?= |[A-Z][a-z]|$|\n)| (?=(?:--|[•●▪■◆・○‣])[ \p{L}\d.])| (?=(?:\(\d\)|\d\)) )|(?<=[:：;。\n ])(?=[①-⑳])|(?<=[\u3040-\u9fff。)）:：;])(?=\d{1,2}[.、](?! ?\d) ?[\u3040-\u9fff])/gu
const abbreviation =
  /(?:^|[^\p{L}])(?:e\.g|i\.e|[ap]\.m|z\.? ?B|d\. ?h|Nr|No|Nos|Inc|Ltd|Co|Corp|bzw|ca|St|vs|Mr|Ms|Dr|Art|usw|etc|approx|max|min|[A-Z])$/u
const marker =
  /^(?:-{1,3}|\( {0,2}\)|\[ ?[xX]? ?\]|☐|[–—]{1,2}(?= ?[\p{L}\d.])|\d{1,2} [–—|-] (?=\p{L})|[•●▪◆■□◇▼*・·○‣✓>①-⑳]|[（(][ア-コ甲乙丙丁][)）]|[1-9] (?=\p{Ll}{4})(?!(?:days?|units?|pieces?|hours?|weeks?|items?|products?|customers?|complaints?|times?|more|stück|tage|wochen)(?!\p{L}))|\d{1,2} (?=[぀-ヿ㐀-鿿])(?![日時週月年件個点名回台枚天个小周つか])|\((?:[a-zA-I]|[ivx]{2,4}|[IVX]{2,4})\)|\(?\d{1,2}[.)、](?!\d{2}\.)|[a-z][.)]|[A-H][.)](?= ?\p{L})|[（(][一二三四五六七八九十][)）]|[一二三四五六七八九十][、.]|第[一二三四五六七八九十][,、:：]|其[一二三四五][,、:：])\s*/u
const longest = 4_000

/** More of a message is not read. */
export const mostText = 120_000
export const mostSentences = 800

/** "( ) I have never sold this": a box to tick speaks for the seller. */
export const isBox = /^(?:\( {0,2}\)|\[ ?[xX]? ?\]|☐|○|◯)/

const headings: readonly (readonly [Section, Words])[] = [
  [
    'submit',
    lexicon(
      'how (do|can|should|must|to) (I|you|we)? ?(send|submit|provide|file|hand in|upload)*|where (do|can|should) I (send|submit)*|how to (submit|send|appeal)*|wie (sende|übermittle|reiche|schicke|kann ich) * *(informationen|unterlagen|dokumente)*|wie reiche ich*|wohin * ich*',
      '^(?:宛先|窓口|提出先|送付先|お送り先|入口|提交入口|申诉入口)$|(?:お出し|ご提出|お送り)(?:先|になる場所)|(?:交|发|寄|送|传|递)(?:到|往|去)?(?:哪里|哪儿|何处)|(?:往|向|去)(?:哪里|哪儿|何处)(?:发|交|寄|传)|(?:怎么|怎样|如何)(?:交|发|传|递)|(?:发送|提交|递交|申诉|上传)(?:的)?(?:方式|途径|渠道|入口|地址)|(?:お?送り|出し)方|お?送り先|提出の(?:仕方|方法|場所)|受付(?:窓口|方法)|申し立ての?方法|どこから(?:提出|送)|(?:どう|どうやって)(?:提出|送)|(?:怎样|如何|怎么|在哪里|从哪里|从哪儿|向哪里)(?:发送|提交|递交|上传|寄送|提供)|どのように(?:提出|送付|送信|提供)|(?:提出|送信|送付)(?:方法|先)|どこに(?:提出|送)',
    ),
  ],
  [
    'evidence',
    lexicon(
      'what (evidence|documents|proof|kind of evidence)*|which (documents|evidence)*|welche (nachweise|unterlagen|dokumente|belege)*',
      '(?:需要|要)(?:准备|提供|交)?(?:哪些|什么)(?:材料|文件|资料|东西)|(?:どんな|何の)(?:証拠|書類|資料)|(?:哪些|什么)(?:证据|证明|文件|材料)|どのような(?:証拠|書類|証明)',
    ),
  ],
  [
    'error',
    lexicon(
      "(in error|by mistake|mistake*|do not own|don't own|not (yours|mine)|disagree|irrtümlich*|fehler*|versehentlich*|zu unrecht)",
      '(?:停|删|封|移除|下架|停用|关)错了?|弄错|搞错|判错|有异议|不服|不同意(?:这|该|此)|(?:您)?不认同|納得(?:でき|いか|いただけ)|異議|心当たりがな|身に覚え|ご不満|事実と(?:異|違)|有误|错误|误(?:停|删|判|下)|失误|誤(?:って|り)|間違|手違い|不当',
    ),
  ],
  [
    'consequence',
    lexicon(
      '(what|was) * *(if|happens|wenn|passiert|geschieht)*',
      '(?:一直|迟迟|始终)?(?:不|没|未)(?:交|处理|理会|申诉|回复|答复|回应|提交|管)[^。]{0,8}(?:会|怎|后果|呢)|逾期|(?:何も|ご?対応|ご?提出|ご?返信)[^。]{0,8}(?:送ら|し|いただけ)な|送らなかった|放置|期限を過ぎ|届かな(?:い|かった)(?:場合|とき)|(?:如果|若|要是).{0,14}(?:不|没有|未).{0,14}(?:会|怎|后果)|(?:不|未|没有)(?:提供|提交|回复|发送|采取).{0,14}(?:会|怎|后果)|(?:しない|しなかった|いただけない|ない)場合|(?<!この後|その後|今後|これから|次に|後は|今後は|これからは)どうなり',
    ),
  ],
  [
    'why',
    lexicon(
      '(why|warum|wieso|weshalb|reason for this|reasons for this|grund|gründe|what happened|was ist passiert)',
      '怎么回事|经过|背景|缘故|怎么会|いきさつ|経緯|何があった|どうして|为什么|为何|为啥|原因|缘由|理由|なぜ|何が起',
    ),
  ],
  [
    'how',
    lexicon(
      'what (would|will|can) (bring|get|put)( \\p{L}+){0,4} back|what (gets|brings|will get)( \\p{L}+){0,4} back|(how|next step*|what (can|should|must|do) (I|you) *( need to)?( do)?|to (reactivate|reopen|restore|reinstate|get|sell|appeal|have)*( \\p{L}+){0,8}|required action*|action required|reactivation|reinstatement|(re)?aktivierung|reaktivierung|wiederherstellung|what we need*|what you (need|have|must|should|can)( \\p{L}+){0,3}|wie * (ich|sie|man)*|wie (kommt|bekomme|wird|kann|geht|reiche) *|nächste* schritt*|was (kann|muss|können|müssen|soll) (ich|sie)*|so reaktivieren*)',
      '需要(?:您)?(?:做|准备|提供|提交)(?:什么|哪些|的)|(?:所需|需要的)(?:材料|文件|资料)|(?:解决|恢复|处理|激活)(?:的)?(?:办法|方法|步骤|途径)|(?:您)?(?:该|应该|要)做(?:什么|的)|重新(?:开店|上架|上线|激活|销售)|(?:お出し|ご用意|ご提出|お送り|お寄せ)(?:いただ(?:く|きたい)|になる)(?:書類|もの|資料)|ご?提出(?:いただく|が必要な)(?:もの|書類)|必要な(?:もの|書類)|お願い(?:したい|する)(?:こと|事項)|(?:再開|回復|復活|解除|戻)す?る?(?:ため|まで)|(?:出品|販売)の?再開|今後(?:の|は)?(?:ご?対応)?$|すべきこと|していただくこと|(?:怎样|如何|怎么|怎么样)|(?:接下来|下一步|后续)|需要(?:做|采取)什么|恢复.{0,12}(?:方法|步骤|流程)|(?:再開|復活)の手続き?|どうすれば|どのようにすれば|(?:再開|回復|復活|解除)(?:する)?(?:には|方法|手順)|対応(?:方法|手順)|必要な(?:対応|手続)|次の(?:手順|ステップ)|今後の(?:流れ|手続)|(?:この後|その後|今後|これから|次に)は?どうなり',
    ),
  ],
]

/** A line of words in capitals, as a notice sets its headings; codes and labels are none. */
function isShouted(text: string): boolean {
  return (
    text.length >= 8 && text.length < 80 && !/[\p{Ll}\d:.,;!]/u.test(text) && /\p{Lu}{2,} \p{Lu}/u.test(text)
  )
}

/** A Chinese or Japanese line that asks for something is no heading, though no full stop ends it. */
const wishes = /请(?:您)?(?:于|在|尽快|把|将|提[交供]|发|上传|附|补|回复|写|务必)|(?:ください|下さい)$/

function headingOf(text: string, alone: boolean, mayShout = false): Section | null {
  const question =
    /[?？]["')]?$/.test(text) || /(?:か|のか)。?$/.test(text) || (alone && mayShout && isShouted(text))
  if (
    text.length > 120 ||
    (!question &&
      !(
        alone &&
        text.length < 60 &&
        !/[.。,;]$/.test(text) &&
        !wishes.test(text) &&
        !(text.endsWith(':') && text.length > (/[\u3040-\u9fff]/.test(text) ? 12 : 30))
      ))
  )
    return null
  for (const [section, pattern] of headings) if (has(pattern, text)) return section
  return question && alone && text.length < 80 ? 'other' : null
}

/** "■ 送り方": a mark opens a heading where the next line has none of its kind; a list has several in a row. */
function headingBehind(mark: string, words: string, alone: boolean, next: string): Section | null {
  const sign = mark.charAt(0)
  const title = words.slice(mark.length).trim()
  if (!alone || !'■□◆◇●▼'.includes(sign) || next.startsWith(sign) || title.length > 24) return null
  return /[:：。、,(（]/.test(title) ? null : headingOf(title, true)
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly opensLine: boolean
  readonly closesLine: boolean
}

/** "3. März", "1. the issues": a number whose point ends no sentence. */
function isOrdinal(text: string, at: number): boolean {
  if (!/(?:^|[^\d.])\d{1,2}$/.test(text.slice(Math.max(0, at - 4), at))) return false
  const opens = /(?:^|\n)\s?\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at))
  return (
    opens || /^\. ?(?:\p{Ll}|jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)/iu.test(text.slice(at, at + 8))
  )
}

/** True inside an e-mail or web address, where a point ends no sentence. */
function isInAddress(text: string, at: number): boolean {
  const left = /[^\s<>()]{0,60}$/.exec(text.slice(Math.max(0, at - 60), at))?.[0] ?? ''
  const right = /^[^\s<>()]{0,60}/.exec(text.slice(at, at + 60))?.[0] ?? ''
  return right.length > 1 && (/@|:\/\/|^www/i.test(left) || right.includes('@'))
}

/** Cuts a text at line ends, sentence ends, semicolons and inline list marks. */
function pieces(text: string): Piece[] {
  const found: Piece[] = []
  let start = 0
  let opensLine = true
  const cut = (end: number, closesLine: boolean): void => {
    for (let at = start; at < end; at += longest) {
      if (text.slice(at, Math.min(end, at + longest)).trim() === '') continue
      found.push({ start: at, end: Math.min(end, at + longest), opensLine, closesLine })
      opensLine = false
    }
    if (closesLine) opensLine = true
    start = end
  }
  for (const hit of text.matchAll(boundary)) {
    if (hit[0].startsWith('.') && (isOrdinal(text, hit.index) || isInAddress(text, hit.index))) continue
    if (hit[0].startsWith('.') && abbreviation.test(text.slice(Math.max(start, hit.index - 8), hit.index)))
      continue
    const end = hit.index + hit[0].length
    cut(end, hit[0] === '\n' || text.charAt(end) === '\n')
  }
  cut(text.length, true)
  return found
}

/** The sentences of a plain text in order; every question-like heading opens a new part. */
export function readSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let section: Section = 'top'
  // Where all is in capitals they mark nothing.
  const mayShout = (text.match(/\p{Ll}/gu)?.length ?? 0) * 2 > text.length
  const all = pieces(text)
  for (const [at, piece] of all.entries()) {
    const raw = text.slice(piece.start, piece.end)
    const start = piece.start + (raw.length - raw.trimStart().length)
    const words = raw.trim()
    const mark =
      piece.opensLine ||
      /^(?:--|[•●▪■◆・○‣①-⑳]|\(?\d\)|\((?:[ivx]{1,4}|[IVX]{1,4})\)|\d{1,2}[.、] ?[\u3040-\u9fff])/.test(words)
        ? marker.exec(words)
        : null
    const alone = piece.opensLine && piece.closesLine
    const next = all[at + 1]
    const heading = mark
      ? headingBehind(
          mark[0],
          words,
          alone,
          next === undefined ? '' : text.slice(next.start, next.end).trim(),
        )
      : headingOf(words, alone, mayShout)
    // "Action required: …" above a notice is its title.
    const isTitle = sentences.length === 0 && heading === 'how' && !/[?？か]$/.test(words)
    section = isTitle ? section : (heading ?? section)
    sentences.push({
      start,
      end: start + words.length,
      text: words,
      section,
      isItem: mark !== null && mark[0].length < words.length,
      isHeading: heading !== null,
      opensLine: piece.opensLine,
    })
  }
  return sentences
}
