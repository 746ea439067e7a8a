import { describe, expect, it } from 'vitest'
import { parseNotice } from '../../src/core/notice/parse.ts'
import {
  channels,
  confidences,
  deadlineKinds,
  demands,
  documentTypes,
  forms,
  kinds,
  levels,
  noticeLanguages,
  postures,
  severities,
  sources,
  stepNames,
  yardsticks,
} from '../../src/core/words.ts'
import { fixtures } from './notice/fixtures.ts'

/** What other programs read and write; none of these may be renamed. */
const promised: readonly (readonly [string, readonly string[], string])[] = [
  ['sources', sources, 'customer brand-owner amazon-audit unknown'],
  [
    'kinds',
    kinds,
    'inauthentic-customer inauthentic-audit rights-owner-trademark rights-owner-counterfeit rights-owner-copyright rights-owner-patent counterfeit-test-buy used-sold-as-new not-as-described safety related-account verification forged-document court-order reply-more-info reply-rejected reply-reinstated other',
  ],
  ['levels', levels, 'account listing warning reply'],
  [
    'demands',
    demands,
    'invoices invoice-or-loa-or-licence invoice-from-rights-owner invoices-new-supplier supplier-contact manufacturer-contact poa loa supply-chain-docs brand-registration business-licence utility-bill credit-card retraction explanation-in-error proof-documents-are-genuine acknowledgement edit-listing test-report photos other',
  ],
  [
    'documentTypes',
    documentTypes,
    'invoice fapiao-special fapiao-ordinary fapiao-electronic pro-forma quotation order-confirmation packing-list receipt loa contract delivery-note bank-record test-report trademark-certificate photo other',
  ],
  ['stepNames', stepNames, 'start source material understand plan submit reply standing practice'],
  ['forms', forms, 'full-plan documents-only rights-owner-dispute counter-notice narrow-reply questionnaire'],
  ['postures', postures, 'right partly wrong never-sold'],
  ['noticeLanguages', noticeLanguages, 'en zh de ja other'],
  ['channels', channels, 'account-health performance-notification email form other'],
  ['deadlineKinds', deadlineKinds, 'reply funds stock record evaluation other'],
  ['yardsticks', yardsticks, 'sales inventory units'],
  ['confidences', confidences, 'sure likely unsure'],
  ['severities', severities, 'error warning info'],
]

describe('the words that other programs know', () => {
  it.each(promised)('%s are these', (_, words, expected) => {
    expect(words.join(' ')).toBe(expected)
  })

  const readings = fixtures.filter((_, at) => at % 12 === 0).map(({ text }) => parseNotice(text))

  it('a marketplace is a country, EU or nothing', () => {
    const named = new Set(readings.flatMap(({ marketplace }) => marketplace ?? []))
    expect(named.size).toBeGreaterThan(2)
    for (const marketplace of named) expect(marketplace).toMatch(/^[A-Z]{2}$/)
  })

  it('file types are lower case and without a dot', () => {
    const named = new Set(readings.flatMap(({ fileTypes }) => fileTypes))
    expect(named.size).toBeGreaterThan(2)
    for (const type of named) expect(type).toMatch(/^[a-z0-9]{2,5}$/)
  })
})
