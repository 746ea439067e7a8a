import type { Text } from '../text.ts'
import type { Reason } from './verdict.ts'

const texts: Readonly<Record<string, Text>> = {
  same: { en: 'nothing was changed', zh: '没有改动' },
  empty: { en: 'it was empty', zh: '内容为空' },
  lines: { en: 'it had another number of sentences', zh: '句数对不上' },
  words: { en: 'it was not plain English or held a link', zh: '不是正常的文字，或带了链接' },
  'too-long': { en: 'it was far too long', zh: '太长' },
  'no-better': { en: 'it was no better', zh: '没有变好' },
  superseded: { en: 'a later one was better', zh: '后面有更好的' },
  rejected: { en: 'you did not want it', zh: '您不采用' },
  undone: { en: 'you took it back', zh: '您恢复了原句' },
}

const facts: Readonly<Record<string, Text>> = {
  number: { en: 'a number', zh: '数字' },
  unit: { en: 'a unit', zh: '单位' },
  date: { en: 'a date', zh: '日期' },
  name: { en: 'a name', zh: '名称' },
  identifier: { en: 'an identifier', zh: '编号' },
  exhibit: { en: 'an exhibit', zh: '附件' },
  document: { en: 'a document', zh: '单据' },
  place: { en: 'a place', zh: '地点' },
  who: { en: 'who does it', zh: '由谁做' },
  negation: { en: 'a «not»', zh: '“不/没”' },
  status: { en: 'done or planned', zh: '已做/计划' },
  gap: { en: 'a marked gap', zh: '标缺的地方' },
}
const someFact: Text = { en: 'a fact', zh: '事实' }

/** Why words were dropped, as it is told. */
export function reasonText(reason: Reason): Text {
  const [head = '', rest = ''] = reason.split('/')
  if (head === 'lock' || head === 'parity') {
    const fact = facts[rest] ?? someFact
    return { en: `it changed ${fact.en}`, zh: `动了${fact.zh}` }
  }
  if (head === 'sets') return { en: `it set off ${rest}`, zh: `引出了新的问题 ${rest}` }
  return texts[reason] ?? { en: 'it was not used', zh: '没有采用' }
}
