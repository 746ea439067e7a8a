// Traditional characters that notices use, each followed by its simplified form.
const pairs =
  '們们買买賣卖訴诉發发單单據据請请實实權权標标號号類类體体電电話话聯联絡络網网帳账戶户銷销貨货質质證证書书應应鏈链開开關关閉闭審审確确認认說说明明問问題题無无為为與与從从們们過过內内個个這这還还後后時时間间產产圖图專专著著處处暫暂移移除除復复恢恢備备註注冊册營营業业執执運运營营損损毀毁資资項项額额將将會会對对讓让違违規规則则條条約约見见現现際际檢检測测試试報报導导頁页詳详細细訊讯驗验護护種种級级經经濟济達达進进選选擇择閱阅讀读續续給给結结終终決决議议論论評评價价連连錄录帶带購购費费繳缴擔担傳传輸输華华區区國国區区歐欧臺台灣湾併并僅仅須须預预該该誤误寫写勞劳務务動动計计劃划準准標标貼贴訂订飾饰儲储倉仓庫库變变術术責责屬属補补簽签順顺遞递創创優优團团隊队稱称舉举偽伪竄窜疑疑慮虑職职員员願愿攝摄齊齐籤签聞闻導导統统責责擁拥來来樣样應应繼继'
const simplifiedOf = new Map<string, string>()
for (let at = 0; at + 1 < pairs.length; at += 2) simplifiedOf.set(pairs.charAt(at), pairs.charAt(at + 1))

/** The text with traditional characters simplified, one for one; Japanese is left alone. */
export function simplify(text: string): string {
  if (
    /[\u3041-\u30ff]{2}/.test(text.slice(0, 20_000)) ||
    !/[們買賣訴權發單請實證號準願會為這個對從開關來時應還後說產體聞]/.test(text.slice(0, 20_000))
  )
    return text
  return text
    .replaceAll('計畫', '计划')
    .replaceAll('回覆', '回复')
    .replace(/[\u4e00-\u9fff]/g, (char) => simplifiedOf.get(char) ?? char)
}
