import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tenantIn } from '../../src/adapters/slack/payload.ts'
import { readBody } from '../../src/adapters/slack/read.ts'
import { bodies } from '../slack/people.ts'

/** The names of Slack's events, each in its bare form and with what such events carry besides. */
const names =
  'app_deleted app_home_opened app_installed app_mention app_rate_limited app_requested app_uninstalled app_uninstalled_team assistant_thread_context_changed assistant_thread_started call_rejected channel_archive channel_created channel_deleted channel_history_changed channel_id_changed channel_joined channel_left channel_marked channel_rename channel_shared channel_unarchive channel_unshared dnd_updated dnd_updated_user email_domain_changed emoji_changed file_change file_comment_added file_comment_deleted file_comment_edited file_created file_deleted file_public file_shared file_unshared function_executed goodbye grid_migration_finished grid_migration_started group_archive group_close group_deleted group_history_changed group_joined group_left group_marked group_open group_rename group_unarchive im_close im_created im_history_changed im_marked im_open invite_requested link_shared member_joined_channel member_left_channel message message_metadata_deleted message_metadata_posted message_metadata_updated pin_added pin_removed pref_change reaction_added reaction_removed resources_added resources_removed scope_denied scope_granted shared_channel_invite_accepted shared_channel_invite_approved shared_channel_invite_declined shared_channel_invite_received shared_channel_invite_requested star_added star_removed subteam_created subteam_members_changed subteam_self_added subteam_self_removed subteam_updated team_access_granted team_access_revoked team_domain_change team_join team_plan_change team_pref_change team_profile_change team_profile_delete team_profile_reorder team_rename tokens_revoked url_verification user_change user_huddle_changed user_profile_changed user_status_changed workflow_deleted workflow_published workflow_step_execute'.split(
    ' ',
  )
const subtypes =
  'bot_message bot_add bot_remove channel_archive channel_canvas_updated channel_join channel_leave channel_name channel_posting_permissions channel_purpose channel_topic channel_unarchive ekm_access_denied file_comment file_mention file_share group_archive group_join group_leave group_name group_purpose group_topic group_unarchive huddle_thread me_message message_changed message_deleted message_replied pinned_item reminder_add reply_broadcast sh_room_created thread_broadcast tombstone'.split(
    ' ',
  )

const known = { channel: 'C1', user: 'U1', ts: '1796000000.000100', event_ts: '1796000000.000100' }
const asObjects = {
  channel: { id: 'C1', name: 'x' },
  user: { id: 'U1', profile: {} },
  item: { type: 'message' },
  file: { id: 'F1' },
}

describe('what Slack may send', () => {
  it.each(names)('%s is read or passed over, in whichever form', (type) => {
    const forms = [{}, known, asObjects, { ...known, text: null, files: null, bot_id: null, thread_ts: null }]
    for (const form of forms) {
      const body = bodies.event({ type, ...form })
      expect(tenantIn(body)).toBe('T1')
      const read = readBody(body, 0, 'UBOT')
      const isOurs =
        /^(?:app_home_opened|app_mention|app_uninstalled|assistant_thread_started|message|tokens_revoked)$/
      if (!isOurs.test(type)) expect(read).toEqual({ kind: 'nothing', why: 'another event' })
    }
  })

  it.each(subtypes)('a message of the kind %s is nobody’s words unless a person wrote it', (subtype) => {
    const read = readBody(
      bodies.event({ type: 'message', subtype, channel_type: 'im', text: 'x', ...known, channel: 'D1' }),
      0,
      'UBOT',
    )
    expect(read.kind !== 'nothing').toBe(['file_share', 'me_message', 'thread_broadcast'].includes(subtype))
  })

  it('is nothing of our own', () => {
    const own = { type: 'message', channel_type: 'im', text: 'x', ...known, channel: 'D1' }
    expect(readBody(bodies.event({ ...own, bot_id: 'B1' }), 0, 'UBOT')).toMatchObject({
      why: 'nobody’s words',
    })
    const changed = {
      type: 'message',
      subtype: 'message_changed',
      channel: 'D1',
      channel_type: 'im',
      ts: '1.1',
    }
    const by = (message: object, before: object) =>
      readBody(bodies.event({ ...changed, message, previous_message: before }), 0, 'UBOT')
    expect(by({ bot_id: 'B1', user: 'U1', text: 'a', ts: '1' }, { text: 'b' })).toMatchObject({
      why: 'nobody’s words',
    })
    expect(by({ user: 'U1', text: 'a', ts: '1' }, { text: 'a' })).toMatchObject({ why: 'nothing changed' })
    expect(by({ user: 'U1', text: 'a', ts: '1' }, { text: 'b' })).toMatchObject({ event: { what: 'edited' } })
  })

  it('never breaks the reader, whatever stands in it', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constant(null),
      fc.integer(),
      fc.object(),
      fc.constantFrom('U1', 'C1', 'D1', '1.1'),
    )
    const keys = [
      'type',
      'user',
      'text',
      'channel',
      'ts',
      'thread_ts',
      'files',
      'message',
      'subtype',
      'channel_type',
      'tokens',
      'tab',
    ]
    const event = fc.dictionary(fc.constantFrom(...keys), word)
    const bases: Record<string, unknown>[] = [
      bodies.event({ type: 'message' }),
      bodies.command('U1', 'x'),
      bodies.shortcut('U1', 'x'),
      bodies.submits('U1', 'notice', {}),
      bodies.press('U1', { channel: 'D1', thread: null, ts: '1.1' }, {}),
    ]
    fc.assert(
      fc.property(
        fc.constantFrom(...bases),
        event,
        word,
        fc.constantFrom('event', 'view', 'actions', 'team', 'user', 'message'),
        (base, fields, odd, key) => {
          const event = { ...(base['event'] as object | undefined), ...fields }
          for (const body of [{ ...base, event }, { ...base, [key]: odd }, odd])
            expect(readBody(body, 0, 'UBOT').kind).toMatch(/^[a-z]+$/)
        },
      ),
    )
  })
})
