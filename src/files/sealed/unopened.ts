import type { Text } from '../../core/text.ts'

const words = {
  other: {
    en: 'this is not a sealed case file of Appeal Coach; give the file that /export sealed or `export --sealed` made',
    zh: '这不是本教练的密封案件文件。请用 /export sealed 或 export --sealed 生成的那个文件',
  },
  newer: {
    en: 'it was sealed by a newer Appeal Coach; update this program and try again. Nothing was changed',
    zh: '这个文件是更新版本的教练生成的。请先升级程序再试，现有数据没有改动',
  },
  cut: {
    en: 'the file is not whole: its end is missing. Copy or download it again, as a file and not as a picture or text',
    zh: '文件不完整，后面缺了一段。请重新复制或下载一次（按文件传，不要当图片或文字传）',
  },
  code: {
    en: 'this code does not open it. Take the code that was shown with this very file; each file has its own',
    zh: '这个密码打不开。请用生成这个文件时一起给出的密码，每个文件的密码都不同',
  },
  damaged: {
    en: 'the file was changed after it was sealed, so nothing of it was taken. Get it again from where it was made',
    zh: '文件在密封之后被改动过，所以没有读取任何内容。请从原处重新取一份',
  },
} as const satisfies Record<string, Text>

/** Why a sealed file gave nothing, in words for whoever holds it. */
export class Unopened extends Error {
  readonly why: keyof typeof words

  constructor(why: keyof typeof words) {
    super(words[why].en)
    this.name = 'Unopened'
    this.why = why
  }

  get text(): Text {
    return words[this.why]
  }
}
