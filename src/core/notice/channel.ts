import type { Channel } from '../words.ts'
import type { Sentence } from './layout.ts'
import { has, firstSpan, lexicon } from './lexicon.ts'

export interface Named<T> {
  readonly value: T
  readonly start: number
  readonly end: number
}

const health = lexicon(
  'verkäuferkontozustand*|konto-?gesundheit|(received|suspected) intellectual property (complaints?|violations?)|product policy compliance|account health*|(verkäuferkonto|account|konto)-zustand(s|es)?|(performance|account) dashboard|reactivate (my|your) account|health (page|dashboard)|kontozustand*|kontostatus*|kontointegrität|account-health|zustand (des|ihres) (verkäufer)?kontos|leistungsübersicht|zustand ihres (verkäufer)?kontos|seite zum kontozustand|übersicht zum kontozustand|leistungs-dashboard|leistungs-?übersicht*',
  '店铺状况|账户健康度|アカウント状況|账户状况|账户健康|账号状况|帐户状况|绩效控制面板|アカウント健全性|アカウントヘルス|アカウントの健全性|アカウントの状態',
)
const notifications = lexicon(
  'performance notification*|notifications in (the )?performance( \\p{L}+){0,1}|performance (section|tab)( \\p{L}+){0,4} notifications|leistungsbenachrichtigung*|leistungsmitteilung*|leistungs-benachrichtigung*',
  '业绩通知|绩效 ?(?:>|→) ?通知|绩效通知|业绩通知|パフォーマンス通知',
)
const reply = lexicon(
  'antwort auf diese (e-?mail|nachricht|mitteilung)|(reply|replying|respond|answer|answering) (directly )?(to|on) this( \\p{L}+){0,2}|reply to (this|the|our) (e-?mail|message|notice)|reply (here|by e-?mail|with)|(beantworten|beantworte)( \\p{L}+){0,4} diese (mail|e-?mail|nachricht)|answer this (message|e-?mail|mail)|in reply to this e-?mail|(us|it|them|reply|documents|information|answer|appeal|this) (by|via) e-?mail|e-?mail (us|it|them)|(antworten|antworte) (sie )?(bitte )?(direkt )?auf (diese|die)( \\p{L}+){0,2}|per e-?mail|auf diese (e-?mail|nachricht)|(answer|reply to|respond to) (us )?(on |to )?this (e-?mail|message|mail|notice|letter)|(write|drop|mail) (us )?back|(hit|use|press|click) reply|(send|return) (it|them|these|everything) (back )?(as|by|in) (a )?(reply|e-?mail|mail)|antworten sie( \\p{L}+){0,3} auf diese|(als|in|mit einer) antwort auf diese( \\p{L}+){0,1}',
  '(?:回复|回)(?:到|至)(?:本|此|该|这封)邮件|(?:用|以|就|在|对)(?:本|此|这封|该)邮件(?:中|上)?(?:直接)?(?:回复|作答|回信)|(?:直接)?(?:回|回信|答)(?:复)?(?:此|本|该|这封|这一)(?:邮件|信|消息)|回信(?:至|到|给)?|直接回复|邮件(?:发送|发|寄)(?:到|至|给)|回复即可|(?:この|本)(?:[Ee]-?|電子)?(?:メール|メッセージ|通知)(?:に|へ)(?:そのまま|直接)?|メール(?:で|にて|まで|へ)(?:の|お|ご|返)|回复(?:此|本|该|这封|这一)?(?:邮件|消息|电子邮件|通知|信)|(?:通过|以)(?:电子)?邮件|(?:この|本)(?:[Ee]-?|電子)?(?:メール|メッセージ|通知)(?:に|へ)(?:の)?(?:ご)?返信|メールで(?:お送り|送付|ご)',
)
const form = lexicon(
  '(this|the|following|online|web|contact|appeal) form(s)?|form (below|at|linked)|(das|dieses|folgende|folgendes|online)-?formular*|kontaktformular*',
  '表单|表格|フォーム',
)
const address = /[\p{L}\p{N}._%+-]{1,60}@(?:[\p{L}\p{N}-]{1,40}\.){0,2}amazon\.[a-z.]{2,6}/giu
const use = lexicon(
  'done (in|on|via)|einreichen|einzureichen|bearbeiten|add (it|them)|reactivate your account|submit new information|where|appeal*|submit*|send*|click*|go to|open|follow*|button|use|write to|to write|return*|under|via|through|upload*|e-?mail|reply|respond|on the|banner|next to|at the top|visit*|navigat*|select*|above|find|dispute*|instruction*|bearbeit*|klick*|öffn*|wähl*|geh(en|t)|nutzen|nutze|verwenden|benutzen|reich*|send*|schick*|über|unter|folg*|auf|schaltfläche|button|banner|(drop|mail|hand|post|press|look|log|sign|tap|file|enter|choose|pick|do what|see|tells|find|head|start|add)|line to|mail to|address|tab|row|entry|menu|section|link|knopf|balken|reiter|menü|rubrik|zeile|eintrag|such(en|t)|hoch|hochlad*|hochgeladen|laden|lad|läuft|finden|weg|einspruch|widersprechen|konto reaktivieren|freischalten|anmeld*|melden|homepage|alles|everything|goes|läuft|passieren|passiert',
  '到[^。,]{0,14}处理|发回|寄回|发邮件(?:至|到|给)|操作位置|处理位置|位置|寄给|发给|送交|发到|寄到|发往|发至|寄至|交到|交至|递交|呈交|经由|传到|上传|打开|点|进到|进入|找到|按|走|受付|案内|お進み|手順|画面|選び|押し|お送り|お出し|のみ|リンク|フォーム|入口|路径|申诉|提交|发送|点击|打开|前往|登录|进入|按照|按钮|通过|回复|横幅|在.{0,12}(?:页面|控制面板)|申し立て|提出|送信|クリック|開|から|より|アクセス|ボタン|バナー|にて|送って|送付|宛|選択|上部',
)
const elsewhere = lexicon(
  'balance|funds|disburs*|pay-?out*|question* (about|on)|earlier|previous|past (complaint|e-?mail)|retract*|withdraw*|(ask|have|contact)( \\p{L}+){0,3} (rights? owner|rechteinhaber)*|guthaben|auszahlung*|rücknahme|zurückzieh*',
  '货款|撤销|取り消|入金|振込|余额|资金|放款|撤诉|撤回|残高|資金|売上|取り?下げ',
)

