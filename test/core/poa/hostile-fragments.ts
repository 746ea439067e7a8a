const list = (words: string): string[] => words.split(' | ')

/** What a long text can be filled with to make a reader of texts work: one of each kind of thing it looks for. */
export const fragments: readonly string[] = [
  'a',
  '1',
  '一',
  ' ',
  '\n',
  '\n\n',
  '\ud800',
  'a\u0301',
  ...list(
    '" | “a | [ | 【缺 | [MISSING | > a\n | ！！！ | 1/ | 1-2- | 1,000, | +1 2 | B0 | a1 | a1/ | x@y. | http:// | AaAa',
  ),
  ...list(
    '3月4日 | 4 March 2026,  | 二百件 | five units  | 5 boxes of 12  | B0TESTPA01,  | 深圳有限公司 | A Ltd  | 附件1、2',
  ),
  ...list(
    'exhibit 1,  | 1. a\n | # Root cause\n | Prevention\nWe check.\nRoot cause\n | Why?  | 我们会。 | We will  | NEVER  | sorry ',
  ),
  ...list('customer  | was not checked.  | Amazon is unfair.  | supplier is Aa  | invoice to Aa '),
  'we bought 5 units from Aa Ltd on 4 March 2026.\n',
  '附件1：发票2291，2026年3月4日，400件。\n',
]

/** More of each kind, whole and begun, for texts that need not be as long to show how their work grows. */
export const moreFragments: readonly string[] = [
  'A',
  '\u3000',
  '\0',
  '\r\n',
  '😀',
  ...list(
    '. | , | - | _ | * | # | / | : | ! | % | 。 | ， | “ | 「 | \' | ( | （ | “我们会” | [a] x | [MISSING: date] x | "a" ',
  ),
  ...list(
    '1  | 1. | 1.2. | 1- | 1: | 1,000  | 1% | 1 +  | 1 =  | 400件 | 一二 | 3月 | 3月10  | 2026年 | 二〇二六年 | 2026-03-04 ',
  ),
  ...list(
    'may  | 03/04/2026  | one hundred  | twenty- | USD 5  | B0TESTPA01  | 123-1234567-1234567  | a1- | 0000000000000000',
  ),
  ...list(
    'x@ | x@y.com  | http://a.b  | www. | +86 138 0013 8000  | Ltd | Aa  | Aa Bb Co., Ltd.  | 有限公司 | 深圳 | Mr. A',
  ),
  ...list(
    'Mr. Smith  | exhibit 1 and 2 and  | Exhibit A  | invoice 2291  | 发票2291， | - a\n | （1） | Root cause:  | 根本原因：',
  ),
  ...list(
    'Issue 1\n | 问题1\n | We.  | 请问？ | !  | We will.  | 我们会 | 没有 | 已下架 | 每批 | due to  | our supplier  | not ',
  ),
  ...list(
    'did not  | we admit  | we deny  | refund  | 退款。 | competitor  | 同行 | lawyer  | 律师 | guarantee  | 保证 | box  | 外盒',
  ),
  'Exhibit 1: invoice 2291 of 4 March 2026, 400 units.\n',
  'We refunded the buyers, and we removed 12 units of B0TESTPA01 (exhibit 2) on 4 March 2026. ',
]

const words = 'we did not sell 5 of it and so'.split(' ')

/** A text that goes on and on in one sentence, without a stop or a line end. */
export const oneSentence = (length: number): string =>
  Array.from({ length }, (_, n) => words[n % words.length])
    .join(' ')
    .slice(0, length)
