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
