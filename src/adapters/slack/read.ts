import { type Read, nothing } from './deed.ts'
import { CommandBody, EventBody, InteractionBody, tenantIn } from './payload.ts'
import { readCommand } from './read-command.ts'
import { readEvent } from './read-event.ts'
import { readInteraction } from './read-interaction.ts'

/** What Slack brought, whatever stands in it: somebody's deed, or why it is nothing to us. */
export function readBody(body: unknown, now: number, botUser: string): Read {
  const tenant = tenantIn(body)
  if (tenant === null || !/^[A-Z0-9]{2,30}$/.test(tenant)) return nothing('not what Slack sends')
  const told = EventBody.safeParse(body).data
  if (told) {
    const team = told.authorizations[0]?.team_id ?? told.team_id
    const isOrg = told.authorizations[0]?.is_enterprise_install === true
    const home = told.event.user_team ?? told.event.source_team ?? null
    const isStrange = told.is_ext_shared_channel || (!isOrg && home !== null && home !== team)
    return readEvent(told.event, { tenant, now, botUser, id: told.event_id, isStrange })
  }
  const command = CommandBody.safeParse(body).data
  if (command) return readCommand(command, tenant, now)
  const interaction = InteractionBody.safeParse(body).data
  return interaction ? readInteraction(interaction, tenant, now) : nothing('not what Slack sends')
}
