const ending = /(?:[.!?。！？…)）\]】"'”’」』:：;；]|[,，、] ?)$/u
const openEnd =
  /(?:[,，、]|[^.]\.\.\.|…|\b(?:the|a|an|of|to|and|or|for|with|in|that|if|your|you|is|are|der|die|das|und|oder|mit|für|zu|wenn))$/iu
const standsAlone =
  /^(?:(?:https?:\/\/|www\.)\S+|[\p{L}' ]{2,30} ?[:：].{0,80}|(?:.{0,30}(?:team|amazon|regards|grüße|grüßen|performance|敬|亚马逊|チーム|以上|敬具).{0,40}))$/iu
/** A short last line that ends with the place to go to is whole without a full stop. */
const place =
  /(?:page|button|central|account health|notifications?|dashboard|seite|kontozustand|页面|面板|按钮|账户状况|ページ|ボタン)$/i

/** True where a notice stops in the middle of a sentence: an open clause at the end, no closing mark. */
export function isTruncated(text: string): boolean {
  const last = text.trimEnd().split('\n').at(-1)?.trim() ?? ''
  if (last === '') return false
  if (openEnd.test(last)) return true
  if (ending.test(last) || standsAlone.test(last)) return false
  if (
    /^(?:[-•*·]|\(?\d{1,2}[.)])/.test(last) ||
    /(?:^|[\s:：,，、#])(?=[A-Z0-9-]{0,30}\d)[A-Z0-9-]{6,30}\W{0,3}$/.test(last)
  )
    return false
  if (last.length < 60 && place.test(last)) return false
  const isProse = last.split(' ').length > 2 || /[\u3040-\u9fff]{8}/.test(last)
  return isProse && text.length > 120
}
