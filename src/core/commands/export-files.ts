import { boundFiles, redactedFiles } from '../export.ts'
import type { Outcome } from '../outcome.ts'
import type { Context } from '../question.ts'
import { again, note } from './answer.ts'

export function exportBound(context: Context): Outcome {
  const files = boundFiles(context)
  if (files.length === 0)
    return note(context, {
      en: 'There is no file to bind yet. Send me the papers as PDF or picture first.',
      zh: '还没有可以装订的文件。请先把单据的 PDF 或图片发给我。',
    })
  return again(context, {
    text: {
      en: 'All exhibits in one PDF: an index with hashes, a sheet before each, the pages as they are. It is a reading copy. Upload the untouched originals, one file each; use this one only where the form has a single place for files.',
      zh: '全部附件装订成一份 PDF：带哈希值的目录，每份前面一张封面，原件页面没有改动。这是阅读本。上传给亚马逊的是未改动的原件，一份一个文件；只有表单只能传一个文件时才用这一份。',
    },
    files,
  })
}

/** Words that the seller wants out too stand behind the command, parted by commas. */
export function exportRedacted(context: Context, words: string): Outcome {
  const hide = words.split(/[,，;；、\n]+/).map((word) => word.trim())
  const files = redactedFiles(context, hide.filter((word) => word !== '').slice(0, 20))
  if (files.length === 0)
    return note(context, {
      en: 'There is no bank, identity or personal paper among your files. On invoices Amazon lets prices be taken out and nothing else, so I make no redacted copy of those.',
      zh: '您的文件里没有银行、证件或个人类文件。发票上亚马逊只允许遮价格，其他不能遮，所以发票我不做遮盖副本。',
    })
  return again(context, {
    text: {
      en: 'Redacted copies: mails, phones, addresses, account and identity numbers are taken out, not covered; each copy is made anew. Look through every page before it leaves you. To take out more: /export redacted WORD, WORD. The originals are unchanged.',
      zh: '遮盖副本：邮箱、电话、地址、账号、证件号是真正去掉的，不是盖住的；副本是重新生成的。发出去之前请逐页看一遍。还要去掉别的：/export redacted 词1，词2。原件没有动。',
    },
    files,
  })
}
