/** Letters of Hong Kong and Taiwan that labels are made of, and the simplified ones in their places: lengths stay. */
const pairs =
  '發发票票號号編编數数單单價价額额總总計计貨货項项稱称電电話话郵邮箱箱戶户購购銷销買买賣卖應应備备註注開开聯联繫系傳传網网國国產产規规條条碼码運运費费訂订採采權权標标據据約约協协議议證证書书報报檢检測测驗验鑒鉴執执蓋盖簽签認认貿贸'
const simple = new Map(
  Array.from({ length: pairs.length / 2 }, (_, i) => [pairs.charAt(2 * i), pairs.charAt(2 * i + 1)]),
)
const known = new RegExp(`[${[...simple.keys()].join('')}]`, 'g')

export const asSimple = (text: string): string =>
  text.replaceAll(known, (letter) => simple.get(letter) ?? letter)
