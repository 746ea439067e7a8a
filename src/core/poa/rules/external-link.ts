import { type Match, matches, type Rule, withDeletion } from '../rule.ts'

const links =
  /\bhttps?:\/\/[^\s，。；）)]{3,200}|\bwww\.[^\s，。；）)]{3,200}|\b(?:google drive|dropbox|onedrive|wetransfer|we ?transfer|icloud) (?:link|folder)\b|(?:网盘|云盘|百度盘)(?:链接|地址|分享)?/gi
const isContact =
  /\b(?:supplier|manufacturer|distributor|factory|vendor|website|web site|contact|phone|address)\b|供应商|工厂|厂家|网址|官网|网站|电话|地址/i

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
    const severity =
      kind === undefined || kind.startsWith('rights-owner') || kind === 'counterfeit-test-buy'
        ? 'error'
        : 'warning'
    const website = kase?.facts['supplier-website']?.value
    return matches(plan, links).flatMap((span) => {
      if (typeof website === 'string' && plan.text.slice(span.start, span.end).includes(website)) return []
      const sentence = plan.sentenceAt(span.start)
      if (isContact.test(sentence?.text.replace(plan.text.slice(span.start, span.end), '') ?? '')) return []
      return [{ ...(sentence ? withDeletion(plan, span, sentence) : span), severity }]
    })
  },
}
