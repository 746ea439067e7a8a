import type { Text } from '../text.ts'
import type { Named } from './channel.ts'
import type { Sentence } from './layout.ts'
import { type Words, firstSpan, has, lexicon } from './lexicon.ts'

/** Signs that a message is not Amazon's, with what to tell the seller (domain sheet f.20). */
export const phishingSigns = {
  payment: {
    en: 'It asks for money. Amazon takes no fee for an appeal or a verification.',
    zh: '它要求付款。亚马逊的申诉和验证都不收费。',
  },
  password: {
    en: 'It asks for a password or a sign-in code. Give these to nobody.',
    zh: '它索要密码或登录验证码。这些不要给任何人。',
  },
  'chat-app': {
    en: 'It wants you to write on a chat app. Amazon handles appeals in Seller Central.',
    zh: '它让您加聊天软件。亚马逊只在卖家平台处理申诉。',
  },
  'lookalike-domain': {
    en: 'A link or sender only looks like Amazon. Do not open it.',
    zh: '链接或发件地址只是像亚马逊。先别点开。',
  },
  urgency: {
    en: 'It presses you to pay or sign in within hours.',
    zh: '它催您在几小时内付款或登录。',
  },
} as const satisfies Readonly<Record<string, Text>>

export type PhishingSign = keyof typeof phishingSigns

const fee = lexicon(
  '(pay|paying|transfer|remit|deposit|wire)( \\p{L}+){0,6} (fee*|deposit|amount|charge|bond|\\d+|usd|eur|dollar*|euro*|bitcoin|usdt|crypto)|(verification|reinstatement|reactivation|appeal|processing|unlock*|activation|security|handling) (fee*|deposit|charge|payment)|gift card*|bitcoin|usdt|cryptocurrency|western union|(gebühr*|kaution) (\\p{L}+ ){0,6}(zahl*|überweis*|entricht*)|(zahl*|überweis*|entricht*) (\\p{L}+ ){0,6}(gebühr*|kaution)|(bearbeitungs|verifizierungs|freischalt|prüf|aktivierungs)gebühr*',
  '(?:支付|缴纳|交纳|汇款|转账|打款|缴).{0,12}(?:费|押金|保证金|款)|(?:验证|审核|解封|恢复|手续|激活|申诉)费|保证金|比特币|礼品卡(?!换|返|赠|送|来?换取|激励|诱导)|手数料.{0,10}(?:支払|振込|入金|お支払)|(?:支払|振込|入金).{0,10}手数料|保証金|ギフトカード|ビットコイン',
)
const secret = lexicon(
  '(your|account|login|log-in|seller central|e-?mail) (pass ?word*|pin|pass ?code|credentials)|pass ?word*|one-time (code|password|pin)|otp|(sms|verification|security|login|2fa) code*|kennwort*|passwort*|zugangsdaten|einmalcode*|anmeldedaten',
  '密码|验证码|口令|登录凭证|パスワード|暗証番号|認証コード|ワンタイム|ログイン情報',
)
const chat = lexicon(
  'whats ?app|we ?chat|weixin|telegram|line id|signal app|skype|viber|qq|qq ?\\d{5,12}|wx[_-]?\\d{3,12}|messenger(?! bag*)',
  '微信|(?<![A-Za-z0-9])(?:QQ|WX|VX)(?=[号群:：])|[加+](?:QQ|WX|VX|V信)|电报|飞机号|(?<![A-Za-z])LINE(?:で|に|の|ID)',
)
/** An ASIN, an order number or an e-mail address may hold the letters of a chat app's name. */
const identifiers =
  /(?<![\p{L}\p{N}])(?:B0[A-Z0-9]{8}|(?=[A-Z0-9*-]{0,40}\d)[A-Z0-9*]{1,20}(?:-[A-Z0-9*]{1,20}){1,5}|[\p{L}\p{N}._%+-]{1,60}@[\p{L}\p{N}.-]{1,80})(?![\p{L}\p{N}])/gu
const hours = lexicon(
  '(\\d{1,2}|two|three|six|twelve|twenty-?four|forty-?eight) ?(hours?|hrs?|stunden?)|immediately|today|sofort|umgehend|heute',
  '\\d{1,2} ?(?:小时|時間)|立即|马上|今天|本日中|至急|直ちに',
)
const never = lexicon(
  "never|not|n't|no|without|ohne|nie|niemals|nicht|kein*|(do not|does not|no one)",
  '不会|绝不|从不|请勿|不要|ません|ないで',
)
const evaluation = lexicon('evaluation|neutral|apex|court|patent', '评估|专利|評価|特許')

const hostName =
  /(?<![\p{L}\p{N}@._-])(?:https?:\/\/)?(?:[\p{L}\p{N}._%+-]{1,60}@)?((?:[a-z0-9-]{1,60}\.){1,6}[a-z]{2,18})(?![\p{L}\p{N}]|\.[a-z])/giu
const imitates =
  /am[a4]z[o0]n|arnazon|amaz[o0]n|amzn|arnzon|amazom|arnazan|amazn|seller-?central|sellercentrai/i
const genuine =
  /(?:^|\.)(?:amazon\.(?:com|co\.uk|de|fr|it|es|nl|se|pl|ie|com\.be|com\.tr|ca|com\.mx|com\.br|com\.au|co\.jp|jp|in|sg|ae|sa|eg|cn|co\.za|com\.sg|dev|jobs)|amazonservices\.[a-z.]{2,6}|amazonaws\.com|amazonsellerservices\.com|amazon-adsystem\.com|amazonpay\.com|aboutamazon\.[a-z.]{2,6}|amazon\.science|media-amazon\.com|ssl-images-amazon\.com|amzn\.(?:to|com|asia)|sellercentral\.amazon\.[a-z.]{2,6})$/i

/** True for a host that imitates Amazon's; adviser sites that merely speak of Amazon count too, when written to. */
function isLookalike(host: string): boolean {
  return imitates.test(host) && !genuine.test(host)
}

/** The signs of fraud a text bears. A rights owner's foreign address or law firm is none. */
export function readPhishing(sentences: readonly Sentence[], whole: string): Named<PhishingSign>[] {
  const found: Named<PhishingSign>[] = []
  const add = (value: PhishingSign, start: number, end: number): void => {
    if (!found.some((one) => one.value === value)) found.push({ value, start, end })
  }
  let isUrgent: Sentence | null = null
  for (const sentence of sentences) {
    const { start } = sentence
    const text = sentence.text.replace(identifiers, (hit) => ' '.repeat(hit.length))
    if (has(hours, text)) isUrgent ??= sentence
    const patterns: readonly (readonly [PhishingSign, Words])[] = [
      ['payment', fee],
      ['password', secret],
      ['chat-app', chat],
    ]
    for (const [sign, pattern] of patterns) {
      const span = firstSpan(pattern, text)
      if (span === null || has(never, text.slice(Math.max(0, span.start - 40), span.start))) continue
      if (sign === 'payment' && has(evaluation, text)) continue
      add(sign, start + span.start, start + span.end)
    }
  }
  for (const hit of whole.matchAll(hostName))
    if (isLookalike(hit[1] ?? '')) add('lookalike-domain', hit.index, hit.index + hit[0].length)
  const isAsking = found.some((one) => one.value !== 'chat-app')
  if (isUrgent !== null && isAsking) add('urgency', isUrgent.start, isUrgent.end)
  return found
}
