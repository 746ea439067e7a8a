import { lexicon } from './lexicon.ts'

/** Words by which a notice asks for an explanation, a proof in words or the parts of a plan. */
export const genuineProof = lexicon(
  '(evidence|proof|prove*|show*|demonstrat*|confirm*|documents?|establish*)( \\p{L}+){0,6}( that)?( \\p{L}+){0,8} (original|authentic|genuine|accurate|not (been )?(forged|manipulated|altered|falsified|tampered)|neither (forged|manipulated|altered))( \\p{L}+){0,4}|confirm the (documents|documentation|papers)|(weis(en|t)|nachweis*|beleg*|beweis*)( \\p{L}+){0,10} (echt|original|authentisch|(nicht|weder) (gefälscht|manipuliert|verändert|verfälscht))',
  '(?:证明|证据|说明).{0,24}(?:真实|真实有效|原件|(?:并)?未经?(?:伪造|篡改|修改)|(?:没有|并非|非)(?:经)?(?:伪造|篡改)|不是(?:伪造|虚假))|(?:偽造|改ざん|改竄|変造)(?:や改ざん|または改ざん)?(?:されて|して)?い(?:ない|ません)|(?:偽造|改ざん|改竄|変造)[^。]{0,10}(?:では|で)(?:ない|ありません)|(?:真正|本物|原本|正当)[^。]{0,16}(?:証明|示す|証拠)',
)

export const inError = lexicon(
  'explain*( \\p{L}+){0,12}|(an |written )?explanation*|(the |your )?reason*( why| you| for)|(in error|by mistake|mistaken*|incorrect*|wrongly)|never (sold|listed|offered)|(do|did) not own|(teilen|sagen|schreiben) sie uns( mit)?,? ?( \\p{L}+)?[: ]*|erklär*|erläuter*|begründ*|weshalb|irrtümlich*|versehentlich*',
  '(?:说明|解释).{0,24}|有误|错误|从未(?:销售|出售|刊登)|説明|釈明|誤(?:り|って)|間違|販売したことがない|関連(?:が|して|性が)?(?:い)?ないこと|経緯',
)

export const neverSold = lexicon(
  "never (have )?(actually |in fact )?(sold|listed|offered)|(you )?(have|has|did) not (ever |actually )?(sold|listed|offered|sell|list|offer)|(haven't|didn't) (ever )?(sold|sell|listed|list|offered)|(nie|niemals) (verkauft|angeboten|gelistet)|nicht (verkauft|angeboten) haben",
  '从(?:未|来没有?)(?:销售|出售|刊登|上架|卖)|(?:没有|未曾?)(?:销售|出售|刊登|上架|卖)过|(?:販売|出品)したことが(?:ない|ありません|一度)',
)

export const planParts = lexicon(
  '(root )?cause*|issue* behind|led (the )?(customer|buyer)*|(prevent*|avoid*)( \\p{L}+){0,8} (complaint*|issue*|future|again)|(step*|action*|measure*|what) (\\p{L}+ ){0,3}(taken|took|done|did)|what you (have )?(already )?(did|done)|ursache*|(zurückgeh(t|en)|zurückzuführen)|welche (schritte|maßnahmen)|unternommen|gegangen sind|künftig|ausschließ*|(verhinder*|vermeid*|vorbeug*)|ergriffen*',
  '根本原因|原因|导致|做了什么|所做|(?:防止|避免|预防).{0,12}(?:再|投诉|问题)|(?:已|所)?采取.{0,6}(?:措施|行动|步骤)|再発防止|根本的?な?原因|(?:講じ|取っ|実施し)た',
)

export const whyWrong = lexicon(
  '(explain|explanation|tell us|state|describe)( \\p{L}+){0,4} (why|how)( \\p{L}+){0,8} (wrong|in error|mistak*|incorrect*|not infring*|does not infring*|unfounded)|(erklär*|erläuter*|begründ*),? (\\p{L}+ ){0,4}(warum|weshalb|wieso)( \\p{L}+){0,8} (irrtümlich*|falsch|unbegründet|unberechtigt|fehler*|zu unrecht)',
  '(?:说明|解释)[^。]{0,14}(?:有误|错误|不成立|未侵权|不侵权)|(?:誤り|誤って|間違い|侵害していない)[^。]{0,14}(?:説明|理由)',
)

export const awaited = lexicon(
  '(if|unless) (we|you)( \\p{L}+){0,4} (receive|get|send|provide|submit) (us )?(your|a|an|the|valid)|(erhalten|bekommen) wir( \\p{L}+){0,14} nicht|(wenn|falls|sollten) (wir|sie)( \\p{L}+){0,14} (erhalten|einreichen|senden)',
  '(?:如果|若|如)[^。]{0,24}(?:未|没有)(?:能)?(?:收到|提交|提供)|(?:受領|提出|受け取)[^。]{0,10}(?:ない|なかった)場合',
)