/** "You find our earlier mails under Performance Notifications": where to read, not where to answer. */
const earlierMail = lexicon(
  '(earlier|previous|past|former|older|those|these|the|our|all) (\\p{L}+ ){0,2}(mails?|e-?mails?|notices|notifications|messages|letters|warnings)( \\p{L}+){0,4} (under|in|at|kept|stored|found|there)|(find|see|read|look up|reread)( \\p{L}+){0,3} (earlier|previous|past|those|these|our) (\\p{L}+ ){0,2}(mails?|e-?mails?|notices|notifications|messages|letters|warnings)|(frühere*|vorherige*|ältere*|bisherige*|vorangegangene*|jene|diese) (\\p{L}+ ){0,2}(hinweise*|nachrichten|mitteilungen|e-?mails?|mails?|benachrichtigungen|schreiben)( \\p{L}+){0,4} (finden|stehen|liegen|sehen)',
  '(?:查看|看到|找到|查到)[^。,]{0,12}(?:之前|以前|此前|先前|早前)[^。,]{0,10}(?:邮件|通知|来信)',
)

/** "You need not reply to this message." */
const noReply =
  /(?:need not|no need to|do not|don't|not (?:have|need) to|please do not) (?:reply|respond|answer)|(?:nicht|brauchen sie nicht) (?:zu )?(?:antworten|beantworten)|(?:无需|不必|不用|请勿|不要)(?:回复|回信)|返信(?:は|する)?[^。]{0,4}(?:不要|必要は|しないで)/i

/** A record that leaves Account Health, or stays in it, is no way to answer. */
const ofRecord =
  /(?:记录|違反|記録)[^。]{0,16}(?:账户状况|账户健康|アカウント健全性|アカウントの健全性)[^。]{0,8}(?:删除|移除|消失|清除|保留|消え|削除|残)|从(?:您的)?"?(?:账户状况|账户健康)"?[^。,]{0,6}(?:删除|移除|消失|清除)/

/** An address named after funds is where to appeal about them. */
const ofFunds = /(?:disburs|funds|payment)[\w.-]{0,40}@/gi

/** "What we need, to pq-review@amazon.com:" */
const toAddress = /(?:^|[\s,])(?:to|an) [\w.+-]{1,60}@(?:[\w-]{1,40}\.){0,2}amazon\./i

/** "You can appeal by writing to disbursement-appeals@amazon.com": a decision about funds has its own way. */
const appealsBy = /\b(?:appeal|dispute)\b[^.]{0,40}\b(?:to|by|at)\b[^.@]{0,40}@/i

function isToReadUp(text: string): boolean {
  return (
    has(earlierMail, text) &&
    !/appeal|submit|click|button|send|upload|einspruch|klick|reich|send|hochlad|schick/i.test(text)
  )
}

/** "Account Health > Product Authenticity Customer Complaints": a way through the pages. */
const menuPath = /\p{L}["”»]? ?(?:>|→|›) ?["“«]?\p{L}|^\p{L}+ \/ \p{L}/u

/** The ways the notice itself names to answer it. Places it only mentions are left out. */
export function readChannels(sentences: readonly Sentence[]): Named<Channel>[] {
  const found: Named<Channel>[] = []
  const add = (value: Channel, sentence: Sentence, span: { start: number; end: number } | null): void => {
    if (span === null || found.some((one) => one.value === value)) return
    found.push({ value, start: sentence.start + span.start, end: sentence.start + span.end })
  }
  for (const sentence of sentences) {
    const { text, section } = sentence
    const isPath = menuPath.test(text)
    const isPlace = (section === 'submit' || isPath || has(use, text)) && !isToReadUp(text)
    if (
      section === 'why' &&
      !isPath &&
      !has(
        /appeal|submit|send |banner|click|reactivate|add (?:it|them)|antwort auf diese|einspruch|klick|upload|hochlad|öffne|über die|nutzen sie|申诉|提交|提出|横幅|お進み|お送り|お出し|交到|进入/giu,
        text,
      )
    )
      continue
    if (isPlace && !ofRecord.test(text)) add('account-health', sentence, firstSpan(health, text))
    if (isPlace && !has(/earlier|previous|vorherige|之前的/giu, text))
      add('performance-notification', sentence, firstSpan(notifications, text))
    if (has(reply, text) && !noReply.test(text)) add('email', sentence, firstSpan(reply, text))
    else if (
      (!has(elsewhere, text.replace(ofFunds, ' ')) || appealsBy.test(text)) &&
      (isPlace || toAddress.test(text))
    )
      add('email', sentence, firstSpan(address, text))
    if (isPlace) add('form', sentence, firstSpan(form, text))
  }
  return found
}

const dotted =
  /(?<![A-Za-z0-9])\.(pdf|jpe?g|pjpe?g|png|gif|tiff?|bmp|heic|webp|docx?|xlsx?|csv|txt|zip)(?![A-Za-z0-9])/giu
const bare =
  /(?<![\p{Script=Latin}\p{N}.@/])(pdf|jpe?g|pjpeg|png|gif|tiff?|docx?|xlsx?)(?![\p{Script=Latin}\p{N}])/giu
const refused =
  /(?:not|n't|cannot|no|keine?|nicht|不接受|不支持|请勿|不要|受け付け(?:て(?:おり|い)?ま|でき|られ)|使用できません)[^.,;，。;]{0,40}$/i
const refusedAfter =
  /^[^.,;，。;]{0,30}(?:not (?:be )?accepted|are not|cannot|nicht (?:akzeptiert|zulässig)|不(?:接受|可)|受け付け(?:て(?:おり|い)?ま|でき)|使用できません)/i

/** The file types the notice takes, as it lists them, without the dot. */
export function readFileTypes(sentences: readonly Sentence[]): Named<string>[] {
  const found = new Map<string, Named<string>>()
  for (const { text, start } of sentences) {
    const hits = [...text.matchAll(dotted)]
    const types =
      hits.length > 0
        ? hits
        : [...text.matchAll(bare)].length > 1 ||
            has(
              /file|format|accept|attach|datei|anhäng|akzept|文件|格式|接受|附件|ファイル|形式|添付/giu,
              text,
            )
          ? [...text.matchAll(bare)]
          : []
    const isRefused =
      types.length > 0 &&
      refused.test(text.slice(0, types[0]?.index)) &&
      !/only|nur|links?|仅|只|のみ|リンク|链接/i.test(text.slice(0, types[0]?.index))
    const last = types.at(-1)
    if (last === undefined || isRefused || refusedAfter.test(text.slice(last.index + last[0].length)))
      continue
    for (const hit of types) {
      const value = (hit[1] ?? '').toLowerCase()
      if (!found.has(value))
        found.set(value, { value, start: start + hit.index, end: start + hit.index + hit[0].length })
    }
  }
  return [...found.values()]
}
