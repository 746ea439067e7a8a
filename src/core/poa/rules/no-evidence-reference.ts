import type { PlanSentence, PlanText } from '../plan-text.ts'
import { type Match, placeFor, type Rule, wording } from '../rule.ts'
import { saidWithin } from '../said-within.ts'
import { looseWays } from '../ways.ts'
import { cue } from '../word-index.ts'

const papers =
  '(?:invoices?|receipts?|proofs?(?: of (?:purchase|authenticity|payment|delivery|origin))?|documents?|documentation|paperwork|papers|evidence|letters? of authori[sz]ation|authori[sz]ation(?: letters?)?|loas?|screenshots?|photos?|pictures|certificates?|(?:purchase|bank|payment|shipping|sales) records|bank (?:transfers?|statements?)|(?:test|lab) reports?|contracts?|copies|files)'
const show =
  '(?:attach|provid|suppl|send|submit|show|present|produc|shar|furnish|forward|giv|upload|deliver|hand over|inspect|verif|check)'
const hold =
  '(?:have|hold|holds|possess|own|keep|kept|retain|are in possession of|am in possession of|do have)'
const modal = "(?:can|could|will|would|may|['’]ll|happy|glad|gladly|ready|willing|able|prepared|pleased)"
const enough = '(?:ample|enough|sufficient|clear|full|solid|strong|complete)'
const named =
  'invoice invoices receipt receipts proof proofs document documents documentation paperwork papers evidence authorisation authorization loa loas screenshot screenshots photo photos picture pictures certificate certificates records transfer transfers statement statements report reports contract contracts copies files'
const beside =
  "can could will would may happy glad gladly ready willing able prepared pleased 'll have hold holds possess own keep kept retain possession 've available exist prove proves proven complete ample enough sufficient clear full upon on"
const claims = wording({
  ...looseWays(
    [
      "can could will would may 'll happy glad gladly ready willing able prepared pleased",
      new RegExp(
        String.raw`\b(?=${modal}\s)(?<!\b(?:who|that|which|whether|if it|it|supplier|suppliers|must) )${modal}\s(?!not |never |no )(?:\w{2,12} ){0,2}?(?:to )?${show}\w{0,3}\s(?:(?!(?:each|every|new|the (?:buyer|lead|picker|employee|team|staff))\b)[\w'’-]{1,16}\s){0,5}?${papers}\b`,
      ),
      named,
    ],
    [
      'can could will may would',
      new RegExp(
        String.raw`\b${papers}\b(?! (?:of|for) (?:each|every))[^.;\n]{0,40}\b(?:can|could|will|may|would)\s(?!not\b)(?:\w{2,12} ){0,2}?(?:be )?(?:\w{2,12} )?(?:provided|supplied|sent|submitted|shown|presented|produced|shared|furnished|forward(?: them)?|forwarded|given|verified|uploaded|inspected|checked|delivered|upload(?: them)?)\b`,
      ),
      'provided supplied sent submitted shown presented produced shared furnished forward forwarded given verified uploaded inspected checked delivered upload',
    ],
    [
      'available ready order complete hand exist',
      new RegExp(
        String.raw`\b${papers}\b[^.;\n]{0,20}\b(?:is|are)\s(?:all |also |readily |always |fully )?(?:available|ready|in order|complete|at hand)\b(?! in\b)|\b${papers} exist\b`,
      ),
      beside,
    ],
    [
      "have hold holds possess own keep kept retain possession 've",
      new RegExp(
        String.raw`\b(?:we|i)(?:\s(?:do |also |still |already |fully )?${hold}|['’]ve)\s(?!no\b|not\b|to\b)(?:[\w'’-]{1,16}\s){0,6}?${papers}\b(?!\s(?:sheet|form|procedure|system|log|check|policy|number|in a|in the))`,
      ),
      named,
    ],
    [
      'request',
      new RegExp(
        String.raw`\b(?:available|provided|supplied|sent|submitted|shown)\s(?:to you )?(?:up)?on (?:your )?request\b`,
      ),
      'upon on',
    ],
    [
      'proof evidence documentation',
      new RegExp(String.raw`\bthere (?:is|are) (?:${enough} )?(?:proof|evidence|documentation)\b`),
      beside,
    ],
    [
      'prove confirm show',
      new RegExp(
        String.raw`\bour (?:documents?|papers|paperwork|records|invoices?) (?:clearly |fully )?prove\b|\b${papers}\b (?:would|will|can) (?:confirm|prove|show)\b`,
      ),
      named,
    ],
    ['documented', new RegExp(String.raw`\b(?:fully|well|completely) documented\b`), beside],
  ),
  zh: /(?<!供应商|厂家|工厂|买家|客户|品牌方)(?:可以?|能够?|愿意?|随时|如需|将|会|稍后|后续)(?!不|否)[^，。；\n不无未]{0,8}(?:提供|出示|提交|补充|补交|补上|上传|索取)[^，。；\n]{0,10}(?:发票|证明|材料|文件|凭证|证据|授权书|合同|单据|收据|截图|报告|原件)(?![^，。；\n]{0,4}的(?:供应商|厂家|渠道|商家|货源|公司|卖家|工厂))|(?:发票|证明|材料|文件|凭证|单据|证据|授权书|票据|资料|手续)[^，。；\n]{0,4}(?:可以?|能够?|随时)[^，。；\n不无]{0,6}(?:提供|出示|提交|查验|核查|检查|查看)|(?:我们|我司|我方|本公司|本店|我|公司|手里|手上|手头|进货|采购)(?:都|均|已|也|全部)?(?:有|持有|拥有|保留了?|保存了?|留有|备有)[^，。；\n没]{0,10}(?:证据|证明|发票|凭证|授权书|合同|单据|收据|截图|聊天记录|票据)(?!方可|才|后|的供应商|登记|管理)|(?:发票|凭证|文件|授权文件|授权书|票据|单据|手续|资料)(?:我们|我司)?(?:都|均|全部|一直|全)?(?:有|齐全|保存着|保留着|在手)(?!限|方可)|(?:会|将|再|马上|随后)(?:把|将)?[^，。；\n没无]{0,6}(?:发票|授权书|合同|证明|凭证)[^，。；\n]{0,4}(?:补|给|发|交|提供)|(?:有需要|如有需要|需要时)[^，。；\n]{0,10}(?:索取|提供|出示|联系)|(?:发票|凭证|流水|合同|授权书|单据)[^，。；\n]{0,6}都有|需要的话[^，。；\n]{0,4}(?:补交|提供|补)|有[^，。；\n没]{0,8}(?:流水|凭证|记录|合同|发票)[^，。；\n]{0,2}可以?证明|备查|可供(?:核查|查验|核实|审核|查阅)|稍后(?:提供|补|上传)/g,
})
const paperZh = /[票据件证]|流水|证明|材料|授权书|合同|截图|报告|记录|备查|核[查实]|稍后|需要|资料|手续/
const points = cue(
  'attached attach attaching enclosed enclose exhibit exhibits ex exh appendix appendices annex annexes attachment attachments enclosure enclosures encl',
)
const pointing =
  /\b(?:attach(?:ed|ing)?|enclosed?|exhibits?|exh?\.|appendi(?:x|ces)|annex(?:es)?|attachments?|enclosures?)(?:\b|(?<=\.))|附件|随附|附上|附录|证据\s?\d/i
