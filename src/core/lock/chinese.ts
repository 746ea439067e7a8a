import type { Reading, Token } from './breach.ts'
import { namesIn } from './chinese-names.ts'
import { unitAt } from './chinese-units.ts'
import { chineseFree, chineseMarks, chineseMeanings } from './chinese-words.ts'
import { type Figure, figuresOf } from './figures-of.ts'

const meanings = new Map<string, number[]>()
for (const [i, line] of chineseMeanings.trim().split('\n').entries())
  for (const word of line.split(' ')) meanings.set(word, [...(meanings.get(word) ?? []), 10_000 + i])

const words = new Set([
  ...meanings.keys(),
  ...chineseFree,
  ...Object.keys(chineseMarks),
  '将',
  '把',
  '自',
  '起',
  '以上',
])
const longest = Math.max(...[...words].map((word) => word.length))
const none: readonly number[] = []

const stop = /[。！？；!?;\n]/
const pause = /[，、：,:（）()“”"《》「」]/
// 将 tells the time to come before these; elsewhere it does what 把 does.
const futureAfter =
  /^(?:会|在|于|被|由|对|向|给|为|不|从|按|每[天日周月次批季年]|把|立即|尽快|继续|全部|再|逐|开始|严格|统一|定期|不再|以|与|和|持续|及时|进一步|主动|积极)/
const isHan = /\p{Script=Han}/u

/** Reads a Chinese text: its figures and its words, the longest known word first; what is not known stays as it stands. */
export function readChinese(text: string, names: readonly string[] = []): Reading {
  const tokens: Token[] = []
  const companies = namesIn(text, names)
  const figures = figuresOf(text)
  let [next, sentence, clause, at] = [0, 0, 0, 0]
  let open = -1
  const push = (start: number, end: number, token: Pick<Token, 'kind' | 'key'> & Partial<Token>): void => {
    tokens.push({ start, end, words: text.slice(start, end), meanings: none, ...token, sentence, clause })
  }
  const close = (): void => {
    for (let i = open; open >= 0 && i < at; i++)
      push(i, i + 1, { kind: 'name', key: text.charAt(i), run: text.slice(open, at) })
    open = -1
  }
  while (at < text.length) {
    while ((figures[next]?.start ?? text.length) < at) next++
    const figure: Figure | undefined = figures[next]
    if (figure && figure.start === at) {
      close()
      const unit = unitAt(text, figure)
      if (text.startsWith('百分之', at)) push(at, at + 3, { kind: 'word', key: '%' })
      for (const key of figure.keys)
        push(at, figure.end, { kind: figure.kind, key, ...(unit !== '' && { unit }) })
      at = figure.end
      next++
      continue
    }
    const company = companies.get(at)
    if (company !== undefined) {
      close()
      push(at, at + company, { kind: 'name', key: text.slice(at, at + company).toLowerCase() })
      at += company
      continue
    }
    const sign = text.charAt(at)
    const latin = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’.-]*/.exec(
      text.slice(at, Math.min(at + 40, figure?.start ?? text.length)),
    )?.[0]
    if (latin !== undefined) {
      close()
      push(at, at + latin.length, { kind: 'name', key: latin.toLowerCase() })
      at += latin.length
      continue
    }
    if (!isHan.test(sign)) {
      close()
      if (stop.test(sign)) sentence++
      if (stop.test(sign) || pause.test(sign)) clause++
      else if (/[$€£¥￥<>≥≤~+=&%％]/.test(sign)) push(at, at + 1, { kind: 'word', key: sign })
      at++
      continue
    }
    const limit = Math.min(longest, (figures[next]?.start ?? text.length) - at)
    const word =
      /^每(?:周|星期|礼拜)[一二三四五六日]/.test(text.slice(at, at + 5)) && !text.startsWith('每周一次', at)
        ? '每'
        : wordAt(text, at, limit)
    if (word === null) {
      if (open < 0) open = at
      at++
      continue
    }
    close()
    addWord(word)
    at += word.length
  }
  close()
  return { lang: 'zh', text, tokens }

  function dateAt(start: number): boolean {
    return figures.slice(next).some((figure) => figure.start === start && figure.kind === 'date')
  }

  /** 仓库内 is no time limit, 每周都会 no plan, and 可退可换 says once that it may. */
  function isLight(word: string, end: number): boolean {
    const said = /[^。；！？\n]{0,200}$/.exec(text.slice(0, at))?.[0] ?? ''
    if (word === '内') return !/[天日月年周时钟期度以]$/.test(said)
    if (word === '会') return /每[^，。；]{0,40}都$/.test(said) && !/计划|拟|将/.test(said)
    if (word === '部分') return /[这那该本一二三各大此组成]$/.test(said)
    return word === '可' && /^可?[^，。；可]{1,2}可/.test(text.slice(end)) && !said.endsWith('不')
  }

  function addWord(word: string): void {
    const end = at + word.length
    if (word === '将') {
      const rest = text.slice(end, end + 6)
      const isFuture = !/^[^，。]{1,5}的/.test(rest) && (futureAfter.test(rest) || startsWithVerb(rest))
      push(at, end, isFuture ? { kind: 'mark', key: 'future' } : { kind: 'word', key: '把', free: true })
      return
    }
    if (
      word === '开始' &&
      /(?:^|[，。；自从划])(?:20\d\d年\d{1,2}月(?:\d{1,2}日)?|20\d\d-\d\d-\d\d)起?$/.test(
        text.slice(Math.max(0, at - 14), at),
      )
    ) {
      push(
        at,
        end,
        text.charAt(at - 1) === '起'
          ? { kind: 'word', key: word, free: true }
          : { kind: 'mark', key: 'since' },
      )
      return
    }
    if (word === '半年' && !/\d$/.test(text.slice(0, at))) {
      push(at, end, { kind: 'number', key: '6' })
      push(at, end, { kind: 'name', key: '月', run: '月' })
      return
    }
    if (isLight(word, end)) {
      push(at, end, { kind: 'word', key: word, free: true })
      return
    }
    const last = tokens.at(-1)
    const isAfterDate = last?.kind === 'date' && last.end === at
    if (isAfterDate && (word === '起' || word === '以来')) {
      push(at, end, { kind: 'mark', key: 'since', free: /^[至到]/.test(text.slice(end)) })
      return
    }
    if (/^[到至]$/.test(word) && !isAfterDate && dateAt(end)) {
      push(at, end, {
        kind: 'mark',
        key: 'until',
        free: /(?:[自从]|\d{4}年)[^，。；]{0,60}$/.test(text.slice(Math.max(0, at - 16), at)),
      })
      return
    }
    if (word === '起' || word === '自' || (word.endsWith('见') && text.startsWith('附件', end))) {
      push(at, end, { kind: 'word', key: word, free: true })
      return
    }
    if (word === '以上' && !/[\d件箱张位个条天份%]$/.test(text.slice(0, at))) {
      push(at, end, { kind: 'word', key: word, free: true })
      return
    }
    const isOther = word === '拟' && text.startsWith('跟卖', end)
    const mark = word === '以上' ? 'least' : isOther ? undefined : chineseMarks[word]
    if (mark === 'cannot') {
      push(at, end, { kind: 'mark', key: 'can' })
      push(at, end, { kind: 'mark', key: 'not' })
      return
    }
    if (mark !== undefined) {
      // 仍继续 says it once.
      const isSaid = mark === 'continue' && tokens.at(-1)?.key === mark && tokens.at(-1)?.end === at
      push(at, end, { kind: 'mark', key: mark, free: mark === 'done' || isSaid })
      return
    }
    push(at, end, {
      kind: 'word',
      key: word,
      meanings: meanings.get(word) ?? none,
      free: chineseFree.has(word),
    })
  }
}

function wordAt(text: string, at: number, limit: number): string | null {
  for (let length = limit; length > 0; length--) {
    const word = text.slice(at, at + length)
    if (words.has(word)) return word
  }
  return null
}

const verb =
  /^(?:核对|检查(?!表)|清点|停售|下架|移除|移出|删除|隔离|退款|换货|更换|修改|改正|更正|更新|通知|联系|致电|答复|回复|提交|提供|采购(?!单|合同)|取得|收到|关闭|停止|暂停|开箱|拆开|培训|签(?!字)|贴(?!标)|重新|弃置|销毁|完成|建立|设置|启用|执行|加强|查|发(?!票|货)|补(?!开)|书面|全额|退(?!货)|撤|召回|登记(?!表)|记录(?!表)|存档|上传|恢复|申请|索取|要求|询问|安排|创建|归档|拍|封(?!口|签|样)|逐|追|寄|打|填|写|付|买(?!家)|卖(?!家)|换|取|送(?!货单)|放|用(?!户))/
const startsWithVerb = (words: string): boolean => verb.test(words)
