import type { Sentence } from './layout.ts'
import { genuineProof } from './explanations.ts'
import { firstSpan, has, lexicon } from './lexicon.ts'
import { isConditional } from './sense.ts'

/** Words that want something sent, said or done. */
export const request = lexicon(
  "to (appeal|reactivate|reinstate|restore)( \\p{L}+){0,3}:|have( \\p{L}+){0,2} (at hand|ready|to hand)|(sie können|können sie)( \\p{L}+|-){0,14} (vorlegen|einreichen|zusenden|schicken|übermitteln)|appeal (with|by)|dispute,? by|please|kindly|send|sending|provide|submit|include|supply|attach|upload|give|furnish|present|forward|e-?mail|mail|needs?|require*|must|ask for|request(s|ed|ing)?|write|ask (them|the)|shown?|enclose|add|tell us|explain|describe|let us have|hand in|want|expect|entfern*|bestätig*|formulier*|änder*|bearbeit*|korrigier*|ergänz*|übersend*|zusend*|(reply|respond|answer)( \\p{L}+){0,8} with|show|prove|confirm|acknowledge|looking for|address|edit|correct|remove|dispute|bitte*|send(en|et)|schick*|übermitt*|reich(en|t)|einreich*|vorleg*|leg(en|t)|bereitstell*|stell(en|t)|hochlad*|lad(en|t)|benötig*|brauch*|füg(en|t)|angeben|angabe|nenn*|teil(en|t)|beifüg*|beleg*|nachweis*|erforderlich|erklär*|erläuter*|geb(en|t)|anforder*|verlang*|weis(en|t)|let (us|me) (see|have|know|look)|(we'd|we would) (like|want|need)|(like|want|wish) to see|we (ask|need|want|require|expect|look|await|are asking|must have|call)|put together|have ready|make (sure|certain)|see to it|ensure|there (must|has to|needs to|should) be|hand (over|us|in)|pass on|name (the|your|us|each|this)|drop us|drop a line|called for|get us|identify|specify|make sure|tell|let's have|(state|list|mention|enter|specify|name|identify)|file|(is|are) (needed|required|called for|necessary|wanted)|zukommen|gehör(t|en)|nötig|notwendig|gebraucht|gefordert|gefragt|verlangen|möchten wir|bitten wir|wir bitten|erwarten wir|wir erwarten|hätten wir gern|hinterleg*|liefer(n|t)|zeig(en|t)|überlass*|nachreich*|verschaff*|vorzulegen|einzureichen|zu senden|zu schicken|beizulegen|beizufügen|hochzuladen|halten sie|leg(en|t) sie|mail(en|t)|what (helps|would help|counts|will do|we accept|we take)|we bitten|bitten um|um vorlage|vorlage|erwirken|besorgen|einholen|(hand|get) us|handed",
  '缺一不可|以下[一二三四两]项|您可以|请|写(?!真)|交来|交上|交到|交齐|交给|递交|呈交|备齐|准备好|给我们|传给|传到|传来|出示|补交|补齐|讲清|发给|寄给|发到|寄到|寄来|附(?:带|件)|拿出|发来|提供|提交|发送|上传|附上|附有|需要|需|须|回复|说明|出具|补充|寄|告知|确认|列出|注明|提出|送付|お寄せ|お出し|お書き|出して(?!い)|送って|揃え|そろえ|お見せ|添え|ご?記入|願い|いただけ|示して|お送り|送信|提供|用意|添付|アップロード|必要|知らせ|ください|下さい|求め(?!が|に応)|提示|お願い|記載|明記',
)
/** Speaks of papers that were sent before. */
export const refersBack = lexicon(
  "weitere informationen (senden|reichen|übermitteln) sie|(you|you have|you've|you had) (already |previously |earlier )?(handed in|turned in|sent|provided|gave|given|submitted|supplied|uploaded)|(we )?(have )?(received|reviewed|got|checked|verified|looked at|read) (your|the)|your (previous|earlier|submitted)|thanks? (you )?for|(was|were|is|are|has been|have been) (not )?(received|verified|accepted|rejected|insufficient|incomplete|sufficient|enough|forged|altered|in place)|(cannot|could not|unable to|can't) (verify|accept|validate)|never arrived|(von ihnen |die sie |sie haben )(\\p{L}+ ){0,6}(eingereicht*|übermittelt*|vorgelegt*|gesendet|geschickt)|(wir haben|haben wir) (\\p{L}+ ){0,6}(erhalten|geprüft)|haben sie( uns)?( \\p{L}+){0,12} (eingereicht|übermittelt|vorgelegt|gesendet|geschickt|gesandt|überlassen|hochgeladen|gestellt|gegeben)|(danke|dank) für|konnten( wir)? (\\p{L}+ ){0,8}nicht",
  '您(?![^。,]{0,12}(?:需|须|应|请|可|要|能))[^。,]{0,44}(?:提交|提供|上传|发送)(?:的|过|了)|您(?:之前|此前|已|先前|已经)?(?:所)?(?:提交|提供|发送|上传)(?:的|过|了)|(?:收到|审核|审阅|查看|核实)(?:了|过)?您|感谢您|(?:无法|未能|不能)(?:核实|验证|接受|确认)|ご提出の(?:請求書|書類|資料|計画|納品書|領収書|証明書|許諾書|文書|内容|情報)|(?:請求書|書類|資料|計画書?|領収書|納品書|証明書)(?:の内容)?(?:を|は)(?:拝見|確認|審査|検討|受領)(?:いたし|し|させていただき)?(?:ました|ており)|(?:裏[づ付]け|確認する|確かめる)ことができ(?:ま|な)|(?:ご?提出|ご?送付|お送り|お出し|お寄せ|ご?提供)(?:いただ(?:いた|き[、,]?(?:誠に)?ありがと|きました)|くださ(?:り|って)[、,]?ありがと|済)|您[^。,]{0,16}(?:交来|发来|寄来|递交|补交|提交|上传|提供)的[^。,]{0,16},?(?:看来|看上去|似乎|疑似|像是|[系为属是](?:伪|假|造)|我们?(?:没|未|无)|没能|未能|无法)|(?:ご?提出|ご?送付|お送り|ご?提供)(?:いただ(?:いた|きまし)|された|くださ(?:った|いまし))|(?:確認|検証|受理)(?:が)?(?:できません|できなかった|いたしかね)',
)
/** "We do not need invoices": named in order not to be sent; and what a change would not mend. */
export const needless = lexicon(
  "(benötigen|brauchen) wir( \\p{L}+){0,4} nicht|(sind|ist) nicht (nötig|notwendig|erforderlich)|(is|are) not (required|needed|necessary|wanted)|even (if|when|though) (you|it|they|the (listing|offer|product))( \\p{L}+){0,3} (delet|remov|clos|end|sold|gone)*|(auch|selbst) (wenn|dann)( \\p{L}+){0,8} (löschen|entfernen|schließen|beenden|gelöscht|entfernt)|(do not|don't|does not|doesn't|will not|won't|need not|no need to|not necessary to|not required to|no longer) (need|require|have to|want|ask|send|submit|provide|resend)|(do|does) not (need|require|ask)|no (\\p{L}+ ){0,3}(is|are) (needed|required|necessary)|need not|will not (help|release|change|lift|restore)|(delet*|remov*|clos*)( \\p{L}+){0,6} (does not|doesn't|will not|won't) (clear|remove|resolve|settle|close|end)|(brauchen|müssen|benötigen)( \\p{L}+){0,3} nicht|nicht (nötig|notwendig|erforderlich|erneut)|(keep|retain) (your|the|all|these) (\\p{L}+ ){0,2}(invoice*|record*|document*)|bewahren sie|kein(e|en)? (\\p{L}+ ){0,3}(nötig|erforderlich|notwendig)|(löschen|entfernen)( \\p{L}+){0,4} (erledigt|beseitigt|behebt)( \\p{L}+){0,4} nicht|(does not|doesn't|will not|won't|cannot|can't|do not|don't|is no) (replace|substitute|stand in|take the place|make up)( \\p{L}+){0,6}|(no|not a) (substitute|replacement) for|(ersetzt|ersetzen)( \\p{L}+){0,5} nicht|kein ersatz|(hilft|nützt|bringt|helfen|nützen)( \\p{L}+){0,5} (nicht|nichts)|nicht (mehr )?(zu )?(schicken|einzureichen|benötigt|gebraucht|verlangt|nochmals|noch einmal)|(leave|spare) (us|yourself|out) (the|any)|(there's|there is) no need (to|for)|(is|are) (beside|besides) the point|(is|are) of no (use|help)",
  '(?:お送り|ご?提出)(?:いただいて|頂いて|されて)も|(?:請求書|書類)に記載の|(?:保存|保管|留存)(?:好)?[^。]{0,8}(?:发票|单据|文件)|无须|毋须|用不着|没必要|免(?:于)?(?:提供|提交)|不用(?:再)?(?:寄|交|发|传|给)|不要(?:再)?(?:重复)?(?:提交|发送|寄|发)|请勿(?:再)?(?:提交|发送|重复)|(?:お送り|ご?提出|送って|送り直|出して)[^。]{0,16}(?:には及び|必要は?(?:あ|ご)り|不要|いりません)|(?:なくて|なくとも)(?:も)?(?:結構|かまいま|構いま|大丈夫)|求めて(?:い|お)り?ません|要りません|(?:大切に|お手元に)?保管(?:して|を)|无需|不需要|不必|不用(?:再)?(?:提供|提交|发送)|(?:删除|移除|关闭)[^。,]{0,12}(?:并?不会|不能|无法)|(?:必要|提出)(?:は|が)?(?:あり|ござい)ません|(?:不要|必要ない)です|(?:削除|終了)し(?:て|た)も[^。]{0,20}(?:ません|ない)',
)
/** Papers that are no good: "pro forma invoices and order confirmations are not accepted". */
const refused = lexicon(
  "(do|does) (not|n.t) count|don.t count|(are|is|will|can) (not |n't )(be )?(accepted|acceptable|sufficient|valid)( \\p{L}+){0,6}|(we )?(do not|don't|cannot|can't|will not) accept|erkennen wir nicht an|(werden|wird) nicht (akzeptiert|anerkannt)|akzeptieren wir nicht|(is|are|will be) (of no use|no good|not enough|turned down|refused|rejected|returned|disregarded|ignored)( \\p{L}+){0,6}|we (won't|will not|cannot|can't|don't) (take|look at|consider|use|work with)|(lehnen|weisen)( \\p{L}+){0,6} (ab|zurück)|(reicht|reichen|genügt|genügen)( \\p{L}+){0,3} nicht|(nehmen|lassen)( \\p{L}+){0,3} nicht (an|gelten)",
  '(?:恕|概)?不(?:予)?(?:接受|受理|认可)|(?:形式发票|报价单|订单|截图|链接|外链|试算表|确认书|Excel|Word)[^。]{0,10}(?:不收|不行|不算|无效|不可|没用)|(?:見積書?|注文書|注文確認|プロフォーマ|スクリーンショット|Excel|リンク)[^。]{0,16}(?:使えま|無効|対象外|不可|認めら)|(?:受け付け|受理|認め|取り扱)[^。]{0,12}(?:ません|できません|いたしかね)|(?:受け付け|受理|認め)(?:て|られ)(?:おり|い)?ま?せ?$',
)
const notYet = lexicon(
  "not (yet|already|previously)|haven't|have not|noch nicht|bisher nicht",
  '尚未|还没|还未|之前(?:未|没有)|まだ',
)
const withoutIt = lexicon(
  "should (you|we|they|this|these|nothing|no)( \\p{L}+){0,8} (not|n't|fail|reach|arrive)( \\p{L}+){0,6}|(if|unless) you( \\p{L}+){0,2} (not|don't|cannot|can't|fail|failed|unable|haven't|didn't)( \\p{L}+){0,5} (provide|send|submit|supply|respond|reply|receive|appeal|give|furnish|upload)|(if|unless) (we|the(?! (brand|trade ?mark|mark|product)( itself)? (is|belongs|does))|these|this|no|nothing|none|documents)( \\p{L}+){0,8} (not|n't|cannot|fail*|receive|arrive*)( \\p{L}+){0,8}|without (?!a gap|any gap)(the|this|these|a|valid|sufficient)|failure to|(wenn|falls|sofern|sollten)( \\p{L}+){0,14} nicht( \\p{L}+){0,3} (vorleg*|einreich*|send*|bereitstell*|übermittel*|erhalten|erhielten|eingeh*|liefer*)|ohne (diese|die|gültige)|(geht|gehen|kommt|kommen|erhalten wir)( \\p{L}+){0,8} (nicht|nichts|keine)",
  '(?:一直|始终|逾期|到期)(?:不|没|未)[^。,]{0,6}(?:交|发|寄|回|给|提)|(?:书|書)?(?:書類|回答|返信|連絡|申し?立て|資料|情報)[^。]{0,10}(?:届か|いただけな)な?(?:い|けれ|かっ)|(?:送ら|提出し|お送りいただけ|届か)なければ|(?:如果|若|如|倘若)?您?(?:未能|不能|无法|没有|未|不)(?:在[^。]{0,16})?(?:提供|提交|发送|回复|收到)|(?:提供|提出|送付|受領|回答)(?:いただけ|でき|され|し)な(?:い|かった)場合|(?:いただけ|でき|され)な(?:い|かった)場合',
)

