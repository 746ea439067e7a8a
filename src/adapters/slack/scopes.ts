/** What the app asks a workspace for, each with its reason; the manifests name the same. */
export const scopes: Readonly<Record<string, string>> = {
  'app_mentions:read': 'hears where it is called in a channel',
  'assistant:write': 'shows in the Messages tab that an answer is on its way',
  'channels:history':
    'hears replies in the threads of its cases in public channels it was invited to; what else is said there is dropped',
  'chat:write': 'answers',
  commands: 'takes /appeal and the shortcut “Use as Amazon notice”',
  'files:read': 'reads the papers that a seller sends to it',
  'files:write': 'hands over the plan and the case as files',
  'groups:history': 'the same in private channels',
  'im:history': 'hears what is said to it in direct messages',
  'im:write': 'answers in direct messages what was asked elsewhere',
  'users:read': 'tells members from guests, and the language of a person',
}
