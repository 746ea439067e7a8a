import { describe, expect, it } from 'vitest'
import { readDeadlines } from '../../../src/core/notice/deadlines.ts'
import { readSentences } from '../../../src/core/notice/layout.ts'

const rows: readonly (readonly [string, string])[] = [
  ['reply', 'Reply within 7 days via Account Health.'],
  ['reply', 'Reply within 14 days of this notice.'],
  ['reply', 'If we do not receive your response within 14 days, your listing may be removed.'],
  ['reply', 'If we do not receive your reply within 14 days, we may remove your listing.'],
  ['reply', 'If we do not receive a response within 14 days, your listing may be removed.'],
  ['reply', "If we don't hear back from you within 7 days, your account may be deactivated."],
  ['reply', 'Respond within 72 hours.'],
  ['reply', 'Answer within 5 business days.'],
  ['reply', 'Submit your documents within 10 days.'],
  ['reply', 'Appeal within 30 days using the button next to this notice.'],
  ['reply', 'Contact us within 3 days.'],
  ['reply', 'You have 7 days to reply.'],
  ['reply', 'You have 7 days.'],
  ['reply', 'You must respond within 48 hours to avoid deactivation.'],
  ['reply', 'We expect your reply within 7 days.'],
  ['reply', 'We need you to respond within 17 days.'],
  ['reply', 'A response is required within 7 days.'],
  ['reply', 'Your response is due in 7 days.'],
  ['reply', 'Deadline for your reply: 7 days.'],
  ['reply', 'Response deadline: 14 days'],
  ['other', 'You will receive a response within 7 days.'],
  ['other', 'We will respond within 7 days.'],
  ['other', 'Our review takes up to 7 days.'],
  ['other', 'We aim to reply within 48 hours.'],
  ['other', 'Expect our answer within 2 days.'],
  ['stock', 'FBA stock may be destroyed if you do not appeal within 90 days.'],
  ['stock', 'If you do not appeal within 90 days the stock will be destroyed at your cost.'],
  ['funds', 'Without a valid appeal within 90 days we may keep your funds.'],
  ['funds', 'Funds may be held for 90 days.'],
  ['record', 'This stays on your Account Health record for 180 days.'],
  ['reply', 'Antworten Sie innerhalb von 7 Tagen über den Kontozustand.'],
  ['reply', 'Bitte antworten Sie binnen 14 Tagen auf diese Mitteilung.'],
  [
    'reply',
    'Wenn wir innerhalb von 14 Tagen keine Antwort von Ihnen erhalten, kann Ihr Angebot entfernt werden.',
  ],
  ['reply', 'Sollte uns Ihre Antwort nicht innerhalb von 14 Tagen vorliegen, entfernen wir das Angebot.'],
  ['reply', 'Legen Sie innerhalb von 30 Tagen Einspruch ein.'],
  ['reply', 'Kontaktieren Sie uns binnen 3 Tagen.'],
  ['reply', 'Frist zur Antwort: 7 Tage.'],
  ['reply', 'Ihre Stellungnahme erwarten wir innerhalb von 7 Tagen.'],
  ['reply', 'Sie haben 7 Tage Zeit.'],
  ['other', 'Wir werden innerhalb von 7 Tagen antworten.'],
  ['other', 'Sie erhalten innerhalb von 48 Stunden eine Antwort von uns.'],
  ['stock', 'Wenn Sie nicht innerhalb von 90 Tagen Einspruch einlegen, wird der Lagerbestand vernichtet.'],
  ['reply', '请在7天内通过账户状况回复。'],
  ['reply', '请于收到本通知后14天内回复。'],
  ['reply', '在14天内回复本通知。'],
  ['reply', '如果我们在14天内没有收到您的回复,您的商品可能会被移除。'],
  ['reply', '若14日内未收到您的回复,我们可能移除该商品。'],
  ['reply', '7天内申诉。'],
  ['reply', '请在3个工作日内联系我们。'],
  ['reply', '限您在7天内提交材料。'],
  ['reply', '回复期限:7天。'],
  ['reply', '您有7天时间回复。'],
  ['reply', '逾期未回复(14天),商品将被移除。'],
  ['other', '我们会在7天内回复您。'],
  ['other', '我们通常在48小时内审核您的材料。'],
  ['stock', '如果您在90天内未申诉,库存可能被销毁。'],
  ['funds', '90天内未提交有效申诉,您可以申请放款。'],
  ['reply', 'Time limit: 10 days.'],
  ['reply', 'In 10 days, please.'],
  ['reply', 'Frist: 10 Tage.'],
  ['reply', '期限:10天'],
  ['funds', '如果90天内没有收到，我们将继续扣留您账户中的资金。'],
  ['funds', '資金は90日間保留されます。'],
  ['reply', '7日以内にアカウント健全性からご返信ください。'],
  ['reply', '本通知から14日以内にご返信をお願いいたします。'],
  ['reply', '14日以内にご返信がない場合、出品が削除されることがあります。'],
  ['reply', '14日以内に回答をいただけない場合は、出品を停止いたします。'],
  ['reply', '30日以内に異議を申し立ててください。'],
  ['reply', '3日以内にご連絡ください。'],
  ['reply', '回答期限:7日以内'],
  ['reply', '7日以内のご返信をお待ちしております。'],
  ['other', '審査の結果は7日以内にご連絡いたします。'],
  ['other', '7日以内に結果をお知らせしますのでお待ちください。'],
  ['stock', '90日以内に申し立てがない場合、在庫は廃棄されます。'],
]

describe('readDeadlines', () => {
  it('counts the same period once where it is told twice, and leaves an evaluation its own', () => {
    const whats = (text: string): string[] => readDeadlines(readSentences(text), null).map(({ what }) => what)
    expect(whats('Your account may be closed within 72 hours. Please reply within 72 hours.')).toEqual([
      'reply',
    ])
    expect(
      whats(
        'You have three weeks to join the neutral patent evaluation. If three weeks pass and you do not answer, the listing is removed.',
      ),
    ).toEqual(['evaluation'])
  })

  it.each(rows)('%s: %s', (what, text) => {
    expect(readDeadlines(readSentences(text), null).map((one) => one.what)).toEqual([what])
  })
})
