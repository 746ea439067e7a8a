import { z } from 'zod'
import { type Person, Role, roles } from '../../core/person.ts'
import type { Lang, Text } from '../../core/text.ts'
import type { Records } from '../../ports.ts'
import type { Known } from './people.ts'
import { recordOf } from './place.ts'

/** Who holds a role, by Slack's ids; a role that nobody holds is everybody's. */
const Team = z.partialRecord(Role, z.array(z.string()))
export type Team = z.infer<typeof Team>

/** The roles of a workspace, and those of a channel, which then hold in place of them. */
export interface Teams {
  of(tenant: string, channel: string): Promise<Team>
  /** What came of a `/appeal team …`, as words. */
  settle(tenant: string, channel: string | null, words: string, lang: Lang): Promise<string>
}

export function createTeams(records: Records): Teams {
  const nameOf = (tenant: string, channel: string | null): string =>
    recordOf(tenant, channel === null ? 'team' : `team.${channel}`)
  const read = async (name: string): Promise<Team | null> =>
    Team.safeParse(await records.read(name)).data ?? null
  const of = async (tenant: string, channel: string | null): Promise<Team> =>
    (channel === null ? null : await read(nameOf(tenant, channel))) ??
    (await read(nameOf(tenant, null))) ??
    {}

  return {
    of,
    async settle(tenant, channel, words, lang) {
      const name = nameOf(tenant, channel)
      const [, first = '', rest = ''] = /^\s*(\S*)\s*([\s\S]*)$/.exec(words) ?? []
      if (first === 'off') {
        await records.change(name, () => null)
        return listed(await of(tenant, channel), channel, lang)
      }
      if (first === '') return listed(await of(tenant, channel), channel, lang)
      const role = roles.find((one) => one === first.toLowerCase().replace(/s$/, ''))
      if (role === undefined) return usage[lang]
      const people = [...rest.matchAll(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/g)].map(([, user = '']) => user)
      const isNobody = rest.trim() === 'everyone'
      if (people.length === 0 && !isNobody) return usage[lang]
      const before = await of(tenant, channel)
      await records.change(name, () => ({ ...before, [role]: [...new Set(people)] }))
      return listed(await of(tenant, channel), channel, lang)
    },
  }
}

/** What somebody may do in a channel. A guest may do only what they were named for. */
export function personOf(user: string, { name, isGuest }: Known, team: Team): Person {
  const held = roles.filter((role) => {
    const holders = team[role] ?? []
    return holders.includes(user) || (holders.length === 0 && !isGuest)
  })
  return { id: user, name, roles: held, needsApproval: (team.approver ?? []).length > 0 }
}

const usage: Text = {
  en: 'Name a role and who holds it: /appeal team approver @Ann @Bo. Roles: drafter writes the case, approver approves its text, submitter says it was sent. /appeal team approver everyone opens a role again; /appeal team off takes all back. In a channel it holds for that channel, here for the workspace.',
  zh: '请写角色和人：/appeal team approver @小安 @小博。角色：drafter 写案件，approver 批准正文，submitter 记录已提交。/appeal team approver everyone 恢复为所有人；/appeal team off 全部取消。在频道里只管这个频道，在私信里管整个工作区。',
}

const names: Record<Role, Text> = {
  drafter: { en: 'drafter (writes the case)', zh: 'drafter（写案件）' },
  approver: { en: 'approver (approves the text)', zh: 'approver（批准正文）' },
  submitter: { en: 'submitter (says it was sent)', zh: 'submitter（记录已提交）' },
}

function listed(team: Team, channel: string | null, lang: Lang): string {
  const everyone = lang === 'zh' ? '所有成员' : 'every member'
  const lines = roles.map((role) => {
    const holders = (team[role] ?? []).map((user) => `<@${user}>`).join(' ')
    return `${names[role][lang]}: ${holders || everyone}`
  })
  const head: Text =
    channel === null
      ? { en: 'Roles in this workspace:', zh: '这个工作区的角色：' }
      : { en: 'Roles in this channel:', zh: '这个频道的角色：' }
  const isOpen = (team.approver ?? []).length === 0
  const rule: Text = isOpen
    ? { en: 'No approval is needed before a text counts as sent.', zh: '提交前不需要批准。' }
    : {
        en: 'A text counts as sent only after an approver, other than who wrote it last, approved it.',
        zh: '正文要由 approver（不能是最后修改的人）批准后，才能记录为已提交。',
      }
  return [head[lang], ...lines, rule[lang]].join('\n')
}

export const onlyAdmins: Text = {
  en: 'Only an admin of this workspace may set roles. /appeal team shows them.',
  zh: '只有工作区管理员可以设置角色。/appeal team 可以查看。',
}
