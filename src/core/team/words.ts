import type { Role } from '../person.ts'
import type { Text } from '../text.ts'
import type { Deed } from './deeds.ts'

const roleNames: Record<Role, Text> = {
  drafter: { en: 'drafter', zh: '起草人' },
  approver: { en: 'approver', zh: '审批人' },
  submitter: { en: 'submitter', zh: '提交人' },
}

const deedNames: Record<Deed | 'approve', Text> = {
  write: { en: 'change the case', zh: '修改案件' },
  open: { en: 'open a case', zh: '新开案件' },
  submit: { en: 'record that it was sent', zh: '记录已提交' },
  forget: { en: 'delete the case', zh: '删除案件' },
  approve: { en: 'approve the text', zh: '批准正文' },
}

export const missingRole = (deed: Deed | 'approve', needed: readonly Role[]): Text => ({
  en: `Nothing was changed. To ${deedNames[deed].en} you need the role ${needed.map((role) => roleNames[role].en).join(' or ')}. /appeal team shows who holds it.`,
  zh: `什么都没改。${deedNames[deed].zh}需要${needed.map((role) => roleNames[role].zh).join('或')}角色。用 /appeal team 看是谁。`,
})

export const notApproved: Text = {
  en: 'Do not send this yet: an approver, other than who wrote it last, must approve this very text and its exhibits first.',
  zh: '先别提交：这份正文和附件要先由审批人批准，审批人不能是最后修改的人。',
}
export const approveButton: Text = { en: 'Approve this text', zh: '批准这份正文' }
export const voidNote: Text = {
  en: 'The text or its exhibits changed after the approval, so the approval is void. It needs a new one before it is sent.',
  zh: '批准之后正文或附件有改动，原来的批准作废。提交前要重新批准。',
}
export const noApproval: Text = {
  en: 'This channel asks for no approval. An admin can name approvers: /appeal team approver @name.',
  zh: '这个频道不需要批准。管理员可以指定审批人：/appeal team approver @名字。',
}
export const ownWords: Text = {
  en: 'You wrote the last change yourself, so another approver must look at it.',
  zh: '最后一处修改是您自己写的，要请另一位审批人来看。',
}
export const notReady: Text = {
  en: 'The plan is not ready to be approved yet; the check before sending shows what is missing.',
  zh: '申诉信还没到可以批准的时候；提交前检查会列出缺什么。',
}
export const approved = (name: string, hash: string): Text => ({
  en: `Approved by ${name}: the text and its exhibits are frozen as ${hash.slice(0, 12)}. Any change makes this void.`,
  zh: `${name} 已批准：正文和附件已锁定（${hash.slice(0, 12)}）。之后有任何改动，批准就作废。`,
})
