import type { Text } from '../text.ts'
import type { confidences, Kind, Source } from '../words.ts'

interface Ground {
  readonly source: Source
  readonly kind: Kind
  /** True where the text says in so many words who acted. */
  readonly isSourceTold: boolean
  readonly isKindTold: boolean
}

/** `sure` needs both, who acted and what it is about, in explicit words; what is about anything else is never sure. */
export function confidenceOf(ground: Ground, isSuspicious: boolean): (typeof confidences)[number] {
  if (isSuspicious || ground.source === 'unknown') return 'unsure'
  if (ground.isSourceTold && ground.isKindTold && ground.kind !== 'other') return 'sure'
  return ground.kind === 'other' && !ground.isKindTold ? 'unsure' : 'likely'
}

const whoComplained: Text = {
  en: "I can't tell from this text who complained. Open Account Health and read me the label beside the listing.",
  zh: '这段文字看不出是谁投诉的。请打开“账户状况”，把这条链接旁边的标签念给我。',
}
const whatAbout: Text = {
  en: "I can't tell from this text what the case is about. Please paste the whole notice, or the label that Account Health shows.",
  zh: '这段文字看不出是哪一类问题。请粘贴完整的通知，或“账户状况”里显示的标签。',
}
const whichRight: Text = {
  en: 'The text does not name the right. Open Account Health: does the row say trademark, copyright, patent or counterfeit?',
  zh: '这段文字没写侵犯的是哪种权利。请打开“账户状况”看那一行：写的是商标、版权、专利，还是假冒？',
}
const whoSent: Text = {
  en: 'This may not be from Amazon. Open Seller Central yourself, not by a link: is the same notice under Performance Notifications?',
  zh: '这可能不是亚马逊发的。请自己打开卖家平台，不要点链接：绩效通知里有同一条通知吗？',
}

/** The one question that would settle what the text leaves open; null where nothing is open. */
export function questionFor(
  source: Source,
  kind: Kind,
  isSuspicious: boolean,
  isRightOpen = false,
): Text | null {
  if (isSuspicious) return whoSent
  if (kind === 'other' && source === 'unknown') return whatAbout
  if (source === 'unknown') return whoComplained
  return isRightOpen ? whichRight : null
}