/** Words in brackets, which say less than the sentence around them. */
const aside = /\([^()]{1,120}\)/g

/** A list entry that runs on into "if we do not receive this …" (a lost line break) is read up to there. */
export function withoutThreat(sentence: Sentence): Sentence {
  const threat = sentence.isItem ? firstSpan(withoutIt, sentence.text) : null
  return threat === null || threat.start < 25
    ? sentence
    : { ...sentence, text: sentence.text.slice(0, threat.start) }
}

/** True where the sentence asks for what it names; reports, threats and rules name papers too. */
export function asks(sentence: Sentence, forged: boolean): boolean {
  if (sentence.isHeading) return false
  const { text, section, isItem } = sentence
  if (has(needless, text) || has(refused, text.replace(aside, ' '))) return false
  const requests = has(request, text)
  if (
    has(withoutIt, text) &&
    !/^(?:please|bitte|请)/i.test(text) &&
    !/[,，、](?:[^,，、]{0,12})(?:please|send|provide|tell us|show us|explain|bitte|senden|请|提供|ください)/i.test(
      text,
    )
  )
    return false
  if (
    has(refersBack, text.replace(aside, ' ')) &&
    !has(notYet, text) &&
    !(forged && (isItem || has(genuineProof, text))) &&
    !/^(?:please|bitte|请)/i.test(text)
  )
    return false
  if ((section === 'why' && !isItem) || section === 'consequence')
    return (
      requests &&
      (!isConditional(text) || has(request, text.slice(text.search(/[,，、]/) + 1))) &&
      /please|send|provide|submit|include|attach|bitte|senden|vorleg|einreich|schick|请|ください|need/i.test(
        text,
      )
    )
  return isItem || requests || section === 'how' || section === 'evidence'
}
