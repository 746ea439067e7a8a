import type { Message } from '../src/core/effect.ts'
import { samplePlan } from '../src/core/poa/sample-plan.ts'

const line = '供应商先发错了款式，我们入库时没有逐箱核对，买家收到的和页面不一样。'
const option = (id: string, label: string) => ({ id: `documents=${id}`, label })

/** Each kind of message that a seller gets, as the machine gives it to any platform. */
export const kindsOfMessage: Readonly<Record<string, Partial<Message>>> = {
  'question.zh': {
    text: '[第 2/5 步 备齐材料 · 第 7 问]\n这批货卖了多少，还剩多少？\n\n为什么问：发票上的数量要盖得住销量。',
    daysLeft: 12,
    choices: [{ id: 'units=report', label: '哪里看销量？' }],
  },
  'question.en': {
    text: '[Step 2 of 5: Collect the papers · question 7]\nHow many were sold, and how many are left?\n\nWhy: the units on the invoices must cover what was sold.',
    lang: 'en',
    daysLeft: 1,
  },
  'due-today.zh': { text: '[第 5/5 步 提交 · 第 30 问]\n交了吗？', daysLeft: 0 },
  'time-over.en': { text: '[Step 5 of 5: Submit · question 30]\nDid you send it?', lang: 'en', daysLeft: -2 },
  'checklist.zh': {
    text: '[第 2/5 步 备齐材料 · 第 6 问]\n手上有哪几样？\n\n请回复编号，例如 1 3。都没有就回 0。',
    multi: true,
    choices: [option('invoice', '发票'), option('loa', '品牌授权书（LOA）'), option('photos', '实物照片')],
  },
  'review.zh': {
    text: '[第 3/5 步 写申诉信 · 第 21 问]\n审阅 1/3：根本原因\n[1] Our intake did not count the cartons.\n[2] Nobody compared the label.',
    step: 'plan',
    choices: [{ id: 'review/root-cause=ok', label: '没问题' }],
    sentences: [1, 2],
  },
  'heading.en': {
    text: 'First hour, do:\n· Save the notice.\n· Pause the ads.\n\nDo not yet:\n· Send an appeal.',
    lang: 'en',
  },
  'to-copy.zh': { text: '3: Our intake counted 60 cartons of lot L-2.', copy: true },
  'plan.en': { text: samplePlan.en, lang: 'en', step: 'plan', copy: true },
  'plan-with-buttons.en': {
    text: samplePlan.en,
    lang: 'en',
    step: 'submit',
    copy: true,
    choices: [{ id: 'submitted=yes', label: 'Sent today' }],
  },
  'files.zh': {
    text: '这是您的案件和申诉信文件。',
    files: [
      { name: 'case.json', text: '{}' },
      { name: 'plan.txt', text: samplePlan.en },
    ],
  },
  'in-parts.zh': { text: `${line.repeat(4)}\n\n`.repeat(40) },
  'too-long.zh': { text: `${line.repeat(4)}\n\n`.repeat(220) },
  'one-long-word.en': { text: '👩‍👩‍👧'.repeat(900), lang: 'en' },
  'long-labels.zh': {
    text: '哪一个？',
    choices: [
      { id: 'a=1', label: line.repeat(4) },
      { id: `b=${'长'.repeat(30)}`, label: '编号放不进按钮的一项' },
    ],
  },
}
