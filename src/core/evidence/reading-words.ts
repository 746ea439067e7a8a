import type { FileSignal, ReadFailure } from './document-text.ts'
import type { Text } from '../text.ts'

const type: Text = {
  en: 'Or type what it says: number, date, who issued it, to whom, units.',
  zh: '也可以把上面的内容打字告诉我：号码、日期、谁开的、开给谁、数量。',
}

/** Why a file was not read, or not whole, and what to do about it. */
export function failureWords(failure: ReadFailure): Text {
  const { en, zh } = failures[failure]
  return { en: `${en} ${type.en}`, zh: `${zh}${type.zh}` }
}

const failures: Readonly<Record<ReadFailure, Text>> = {
  empty: {
    en: 'The file is empty. Please send it again.',
    zh: '文件是空的，请重新发一次。',
  },
  'too-large': {
    en: 'The file is too large to be read. Please send only the pages that matter.',
    zh: '文件太大，读不了。请只发相关的那几页。',
  },
  encrypted: {
    en: 'The file needs a password. Amazon cannot open it either: ask whoever issued it for a copy without one.',
    zh: '文件有密码，亚马逊那边也打不开。请让开票方给一份没有密码的。',
  },
  damaged: {
    en: 'The file is cut short or damaged. Please download it once more where it came from and send it again.',
    zh: '文件不完整或已损坏。请从来源重新下载，再发一次。',
  },
  macro: {
    en: 'The file holds macros, so I leave it shut. Please save it as PDF from the program it was made with and send that.',
    zh: '文件里有宏，我不打开。请在原来的软件里另存为 PDF 再发。',
  },
  bomb: {
    en: 'The file unpacks to far more than a document holds, so I leave it shut. Please send the document itself as PDF.',
    zh: '这个文件解压后大得不像一份单据，我不打开。请把单据本身存成 PDF 再发。',
  },
  heic: {
    en: 'This is a HEIC photo, which I cannot open and Amazon often refuses. On the phone choose «Most Compatible» for the camera, or share the photo as JPG, and send that.',
    zh: '这是 HEIC 照片，我打不开，亚马逊也常常不收。请在手机相机设置里选“兼容性最佳”，或把照片导出成 JPG 再发。',
  },
  'other-picture': {
    en: 'I read pictures only as JPG or PNG. Please save this one as JPG and send that.',
    zh: '图片我只读 JPG 和 PNG。请另存为 JPG 再发。',
  },
  'old-office': {
    en: 'This is an older or another office format that I do not open. Please save it as PDF and send that.',
    zh: '这种办公文档格式我打不开。请另存为 PDF 再发。',
  },
  sheet: {
    en: 'This is a spreadsheet, which I do not open; as proof Amazon wants the document itself. Please save it as PDF and send that.',
    zh: '这是表格文件，我不打开；亚马逊要看的是单据本身。请另存为 PDF 再发。',
  },
  'e-invoice-data': {
    en: 'This is the data file of a digital fapiao (OFD or XML), which I do not open; notices ask for PDF or pictures. Please download the PDF of the same fapiao where it came from and send that. Keep this file too: it is the original.',
    zh: '这是数电票的 OFD 或 XML 文件，我打不开；通知一般只收 PDF 或图片。请从原来的渠道下载同一张发票的 PDF 再发。这个文件也请留好，它是原件。',
  },
  program: {
    en: 'This is a program and no document, so I leave it shut. Please check what you meant to send.',
    zh: '这是程序，不是单据，我不打开。请看看是不是发错了文件。',
  },
  'not-a-document': {
    en: 'I do not know this type of file. I read PDF, DOCX, JPG, PNG, saved mails and text.',
    zh: '这种文件我不认识。我能读 PDF、DOCX、JPG、PNG、导出的邮件和纯文本。',
  },
  'too-many-pages': {
    en: 'The file has more pages than I read; I stopped before the last. Please send only the pages that matter.',
    zh: '页数太多，后面的我没有读。请只发相关的那几页。',
  },
  'too-many-pixels': {
    en: 'The picture is larger than I can open. Please take it again at a usual size, or send the page as PDF.',
    zh: '图片尺寸太大，我打不开。请用普通尺寸重拍，或者把这一页存成 PDF 再发。',
  },
  'time-out': {
    en: 'Reading the file took too long, so I stopped. Please send only the page that matters, or a clear photo of it.',
    zh: '读这个文件花的时间太长，我停下了。请只发相关的那一页，或者拍一张清楚的照片。',
  },
  memory: {
    en: 'The file needs more memory than one document may take, so I stopped. Please print it to a new PDF, or send a photo of the page.',
    zh: '读这个文件占的内存太多，我停下了。请重新打印成 PDF，或者拍一张照片发来。',
  },
  crashed: {
    en: 'The file made the reader stop. Please print it to a new PDF, or send a photo of the page.',
    zh: '这个文件让读取程序停掉了。请重新打印成 PDF，或者拍一张照片发来。',
  },
  'no-text': {
    en: 'I found no writing in it. If there is some, please photograph it straight, near and in good light.',
    zh: '我在里面没有认出文字。如果有字，请在光线好的地方，正对着近一点再拍一张。',
  },
  'no-recogniser': {
    en: 'Pictures cannot be read on this machine at the moment. Please send the document as PDF with text.',
    zh: '这台机器现在读不了图片。请发可以选中文字的 PDF。',
  },
}

/** What a reviewer may ask about a file's make; it says nothing of whether the paper is right. */
export function signalWords({ kind, page, detail }: FileSignal): Text {
  const where = page === null ? { en: '', zh: '' } : { en: ` (page ${page})`, zh: `（第 ${page} 页）` }
  const what = detail === '' ? { en: '', zh: '' } : { en: `: ${detail}`, zh: `：${detail}` }
  const { en, zh } = signals[kind]
  return {
    en: `A reviewer may ask about this: ${en}${what.en}${where.en}.`,
    zh: `审核的人可能会问到：${zh}${what.zh}${where.zh}。`,
  }
}

const signals: Readonly<Record<FileSignal['kind'], Text>> = {
  'office-program': { en: 'the PDF was saved from an office program', zh: '这个 PDF 是用办公软件导出的' },
  'picture-editor': { en: 'the file names a picture editor', zh: '文件里留有图片编辑软件的名字' },
  'pdf-editor': { en: 'the file names a PDF editor', zh: '文件里留有 PDF 编辑软件的名字' },
  annotations: { en: 'notes or marks lie over the page', zh: '页面上有批注或标记' },
  'saved-again': { en: 'the file was saved again after it was made', zh: '文件生成以后又保存过' },
  'added-after-signing': { en: 'something was added after it was signed', zh: '电子签章之后又追加过内容' },
  'font-twice': { en: 'one font was put in twice', zh: '同一种字体嵌入了两次' },
  'changed-later': { en: 'it was changed on a later day than it was made', zh: '修改日期晚于生成日期' },
  'hidden-text': { en: 'there are letters on it that nobody can see', zh: '页面上有看不见的文字' },
  screenshot: { en: 'this looks like a picture of a screen', zh: '这看起来是屏幕截图' },
  'photographed-screen': { en: 'this looks like a photo of a screen', zh: '这看起来是对着屏幕拍的照片' },
  cropped: {
    en: 'writing runs over the edge, so part of the page is missing',
    zh: '文字超出了边缘，页面没有拍全',
  },
  'sent-as-picture': { en: 'the page is a picture without text', zh: '这一页是图片，没有可选的文字' },
  attachments: {
    en: 'other files are attached to it, which I did not open',
    zh: '里面附带了别的文件，我没有打开',
  },
}
