import type { Text } from '../text.ts'

/** The first hour after the shock: what keeps proof safe, and what makes things worse (domain sheet a.6, c.6). */
export const firstHour: { readonly do: readonly Text[]; readonly dont: readonly Text[] } = {
  do: [
    {
      en: 'Screenshot the row in Account Health, with its label.',
      zh: '截图账户状况里的那一行，连标签一起。',
    },
    { en: 'Save the whole notice, text and mail.', zh: '把绩效通知全文和邮件存下来。' },
    { en: 'Export orders, returns and stock for the ASIN.', zh: '导出这个 ASIN 的订单、退货和库存报告。' },
    { en: 'Photograph real units before any removal order.', zh: '建移除订单之前，先给实物拍照。' },
    { en: 'Pause ads and inbound for the ASIN.', zh: '暂停这个 ASIN 的广告和发货。' },
    { en: 'Tell the supplier that Amazon may call.', zh: '先跟供应商打个招呼：亚马逊可能会打电话核实。' },
  ],
  dont: [
    { en: 'Do not send an appeal in a hurry.', zh: '不要急着提交申诉。' },
    {
      en: 'Do not delete the listing. That does not clear the record.',
      zh: '不要删链接，删了也消不掉记录。',
    },
    { en: 'Do not open a second account.', zh: '不要另开新账号。' },
    { en: 'Do not write on an invoice or change a file.', zh: '不要在发票上写字，也不要改动文件。' },
  ],
}
