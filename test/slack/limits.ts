interface Told {
  readonly type?: string
  readonly text?: string
}
interface Element {
  readonly type?: string
  readonly action_id?: string
  readonly text?: Told
  readonly value?: string
}
export interface ShownBlock {
  readonly type: string
  readonly block_id?: string
  readonly text?: Told
  readonly elements?: readonly Element[]
  readonly label?: Told
}

const most = {
  section: 3000,
  header: 150,
  blocks: 50,
  viewBlocks: 100,
  all: 13_200,
  row: 25,
  button: 75,
  value: 2000,
}

/** What Slack would say against a message: its error, or null. Written from Slack's own reference, not from our code. */
export function faultOf(text: string | undefined, blocks: readonly ShownBlock[]): string | null {
  if ((text ?? '').trim() === '') return 'no_text'
  if ((text ?? '').length > 40_000) return 'msg_too_long'
  if (blocks.length > most.blocks) return 'invalid_blocks'
  const words = blocks.flatMap((block) => [
    block.text?.text ?? '',
    ...(block.elements ?? []).map((one) => one.text?.text ?? ''),
  ])
  if (words.join('').length > most.all) return 'msg_blocks_too_long'
  return blocks.every(isGood) && hasOwnActions(blocks) ? null : 'invalid_blocks'
}

export function faultOfView(view: {
  type?: string
  title?: Told
  blocks?: readonly ShownBlock[]
  private_metadata?: string
}): string | null {
  const blocks = view.blocks ?? []
  if (blocks.length > most.viewBlocks || (view.private_metadata ?? '').length > 3000)
    return 'invalid_arguments'
  if (view.type === 'modal' && ((view.title?.text ?? '') === '' || (view.title?.text ?? '').length > 24))
    return 'invalid_arguments'
  const inputs = blocks.filter(({ type }) => type === 'input')
  if (view.type === 'modal' && inputs.length > 0 && !('submit' in view)) return 'invalid_arguments'
  return blocks.every(isGood) ? null : 'invalid_blocks'
}

function isGood(block: ShownBlock): boolean {
  const length = block.text?.text?.length ?? 0
  switch (block.type) {
    case 'section':
      return length >= 1 && length <= most.section
    case 'header':
      return length >= 1 && length <= most.header && block.text?.type === 'plain_text'
    case 'actions': {
      const elements = block.elements ?? []
      return elements.length >= 1 && elements.length <= most.row && elements.every(isGoodButton)
    }
    case 'input':
      return (block.label?.text ?? '').length <= 2000 && (block.label?.text ?? '') !== ''
    default:
      return ['divider', 'context'].includes(block.type)
  }
}

function isGoodButton({ type, text, value = '', action_id: id = '' }: Element): boolean {
  const label = text?.text ?? ''
  const isNamed = id.length >= 1 && id.length <= 255
  return (
    type === 'button' &&
    isNamed &&
    label.length >= 1 &&
    label.length <= most.button &&
    value.length <= most.value
  )
}

function hasOwnActions(blocks: readonly ShownBlock[]): boolean {
  return blocks.every(({ elements = [] }) => {
    const ids = elements.map(({ action_id: id }) => id)
    return new Set(ids).size === ids.length
  })
}

/** What of a text would notify or lead somewhere: `<!channel>`, `<@U1>`, `<#C1>`, `<https://…>`. */
export const alarmsIn = (text: string): string[] => text.match(/<(?:[!@#]|[a-z]+:)[^>]*>/gi) ?? []
