// Amazon wants the same once more: a file did not open, or a letter did not arrive.
const asksAgain =
  /\b(?:re-?send|send (?:it|them|this|your \w+) again|submit (?:it|them|this|your \w+) again|resubmit (?:the same|your (?:file|attachment|document))|(?:could|can|were|are) ?not (?:able to )?(?:be )?open(?:ed)?|unable to open|unreadable|not legible|corrupt(?:ed)?)\b|(?:无法|不能|未能)(?:打开|读取)|请重新(?:发送|上传|提交(?:附件|文件|同一)?)|再次(?:发送|提交)附件/i

/** True when the reply itself asks for what was sent before. */
export const wantsSameAgain = (text: string): boolean => asksAgain.test(text)
