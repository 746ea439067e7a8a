import type { Kind } from '../../words.ts'
import { type Match, type Rule, withDeletion, wording } from '../rule.ts'
import { saidWithin } from '../said-within.ts'

const proof =
  '(?:proofs?|evidence|invoices?|documents?|documentation|files?|certificates?|photos?|pictures|videos?|authori[sz]ation|licen[cs]e|screenshots?|reports?|records)'
const links = wording({
  cues: 'qr http https www drive dropbox onedrive wetransfer transfer icloud sharepoint imgur youtube vimeo link links url urls website site webpage homepage com net org io ly be cn co de uk gl me app example info tv folder gov eu',
  en: new RegExp(
    [
      String.raw`\bhttps?:\/\/[^\s，。；）)]{3,200}|\bwww\.[^\s，。；）)]{3,200}`,
      String.raw`\b(?:[a-z0-9-]{1,40}\.){1,3}(?:com|net|org|io|ly|be|cn|co|de|uk|gl|me|app|example|info|tv)\/[^\s，。；）)]{2,200}`,
      String.raw`\b(?:check|see|visit|search|look at|go to|open|consult)\s(?:\w{1,12} ){0,2}(?!amazon\.)(?:[a-z0-9-]{1,40}\.){1,3}(?:com|gov|org|net|io|cn|eu|uk|de|info)\b`,
      String.raw`\b(?:see|visit|view|check|find|refer to|details)\b[^.;\n]{0,30}\b(?:our|the|their|its|\w{2,20}['’]s?) (?:home ?page|web ?site|web ?page)\b|\bqr[- ]code\b|\b(?:see|open|click) (?:the )?attached link\b`,
      String.raw`\b(?:google drive|dropbox|onedrive|we ?transfer|icloud|sharepoint|imgur|youtube|vimeo)\b`,
      String.raw`\b(?:click|see|follow|open|visit|use|view|check)\s(?:on )?(?:the |this |our |below |following |attached ){0,3}(?:links?|urls?)\b(?!\s(?:is|was|to the (?:old|listing)|B0))`,
      String.raw`\b(?:links?|urls?) (?:below|above|to (?:the|our|all|these) ${proof})\b|\blink\b[^.;\n]{0,20}\b(?:shows?|proves?)\b`,
      String.raw`\b${proof}\b[^.;\n]{0,40}\bon (?:our|the|their|its) (?:\w{1,12} )?(?:web ?site|site|web ?page|homepage)\b`,
    ].join('|'),
    'gi',
  ),
  zh: /https?:\/\/[^\s，。；）)]{3,200}|www\.[^\s，。；）)]{3,200}|(?:网盘|云盘|百度盘|坚果云|微云)[^，。；\s]{0,6}|(?:证书|证据|授权|文件|发票|证明)[^，。；\n]{0,8}扫码|扫(?:描)?(?:二维)?码[^，。；\n]{0,4}(?:查看|验证|下载)[^，。；\n]{0,4}(?:证|授权|文件|发票)|(?:详见|请见|参见|见|查看|访问)[^，。；\n]{0,6}官网(?!截图|页面截图)|点(?:击)?此链接|提取码[:：]?\s?\w{0,6}|(?:点击|打开|访问|查看|详见|如下|以下|见)[^，。；\n]{0,6}(?:链接|网址)[^，。；\n]{0,6}(?:查看|查询|下载|证据|资料|证明)|(?:见|点击)(?:此|该|下方|以下)?链接(?![^，。；]{0,4}(?:已|的标题|下架))|(?:证据|证明|发票|资料|文件|授权|视频|照片)[^，。；\n]{0,6}(?:链接|网址)(?:如下|[:：])/g,
})
const isContact =
  /\b(?:suppliers?|manufacturer|distributor|factory|vendor|phone|tel|e-?mail|address|contact)\b|供应商|供货商|工厂|厂家|制造商|电话|地址|邮箱|网址|有限公司|联系/i
// "Website: www.…" by itself is a line of an address.
const label = /^[\s•*-]*(?:web ?site|web|homepage|site|url|网站|网址|官网|主页)\s?[:：]?\s*$/i
// Beside these words even a supplier's page is meant as proof.
const asProof = /\b(?:proof|proves?|evidence|download\w*|invoices?|photos?|click)\b|证据|证明|查询|下载|点击/i
const isRightsOwners = (kind: Kind): boolean =>
  kind.startsWith('rights-owner') || kind === 'counterfeit-test-buy'

/** Notices on intellectual property say that links are not opened. */
export const externalLink: Rule = {
  id: 'C13-external-link',
  severity: 'error',
  title: { en: 'A link given as proof', zh: '用链接当证据' },
  message: {
    en: 'Links are not opened. Attach the page or file itself as an exhibit.',
    zh: '亚马逊不会打开链接。请把页面或文件本身作为附件。',
  },
  source: 'Rights owner notices (domain sheet, source 13)',
  confidence: 'notice',
  checked: '2026-11-22',
  fix: 'yes',
  good: [
    'The page as it stood on 4 March 2026 is exhibit 3 (image).',
    'Supplier: Lihe Furniture Co., Ltd., website www.lihe.example, phone +86 20 8888 0000.',
    'The invoice is attached as a PDF.',
    '2026年3月4日的页面截图见附件3。',
    '供应商：丽禾家具有限公司，网址 www.lihe.example。',
    '发票PDF见附件1。',
  ],
  bad: [
    'See our site https://shop.example/proof for the proof.',
    'All files are in this Google Drive folder.',
    'Proof: www.files.example/our-invoices',
    '见网盘链接。',
    '证据请看 https://pan.example/s/abc',
    '照片已放在百度盘分享。',
  ],
  check(plan, { kase }): Match[] {
    const kind = kase?.notice?.kind
    const severity = kind === undefined || isRightsOwners(kind) ? 'error' : 'warning'
    const website = kase?.facts['supplier-website']?.value
    return saidWithin(
      plan,
      links,
      /http|www|盘|坚果|微云|提取码|链接|网址|(?:证书|证据|授权|文件|发票|证明)[^，。；\n]{0,8}扫码|扫(?:描)?(?:二维)?码[^，。；\n]{0,4}(?:查看|验证|下载)[^，。；\n]{0,4}(?:证|授权|文件|发票)|官网/,
    ).flatMap(({ span, sentence }) => {
      const words = plan.text.slice(span.start, span.end)
      if (typeof website === 'string' && words.includes(website)) return []
      const rest = sentence.own.replace(words, '')
      if (label.test(rest)) return []
      if (/[.:]/.test(words) && isContact.test(rest) && !asProof.test(rest)) return []
      return [{ ...withDeletion(plan, span, sentence), severity }]
    })
  },
}
