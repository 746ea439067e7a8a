import type { Text } from '../../core/text.ts'
import type { Deed } from './deed.ts'
import type { Known } from './people.ts'
import type { Team } from './team.ts'

/** Why somebody may do nothing in a channel; null where they may. Throws where it cannot be known now. */
export function refusalOf({ user, isStrange }: Deed, who: Known | null, team: Team): Text | null {
  if (isStrange === true || who?.isStranger === true) return sharedChannel
  // Whoever cannot be told from a guest is not taken for a member; Slack brings it again.
  if (who === null) throw new Error('Slack did not tell who this is.')
  const isNamed = Object.values(team).some((holders) => holders.includes(user))
  return who.isGuest && !isNamed ? guest : null
}

/** Nothing more is said there either, until somebody writes who may. */
export const sharedChannel: Text = {
  en: 'Cases are private, so I do not work where another company reads along. Write to me in direct messages.',
  zh: '案件内容涉及隐私，有外部公司的频道里我不处理。请私信我。',
}
const guest: Text = {
  en: 'This is your team’s case, and guests take no part in it unless an admin names them. For a case of your own write to me in direct messages.',
  zh: '这是团队的案件，访客需要管理员指定角色才能参与。您自己的案件请私信我。',
}
