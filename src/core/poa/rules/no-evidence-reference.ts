import { matches, placeFor, type Rule, statements } from '../rule.ts'

const offered =
  /\b(?:can|could|will|may|would be happy to|are (?:able|ready|willing) to) (?:\w+ )?(?:be )?(?:provid|suppl|send|sent|submit|show|produc|present)\w* (?:\w+ ){0,5}(?:invoices?|proof|documents?|evidence|papers?|letters?|receipts?|them|it|these)?\b(?=[^.\n]{0,40}(?:\.|$|on request|if (?:needed|required|necessary)))|\b(?:invoices?|proof|documents?|evidence|receipts?) (?:can|could|will|may) be (?:provided|supplied|sent|submitted|shown)\b|\bwe (?:have|hold|possess|own) (?:\w+ ){0,2}(?:proof|evidence|invoices|the documents|all documents|all papers)\b|\bavailable (?:on|upon) request\b/gi
const offeredZh =
  /(?:可以?|能够?|愿意|随时|如需)[^，。；\n]{0,6}(?:提供|出示|提交|补充)[^，。；\n]{0,10}(?:发票|证明|材料|文件|凭证|证据|授权书)?|(?:发票|证明|材料|文件|凭证)(?:可|可以|能)(?:随时)?(?:提供|出示|提交)|我们(?:有|持有|拥有)[^，。；\n]{0,6}(?:证据|证明|发票|凭证)/g
const pointing = /\b(?:attached|enclosed|exhibits?|appendix|annex|attachments?)\b|附件|随附|附上|附录/i

/** Amazon reads what is attached. What could be sent counts as not sent. */
export const noEvidenceReference: Rule = {
  id: 'C08-no-evidence-reference',
  severity: 'error',
  title: { en: 'A claim without an exhibit', zh: '说了有证据，没有指向附件' },
  message: {
    en: 'Attach it and name it by its exhibit number, instead of saying that it can be shown.',
    zh: '请直接附上，并写明是附件几，不要只说可以提供。',
  },
  assist: { en: 'Which document shows this?', zh: '哪份文件能证明这一点？' },
  source: 'Amazon help page on plans of action (domain sheet, source 1)',
  confidence: 'official',
  checked: '2026-11-22',
  fix: 'assist',
  needs: ({ kase }) => (kase?.notice == null ? 'no notice in the case' : null),
  partial: true,
  good: [
    'Exhibit 1: invoice 2291, 400 units.',
    'The attached invoice 2291 covers 400 units.',
    {
      text: 'We removed 41 units on 4 March 2026 (exhibit 2).',
      kase: { notice: { documentsRequested: ['invoices'] }, evidence: [{ id: 'e1' }, { id: 'e2' }] },
    },
    { text: 'We removed 41 units on 4 March 2026.', kase: { notice: { documentsRequested: ['poa'] } } },
    '附件1：发票2291号，400件。',
    '随附发票2291号，共400件。',
    {
      text: '3月4日移除41件（附件2）。',
      kase: { notice: { documentsRequested: ['invoices'] }, evidence: [{ id: 'e1' }, { id: 'e2' }] },
    },
  ],
  bad: [
    'Invoices can be provided.',
    'We have proof of the purchase.',
    'All documents are available upon request.',
    {
      text: 'We bought 400 units from the factory.',
      kase: { notice: { documentsRequested: ['invoices'] }, evidence: [{ id: 'e1', type: 'invoice' }] },
    },
    '可提供发票。',
    '我们有证据证明货源。',
    '如需可随时提供授权书。',
  ],
  check(plan, { kase }) {
    const claims = [...matches(plan, offered), ...matches(plan, offeredZh)].filter(
      (span) => !pointing.test(plan.sentenceAt(span.start)?.text ?? ''),
    )
    const asked =
      kase?.notice?.documentsRequested.some(
        (demand) => demand !== 'poa' && demand !== 'acknowledgement' && demand !== 'edit-listing',
      ) ?? false
    const has = kase?.evidence.some((entry) => entry.leftOut === null) ?? false
    const points = plan.figures.exhibits.length > 0 || pointing.test(plan.text)
    if (!asked || !has || points || statements(plan).length === 0) return claims
    const message = {
      en: 'The notice asks for documents and you have some, but the text points to none. Name each by its exhibit number.',
      zh: '通知要求交文件，您也有，但正文没有提到。请逐一写明附件编号。',
    }
    return [...claims, { ...placeFor(plan, 'exhibits'), message }]
  },
}
