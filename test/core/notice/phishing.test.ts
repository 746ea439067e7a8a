import { describe, expect, it } from 'vitest'
import { readSentences } from '../../../src/core/notice/layout.ts'
import { readPhishing } from '../../../src/core/notice/phishing.ts'

const signs = (text: string): string[] => readPhishing(readSentences(text), text).map((one) => one.value)

describe('readPhishing', () => {
  it.each([
    'ASIN: B0TESTQQ01',
    'ASINs: B0WXQQLINE, B0QQ123456',
    'Order 112-QQ-7654321 was reported.',
    '订单号 QQ-114-2233445，ASIN B0TESTWX02',
    'Rights owner contact: legal@qq.com',
    '权利人邮箱：brand@qq.com',
    'Title: canvas messenger bag, grey',
    'ONLINEの出品を確認しました。',
  ])('sees no chat app in: %s', (text) => {
    expect(signs(text)).not.toContain('chat-app')
  })

  it.each([
    'Add our agent on WeChat to finish the review.',
    'Contact the case manager on WhatsApp: +44 7700 900123',
    'Add QQ 123456789 for a quick release.',
    '请加QQ：123456789 处理。',
    '请添加微信完成审核。',
    '担当者のLINEに連絡してください。',
  ])('sees a chat app in: %s', (text) => {
    expect(signs(text)).toContain('chat-app')
  })
})