const origin = wording({
  cues: 'genuine authentic authenticity original originals authorised authorized distributor distributors supplier suppliers manufacturer factory bought purchased sourced wholesale wholesaler wholesalers',
  en: /\b(?:genuine|authentic(?:ity)?|originals?|authori[sz]ed|distributors?|suppliers?|manufacturer|factory|bought|purchased|sourced|wholesale\w*)\b/gi,
  zh: /正品|授权|渠道|采购|进货|供应商|工厂|厂家|经销商/g,
})
const absent =
  /\bno (?:such )?(?:invoices?|documents?|papers?|letter|receipts?)\b|\bnone exists?\b|\bnot applicable\b|\bdo(?:es)? not (?:exist|have)\b|没有(?:发票|授权|该单据|单据|合同)|无发票|不适用|不存在/i
// What is kept for each lot is a control, not a claim.
const standing =
  /\b(?:lots?|batch(?:es)?|deliver(?:y|ies)|shipments?|intake|before|since)\b|批|入库|上架前|采购前|(?:供应商|厂家)[^，。；]{0,4}[须应需]/i
const notPapers = new Set(['poa', 'acknowledgement', 'edit-listing', 'retraction', 'explanation-in-error'])

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
  check(plan, { kase }): readonly Match[] {
    const asked = kase?.notice?.documentsRequested ?? []
    const wantsPapers = asked.some((demand) => !notPapers.has(demand))
    // An updated plan alone was asked for: nothing has to be shown.
    if (asked.length > 0 && !wantsPapers) return none
    const found = saidWithin(plan, claims, paperZh).filter(({ sentence }) => isOpen(plan, sentence))
    const open = found.map(({ span }) => span)
    if (!wantsPapers || pointsAnywhere(plan)) return open
    const has = kase?.evidence.some((entry) => entry.leftOut === null) ?? false
    if (plan.statements.length === 0 || !(has || isLetter(plan) || saysMore(plan))) return open
    return [...open, { ...placeFor(plan, 'exhibits'), message: unpointed[has ? 'held' : 'none'] }]
  },
}

const none: readonly Match[] = []
const unpointed = {
  held: {
    en: 'The notice asks for documents and you have some, but the text points to none. Name each by its exhibit number.',
    zh: '通知要求交文件，您也有，但正文没有提到。请逐一写明附件编号。',
  },
  none: {
    en: 'The notice asks for documents, and the text points to none. Attach what shows this, by its exhibit number, or say what does not exist.',
    zh: '通知要求交文件，正文没有指向任何附件。请附上能证明的文件并写明附件几，没有的请如实写没有。',
  },
}

/** Nothing beside the claim points to a paper, and it is no rule for others. */
function isOpen(plan: PlanText, { own, at, quoted, hasHan, sense }: PlanSentence): boolean {
  if (quoted || pointing.test(own) || ((sense.control || hasHan) && standing.test(own))) return false
  return !pointing.test(plan.sentences[at + 1]?.own ?? '')
}

const pointsAnywhere = (plan: PlanText): boolean =>
  plan.has(points) || plan.hanSentences.some(({ own }) => pointing.test(own))

/** More than a line or two; what says that papers are missing explains itself. */
const isLetter = (plan: PlanText): boolean =>
  plan.statements.length > 4 && !plan.statements.some(({ own }) => absent.test(own))

/** It tells where the goods come from, and does not say that the papers are missing. */
const saysMore = (plan: PlanText): boolean =>
  saidWithin(plan, origin, /[品权渠货购商厂]/).length > 0 &&
  !plan.statements.some(({ own }) => absent.test(own))
