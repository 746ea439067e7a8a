import type { Sentence } from './layout.ts'
import { has, lexicon } from './lexicon.ts'

const conditional = lexicon(
  '(^|[-:,] ?)(if|when(?! (we|our))|whenever|as soon as|unless|should you|in case|once|in the event)|(when|if|whenever) (a|an|any|the|one|our)? ?(buyer*|customer*|rights? (owner|holder)*|brand owner*)|sellers (who|that|must|may|found)|(^)(providing|submitting|selling(?! privileg)|offering|listing|sending|repeated|failure to|failing to)(?! (is|was|has|on amazon)) *|(^|, )(wenn|falls|sofern|sobald|sollten|sollte|verkäufer, die)',
  '(?:^|，|,)\\s*(?:如果|若|若是|假如|倘若|如若|万一|但凡|一旦|当(?!前|地|サ|社|店|該|方)|如您|要是)|(?:^|[、。])[^。]{0,60}場合(?:は|に|、)|(?:すると|した場合|なされた場合)|(?:れば|なければ|たら|でしたら)、|[うくすつぬむる]と、?[^。]{0,24}(?:ことがあります|場合があります|おそれがあります|かねません)',
)
const policy = lexicon(
  '^(related|relevant|applicable) polic(y|ies)|(?<!you )(?<!account )(?<!offer )(?<!listing )(is|are) (strictly |expressly )?(prohibited|forbidden|not (allowed|permitted))|against our polic*|(is|are|would be) a violation|may not be sold|violat* of (our|amazon)|take* * ?(* )?(very )?serious*|serious matter*|(is|sind|ist) (streng(stens)? )?(verboten|untersagt|nicht (erlaubt|gestattet|zulässig))|nehmen * (sehr )?ernst',
  '绝不(?:允许|容许|接受|能)|零容忍|看得很重|一律(?:禁止|不得)|明令禁止|不得(?:出售|刊登|贩卖)|一切(?:認め|許)|許されません|許され(?:て|ない)|禁じて|厳しく|断じて|严禁|禁止(?!销售您)|不允许|不得销售|属于违(?:反|规)|非常重视|高度重视|固く禁|することは認められて|禁じられ|禁止され|認められてい?ま?せん|重く受け止め|真摯に受け止め',
)
const upkeep = lexicon(
  'fba (stock|inventory|units)|(stock|inventory|units)( \\p{L}+){0,8} (removed|destroyed|disposed|taken out|held|released|blocked)|(remov*|destroy*|dispos*|withh*)( \\p{L}+){0,8} (stock|inventory|units|funds)|at your (own )?(expense|cost)|removal order*|(lager)?bestand*( \\p{L}+){0,8} (vernichtet|entsorgt|entfernt|zurückgeschickt)|auf ihre kosten',
  '(?:存货|仓库|FBA)[^。]{0,30}(?:移除|销毁|弃置|处置|提走|移走|退回|清理)|(?:销毁|弃置|清理)[^。]{0,20}(?:存货|货)|费用(?:由|算在|归)您|在庫[^。]{0,30}(?:引き取|撤去)|(?:库存|亚马逊物流).{0,30}(?:移除|销毁|弃置|处置)|(?:移除|销毁|弃置).{0,20}库存|費用(?:は|を)?(?:お客様|出品者)?負担|在庫.{0,30}(?:返送|廃棄|処分|所有権)|FBA在庫',
)

/** True for what would happen or always holds: a condition, a rule, a policy; not what did happen. */
export function isGeneral(sentence: Sentence): boolean {
  return has(conditional, sentence.text) || has(policy, sentence.text)
}

export function isConditional(text: string): boolean {
  return has(conditional, text)
}

/** The sentence with its clauses on stock and funds blanked out; offsets stay as they are. */
export function withoutUpkeep(sentence: Sentence): Sentence {
  if (!has(upkeep, sentence.text)) return sentence
  const clauses = sentence.text.split(/(?<=[,，、;])/)
  const text = clauses.map((one) => (has(upkeep, one) ? ' '.repeat(one.length) : one)).join('')
  return { ...sentence, text }
}

/** True for the standing lines on stock and funds, which repeat "inauthentic complaints" in any notice (a.1 fact 1). */
export function isUpkeep(sentence: Sentence): boolean {
  return has(upkeep, sentence.text)
}
