import { has, lexicon } from './lexicon.ts'

/** What a seller adds to a notice when asking for help; Amazon never says these. */
const plea = lexicon(
  "(please|pls|plz) help( me)?|help (me|please)|any (advice|idea*|suggestion*|thoughts)|(?<!to |with |from |by |for |of )any(one|body) (know*|else|had|have|here|can)|what (should|shall|do|can) I do( now)?( \\?|\\?\\?|!)|what now|what do I do|(I|we) (don't|do not) (know|understand)|is this (real|legit|a scam|genuine)|(so|really|very) (worried|confused)|freaking out|please advise|(bitte|kann|könnt)( \\p{L}+){0,3} helfen|hilfe|was (soll|mache) ich( \\p{L}+){0,2}|was nun|bin verzweifelt",
  '怎么办|咋办|咋整|咋搞|怎么[搞弄]|求助|求救|急急|在线等|帮我|帮忙|请教|大神|大佬|(?<!様)各位(?!合作|卖家(?!朋友)|様)|谁(?:知道|遇到)|有没有人|好急|很急|着急|急死|(?:^|[,，。!！? ])急(?:$|[,，。!！?])|怎么(?:写|回|申诉)(?:啊|呀|呢|吧|$)|什么意思|怎么回事|要不要紧|どうしたら|どうしよう|助けて|困って(?:い|ま)|教えて',
)
const longest = 90

/** A line in brackets that says whose it is. */
const postscript =
  /^[([【]\s?(?:楼主|补充[:：一说]|投稿者|追記[:：]|(?:edit|update|p\.?s\.?|nachtrag)[:：])[^)\]】]*[)\]】]?$/iu

/** True for a short line that only a seller would write around a notice. */
function isRemark(line: string): boolean {
  return (line.length <= longest && has(plea, line)) || postscript.test(line)
}

/** True where a short text before a notice asks for help with it. */
export function isPlea(text: string): boolean {
  return text.length < 240 && has(plea, text)
}

const question =
  /^(?:so |and )?what (?:should|can|do|must) (?:I|we) do(?: now| next)?[?!. ]*$|^(?:该|应该|要)?怎么(?:做|处理|写|回复?)[啊呀呢吧?!。 ]*$|^どうすれば(?:いい|よい|良い)(?:です|でしょう)?か?[?!。 ]*$|^急[!。 ]*$|^help[!. ]*$|^[?!]{2,}$/iu

/**
 * The notice without the lines a seller wrote around it: blanked where Amazon goes on, cut off at the end. A question
 * that opens or ends the text has no answer of Amazon's before or after it.
 */
export function withoutRemarks(plain: string): string {
  const lines = plain.trimEnd().split('\n')
  const told = (line: string): boolean => isRemark(line) || question.test(line)
  while (lines.length > 1 && (lines.at(-1)?.trim() === '' || told(lines.at(-1) ?? ''))) lines.pop()
  return lines
    .map((line, index) => (isRemark(line) || (index === 0 && told(line)) ? ' '.repeat(line.length) : line))
    .join('\n')
}
