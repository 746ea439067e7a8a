/** Whose keys seal a session and whose budget it uses: a Telegram person, a Slack workspace, the local folder. */
export function tenantOf(sessionId: string): string {
  return sessionId.split(':').slice(0, 2).join(':')
}
