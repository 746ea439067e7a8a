import { findDates, printDay } from '../../../src/core/dates.ts'
import type { Lang } from '../../../src/core/text.ts'
import { chance, type Random } from './chance.ts'
import { reworded } from './honest.ts'
import type { TrueSentence } from './true-sentences.ts'

/** A way to lie about a true text; null where the text gives no hold for it. */
export interface Lie {
  readonly name: string
  readonly lang: Lang | 'both'
  readonly tell: (text: string, random: Random, other: string) => string | null
}

const lies: Lie[] = []
const lie = (name: string, lang: Lie['lang'], tell: Lie['tell']): void => {
  lies.push({ name, lang, tell })
}

/** One of the places where the pattern stands, put otherwise. */
function putAt(
  text: string,
  random: Random,
  pattern: RegExp,
  to: (hit: RegExpExecArray) => string,
): string | null {
  const hits = [...text.matchAll(pattern)]
  if (hits.length === 0) return null
  const hit = random.one(hits)
  const out = text.slice(0, hit.index) + to(hit) + text.slice(hit.index + hit[0].length)
  return out === text ? null : out
}

/** Words for others, one pair a line. */
function pairsOf(random: Random, text: string, table: string): string | null {
  const fits = table
    .trim()
    .split('\n')
    .map((line) => line.split(' > ') as [string, string])
    .map(
      ([from, to]) =>
        [/[A-Za-z]/.test(from) ? new RegExp(`\\b${from}\\b`, 'g') : new RegExp(from, 'g'), to ?? ''] as const,
    )
    .filter(([from]) => from.test(text))
  if (fits.length === 0) return null
  const [from, to] = random.one(fits)
  from.lastIndex = 0
  return (
    putAt(text, random, from, (hit) => to.replaceAll('$1', hit[1] ?? ''))?.replaceAll(/ {2,}/g, ' ') ?? null
  )
}

const run = /\d+/g
lie('digit dropped', 'both', (text, random) =>
  putAt(text, random, /\d{2,}/g, ([digits]) => {
    const at = digits.startsWith('0') ? 1 : random.below(digits.length)
    return digits.slice(0, at) + digits.slice(at + 1)
  }),
)
lie('digit added', 'both', (text, random) =>
  putAt(text, random, run, ([digits]) => digits + String(random.below(10))),
)
lie('digit changed', 'both', (text, random) =>
  putAt(text, random, run, ([digits]) => {
    const at = random.below(digits.length)
    return (
      digits.slice(0, at) + String((Number(digits[at]) + 1 + random.below(8)) % 10) + digits.slice(at + 1)
    )
  }),
)
lie('digits swapped', 'both', (text, random) =>
  putAt(text, random, /\d{2,}/g, ([digits]) => {
    const at = random.below(digits.length - 1)
    return digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)
  }),
)
lie('day for month', 'both', (text, random) => {
  const dates = findDates(text).filter(
    ({ iso }) => iso !== null && Number(iso.slice(8)) <= 12 && iso.slice(5, 7) !== iso.slice(8),
  )
  if (dates.length === 0) return null
  const { iso, start, end, words } = random.one(dates)
  const [y = '', m = '', d = ''] = (iso ?? '').split('-')
  const put = /\p{Script=Han}/u.test(words)
    ? `${y}年${Number(d)}月${Number(m)}日`
    : printDay(`${y}-${d}-${m}`, 'en')
  return text.slice(0, start) + put + text.slice(end)
})
lie('another month', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    'January > June\nFebruary > March\nMarch > May\nApril > August\nMay 20 > April 20\nJune > July\nJuly > June\nAugust > October\nSeptember > December\nOctober > November\nNovember > October\nDecember > January\nMonday > Friday\nTuesday > Thursday\nWednesday > Monday\nThursday > Tuesday\nFriday > Monday',
  ),
)
lie('another weekday', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '周一 > 周五\n周二 > 周四\n周三 > 周一\n周四 > 周二\n周五 > 周一\n每周 > 每月\n每月 > 每周\n每季度 > 每月\n每天 > 每周\n每批 > 每月\n当天 > 当周',
  ),
)
lie('not dropped', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    'did not > did\ncould not > could\nis not > is\nwas not > was\nare not > are\nwere not > were\nnot > \nno > a\nnever > always\nwithout > with\nnone > all\nnothing > something\ncannot > can\nno longer > still\nno one > someone',
  ),
)
lie('not dropped', 'zh', (text, random) =>
  pairsOf(random, text, '没有 > 有\n不得 > 可以\n不符 > 相符\n未 > \n不 > \n没 > \n无法 > 可以\n从未 > 曾'),
)
lie('not added', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    'is > is not\nwas > was not\nwere > were not\nare > are not\nopens > does not open\nchecks > does not check\ncompares > does not compare\nsigns > does not sign\nwe ([a-z]+ed) > we have not $1\nhad > had no\nand > and not',
  ),
)
lie('not added', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '已于 > 未于\n核对 > 未核对\n检查 > 不检查\n写明 > 没有写明\n签字 > 不签字\n收到 > 未收到\n退款 > 未退款\n存档 > 不存档\n是 > 不是\n有 > 没有',
  ),
)
lie('planned for done', 'en', (text, random) =>
  text.startsWith('Planned')
    ? null
    : pairsOf(
        random,
        text,
        'On (\\d+ [A-Z][a-z]+ 20\\d\\d) we ([a-z]+ed) > We will on $1 have\nwe opened > we will open\nwe removed > we will remove\nwe closed > we will close\nwe refunded > we are going to refund\nwe moved > we plan to move\nwe sent > we will send\nwe put > we will put\nwe asked > we will ask\nwe took > we will take\nwe corrected > we intend to correct\nwe compared > we will compare\nwe received > we will receive\nwere refunded > will be refunded\nwere removed > will be removed\nwas removed > is to be removed\nwas closed > will be closed\nwas kept > will be kept\nis kept > will be kept\nis signed > will be signed\nis filed > will be filed',
      ),
)
lie('done for planned', 'en', (text, random) =>
  random.one([
    (): string | null =>
      /^Planned (?:for|from) /.test(text)
        ? text
            .replace(/^Planned for ([^:]+): (\w+)ing /, 'On $1 we $2ed ')
            .replace(/^Planned from ([^:]+): /, 'Since $1, ')
        : null,
    (): string | null =>
      pairsOf(random, text, 'will be > has been\nwill > has\nplan to > have begun to\nare going to > did'),
  ])(),
)
lie('planned for done', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '我们已于 > 我们将于\n已于 > 拟于\n(?<![未])已(?!拆) > 将\n已经 > 准备\n已完成 > 计划完成\n^自(20[^，]+?日)起 > 计划自$1起\n我们已于 > 我们计划于\n我们给 > 我们将给\n我们向 > 我们会向',
  ),
)
lie('done for planned', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '^计划于 > 我们已于\n^计划自 > 自\n计划于 > 已于\n将于 > 已于\n准备 > 已经\n会(?!计) > 已',
  ),
)
lie('begun for done', 'en', (text, random) =>
  putAt(
    text,
    random,
    /\bwe (\w+?)(ed)\b(?= (?:\d|the|all|every|each))/g,
    (hit) => `we have started to ${hit[1]}`,
  ),
)
lie('begun for done', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '我们已于(20[^日]+日) > 我们已于$1开始\n已取得 > 正在取得\n已移除 > 开始移除\n核对 > 陆续核对\n收到 > 陆续收到\n检查 > 逐步检查',
  ),
)
lie('softened', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    'all > most\nevery > nearly every\neach > some\neach > most\nthe > some of the\nevery > some\nis > should be\nis > may be\ncompares > should compare\nchecks > tries to check\nopens > can open\nreads > may read\nsigns > usually signs\nsigns > should sign\n(\\d+) units > about $1 units\n(\\d+) units > at least $1 units\n(\\d+) cartons > up to $1 cartons\n(\\d+) > more than $1\n(\\d+) > nearly $1\nwe > we probably\nso > so perhaps\nwas > may have been\nwe (\\w+ed) > we tried to $1\nwe > we partly',
  ),
)
lie('softened', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '全部 > 大部分\n每批 > 部分批次\n逐件 > 抽样\n每件 > 多数\n全额 > 部分\n均 > 大多\n(\\d+)件 > 约$1件\n(\\d+)件 > 至少$1件\n(\\d+)箱 > 近$1箱\n核对 > 尽量核对\n由 > 可能由\n需 > 可\n检查 > 可以检查\n应 > 可\n我们 > 我们基本\n必须 > 可以\n签字 > 一般签字',
  ),
)
lie('strengthened', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    'we > we always\nunits > all units\ncartons > every carton\nsome > all\nphotos > all photos\nchecks > carefully checks twice\nis > is always\nis kept > is permanently kept\ncompared > fully compared\nstock > entire stock\nbuyers > all buyers\nthe > only the\nwe > only we\nremoved > permanently removed',
  ),
)
lie('strengthened', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '核对 > 全部核对\n买家 > 所有买家\n库存 > 全部库存\n我们 > 我们始终\n检查 > 双重检查\n我们 > 只有我们\n照片 > 全部照片\n存档 > 永久存档\n订单 > 所有订单',
  ),
)
lie('who', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    'the warehouse lead > the purchasing lead\nwarehouse manager > packing manager\nthe owner > the packer\nthe purchaser > the supplier\nwe > the supplier\nwe > Amazon\nour > their\nthe finance head > the warehouse keeper\ncustomer service > quality control\nthe supplier > the buyer\nbuyers > suppliers\nthe buyer > our packer\nlead > assistant\nmanager > intern\nwe > our agent\nthe brand > the supplier\nintake > packing',
  ),
)
lie('who', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '仓库 > 采购\n采购 > 财务\n财务 > 仓库\n客服 > 运营\n运营 > 质检\n我们 > 供应商\n供应商 > 买家\n买家 > 供应商\n主管 > 实习生\n经理 > 助理\n质检 > 打包\n我方 > 工厂\n品牌方 > 供应商\n负责人 > 组员',
  ),
)
lie('place', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    "our own warehouse > the third-party warehouse\nour warehouse > the factory\nthe factory > our office\nthird-party > own\nour office > our home\nthe supplier[’']s site > the Amazon centre\nFBA > our warehouse\nAmazon > eBay\nshelf > floor\nbin > pallet\npage > catalogue\ncountry > city",
  ),
)
lie('place', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '海外仓 > 自有仓\n自有仓 > 第三方仓\n第三方仓 > 工厂\n办公室 > 仓库\n工厂 > 办公室\n货位 > 地面\n亚马逊 > 速卖通\n页面 > 图册',
  ),
)
lie('unit', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    '(\\d+) units > $1 cartons\n(\\d+) cartons > $1 units\n(\\d+) buyers > $1 orders\n(\\d+) orders > $1 buyers\n(\\d+) days > $1 weeks\n(\\d+) units > $1 sets\n(\\d+) listings > $1 orders\n(\\d+) units > $1%\n(\\d+) units > $1 dozen units\n(\\d+) g\\b > $1 kg\ncm > mm\n(\\d+) returns > $1 units\n(\\d+) invoices > $1 units\nUSD > CNY',
  ),
)
lie('unit', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '(\\d+)件 > $1箱\n(\\d+)箱 > $1件\n(\\d+)位 > $1单\n(\\d+)天 > $1周\n(\\d+)件 > $1套\n(\\d+)张 > $1份\n(\\d+)条 > $1个\n(\\d+)个订单 > $1个退货\n(\\d+)件 > $1%\n(\\d+)件 > $1万件\n小时 > 天\n克 > 公斤',
  ),
)
const twins: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  c: 'с',
  p: 'р',
  A: 'А',
  B: 'В',
  E: 'Е',
  O: 'О',
  T: 'Т',
  S: 'Ѕ',
  0: 'O',
  1: 'l',
  l: '1',
  I: 'l',
  5: 'S',
  8: 'B',
  2: '２',
  3: '３',
  4: '４',
  6: '６',
  7: '７',
  9: '９',
  i: 'í',
  n: 'ո',
  u: 'υ',
}
lie('homoglyph', 'both', (text, random) =>
  putAt(text, random, /[aeocpABEOTSlI0158234679inu]/g, ([sign]) => twins[sign] ?? sign),
)
lie('ASIN', 'both', (text, random) =>
  putAt(text, random, /B0[A-Z0-9]{8}/g, ([asin]) =>
    random.one([
      `${asin.slice(0, 9)}${asin.endsWith('9') ? '8' : '9'}`,
      'B0TESTXX77',
      `${asin.slice(0, 6)}${asin.slice(7, 8)}${asin.slice(6, 7)}${asin.slice(8)}`,
      asin.slice(0, 9),
    ]),
  ),
)
lie('exhibit', 'en', (text, random) =>
  putAt(text, random, /exhibit (\d+)/gi, (hit) =>
    random.one([`exhibit ${Number(hit[1]) + 1}`, `exhibits ${hit[1]} and ${Number(hit[1]) + 2}`]),
  ),
)
lie('exhibit', 'zh', (text, random) =>
  putAt(text, random, /附件(\d+)/g, (hit) =>
    random.one([`附件${Number(hit[1]) + 1}`, `附件${hit[1]}和附件${Number(hit[1]) + 2}`]),
  ),
)
lie('exhibit added', 'en', (text) =>
  /exhibit/i.test(text)
    ? text.replace(/ ?\((?:see )?exhibits? [^)]*\)/i, '')
    : text.replace(/\.$/, ' (exhibit 4).'),
)
lie('exhibit added', 'zh', (text) =>
  /附件/.test(text) ? text.replace(/（附件[^）]*）/, '') : text.replace(/。$/, '（附件4）。'),
)
lie('document', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    'invoice > contract\ninvoices > receipts\nphotos > videos\nthe invoice > the letter of authorisation\nlabel > certificate\npurchase order > delivery note\nrecord > certificate\nform > contract\nlist > report\nsheet > certificate\nsample > test report\nlog > contract\nphoto > video\nletter > invoice',
  ),
)
lie('document', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '发票 > 合同\n照片 > 视频\n授权书 > 检测报告\n采购单 > 合同\n标签 > 证书\n检查表 > 证书\n送货单 > 发票\n记录表 > 合同\n合同 > 发票\n截图 > 视频\n登记表 > 授权书',
  ),
)
lie('new document', 'en', (text, random) =>
  putAt(
    text,
    random,
    /(?: \([^)]*\))?\.$/g,
    ([end]) =>
      random.one([
        ' and attach the test report',
        ', as the certificate shows',
        ', with a bank statement',
        ' and the police report',
        ' under a new contract',
      ]) + end,
  ),
)
lie('new document', 'zh', (text, random) =>
  putAt(
    text,
    random,
    /(?:（[^）]*）)?。$/g,
    ([end]) =>
      random.one(['，并附检测报告', '，有公证书为证', '，另有银行流水', '，已报警', '，并签订新合同']) + end,
  ),
)
lie('new supplier', 'en', (text, random) =>
  random.one([
    (): string | null =>
      putAt(text, random, /\b(?:the|our) supplier\b/gi, () => 'Hangzhou Brightway Trading Co., Ltd.'),
    (): string | null =>
      putAt(
        text,
        random,
        /(?:Guangzhou Lihe|Shenzhen Mingzhou|Northgate|Foshan Xinjia|Tanabe)/g,
        () => 'Yiwu Sunrise',
      ),
    (): string | null => text.replace(/(?: \([^)]*\))?\.$/, (end) => ` from Brightway Trading${end}`),
    (): string | null => putAt(text, random, /\b(?:Norvik|Kerrin|Lumio|PIRVANE)\b/g, () => 'Philips'),
  ])(),
)
lie('new supplier', 'zh', (text, random) =>
  random.one([
    (): string | null => putAt(text, random, /供应商/g, () => '义乌市朝阳贸易有限公司'),
    (): string | null =>
      putAt(text, random, /(?:广州力合|深圳市铭洲|北门|佛山市新佳|田边)/g, () => '杭州明路'),
    (): string | null => putAt(text, random, /[一-龥]{2}(?=贸易|用品|家具|厨具)/g, () => '恒通'),
    (): string | null => text.replace(/。$/, '，由义乌朝阳商行供货。'),
  ])(),
)
lie('claim', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    'supplier > authorised supplier\nunits > genuine units\nwe > we and the brand\nwarehouse > certified warehouse\nreport > certified report\nchecked > verified\ncompared > certified\nstock > new stock\nlabel > original label\nparts > safe parts\ninvoice > verified invoice\ninvoices > genuine invoices\nphotos > dated photos\nlist > complete list\nbuyers > satisfied buyers\ngoods > authentic goods\nreturned > voluntarily returned\nclosed > deleted for ever\nsigned > notarised\nstaff > trained staff\nsheet > approved sheet\nrecord > official record\npurchasing > senior purchasing\nwarehouse > licensed warehouse',
  ),
)
lie('claim', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '供应商 > 授权供应商\n库存 > 正品库存\n发票 > 真实发票\n报告 > 权威报告\n检查 > 认证\n核对 > 公证\n买家 > 满意的买家\n照片 > 公证照片\n仓库 > 认证仓库\n商品 > 全新正品\n员 > 持证员\n记录 > 官方记录\n主管 > 资深主管\n经理 > 高级经理',
  ),
)
lie('another act', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    'compared > photographed\nopened > weighed\nrefunded > contacted\nremoved > counted\nreceived > ordered\nbought > sold\nsold > returned\nsent > received\nasked > paid\nclosed > edited\nsigns > reads\nopens > closes\ncompares > photographs\nkept > destroyed\ncorrected > deleted\nreturned > destroyed\nmoved > sold\nchecks > orders\nstored > sold\nchecked > sold',
  ),
)
lie('another act', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '核对 > 拍照\n退款 > 换货\n移除 > 清点\n收到 > 寄出\n采购 > 销售\n售出 > 采购\n关闭 > 修改\n签字 > 口头说明\n检查 > 清洗\n开箱 > 称重\n存档 > 销毁\n退回 > 销毁\n通知 > 培训\n联系 > 起诉\n修改 > 删除\n停售 > 降价',
  ),
)
lie('order of time', 'en', (text, random) =>
  pairsOf(
    random,
    text,
    'before > after\nafter > before\nSince > Until\nsince > before\nuntil > after\nwithin > after\nOn (\\d) > Before $1\nOn (\\d) > Since $1\non (\\d+ [A-Z]) > by $1\nfor (\\d+ [A-Z]) > from $1\nbelow > above\nover (\\d) > under $1\nless than > more than\nfirst > last\nlast > first\nsame day > next day\nonce a > twice a\nat least > at most\nold > new\nnew > old\nwrong > right\nright > wrong\nwith > without',
  ),
)
lie('order of time', 'zh', (text, random) =>
  pairsOf(
    random,
    text,
    '前 > 后\n后 > 前\n起 > 前\n之前 > 之后\n以内 > 以外\n低于 > 高于\n高于 > 低于\n旧 > 新\n新 > 旧\n首 > 末\n第一 > 第二\n当天 > 次日\n至少 > 至多\n正确 > 错误\n截至 > 自\n不足 > 超过\n下次 > 上次',
  ),
)
const swap = (text: string, spans: readonly (readonly [number, number])[], random: Random): string | null => {
  const order = random.shuffled(spans)
  for (const a of order)
    for (const b of order) {
      if (a[0] >= b[0] || text.slice(...a) === text.slice(...b)) continue
      const between = text.slice(a[1], b[0])
      // In a row the order says nothing.
      if (
        /^(?:[\s,，、]|and|or|to|和|及|与|或|至|到|[-–]|B0TEST\w{4}|20\d\d年\d+月\d+日|\d+ [A-Z][a-z]+ 20\d\d)*$/.test(
          between,
        )
      )
        continue
      return text.slice(0, a[0]) + text.slice(...b) + between + text.slice(...a) + text.slice(b[1])
    }
  return null
}
const spansOf = (text: string, pattern: RegExp): [number, number][] =>
  Array.from(text.matchAll(pattern), (hit) => [hit.index, hit.index + hit[0].length])
lie('figures change places', 'both', (text, random) =>
  swap(
    text,
    spansOf(text, /(?<![\w年月日.-])\d{1,3}(?=件|箱|位|张| units| cartons| were| had| in | of | for)/g),
    random,
  ),
)
lie('dates change places', 'both', (text, random) =>
  swap(
    text,
    findDates(text)
      .filter(({ iso }) => iso !== null)
      .map(({ start, end }) => [start, end] as const),
    random,
  ),
)
lie('names change places', 'both', (text, random) =>
  swap(
    text,
    spansOf(
      text,
      /Norvik|Kerrin|Harbour Kitchen|PIRVANE|Lumio|Guangzhou Lihe Kitchenware Co\., Ltd|Tanabe Shoji KK|Northgate Clearance Ltd|佛山市新佳家具有限公司|北门清货有限公司|广州力合厨具有限公司|B0TEST\w{4}|\b[A-Z]{1,3}-\d+\b/g,
    ),
    random,
  ),
)
lie('people change places', 'en', (text, random) =>
  swap(
    text,
    spansOf(text, /\b(?:supplier|buyers?|factory|brand|manufacturer|carrier|warehouse lead|owner)\b/g),
    random,
  ),
)
lie('people change places', 'zh', (text, random) =>
  swap(text, spansOf(text, /供应商|买家|工厂|品牌方|生产商|运营经理|仓库主管/g), random),
)
lie('opposites change places', 'en', (text, random) =>
  swap(text, spansOf(text, /\b(?:old|new|wrong|right|sealed|opened|original|other)\b/g), random),
)
lie('opposites change places', 'zh', (text, random) =>
  swap(text, spansOf(text, /旧|新|错款|正确型号|已拆封|未拆封/g), random),
)
const facts = [
  'We also trained the whole team.',
  'The supplier has confirmed this in writing.',
  'A second supplier was approved.',
  'No further complaints were received.',
  'The police were informed.',
  'All goods are genuine.',
  'Amazon approved this step.',
  'An outside laboratory tested the goods.',
  'We will report every month.',
  'This was the fault of the carrier.',
  'The buyers accepted this.',
  'Nothing like this had happened before.',
]
const factsZh = [
  '我们还培训了全体员工。',
  '供应商已书面确认。',
  '另有一家供应商获得批准。',
  '此后没有收到投诉。',
  '我们已经报警。',
  '所有商品均为正品。',
  '亚马逊已同意该做法。',
  '第三方实验室已检测。',
  '我们将每月汇报。',
  '责任在物流公司。',
  '买家已接受。',
  '以前从未发生过。',
]
lie('a new sentence', 'en', (text, random) =>
  random.one([`${text} ${random.one(facts)}`, `${random.one(facts)} ${text}`]),
)
lie('a new sentence', 'zh', (text, random) =>
  random.one([`${text}${random.one(factsZh)}`, `${random.one(factsZh)}${text}`]),
)
lie('a sentence of another place', 'both', (text, _random, other) =>
  other.length < 30 || text.includes(other)
    ? null
    : /\p{Script=Han}/u.test(text)
      ? text + other
      : `${text} ${other}`,
)
lie('a clause left out', 'en', (text, random) =>
  putAt(text, random, /(?:; |, (?:and|so|but|which) )[^;.]{25,}?(?=; |\.|$)/g, () => ''),
)
lie('a clause left out', 'zh', (text, random) =>
  putAt(text, random, /[；，][^；，。（）]{8,}?(?=[；，。])/g, () => ''),
)
const pairLies: Record<string, RegExp> = {
  number: /(?<![\w年月日.-])\d{1,4}(?=件|箱|位|张|个|条| units| cartons| orders| buyers| listings| returns)/,
  date: /\d{1,2} [A-Z][a-z]+ 20\d\d|20\d\d年\d{1,2}月\d{1,2}日/,
  exhibit: / \(exhibit \d+\)|（附件\d+）/,
  asin: /B0TEST\w{4}/,
}
for (const [name, pattern] of Object.entries(pairLies))
  lie(`${name} moved to another sentence`, 'both', (text, _random, other) => {
    const [a, b] = [pattern.exec(text), pattern.exec(other)]
    if (!a) return null
    const joiner = /\p{Script=Han}/u.test(text) ? '' : ' '
    if (b && a[0] !== b[0])
      return `MOVED\u0001${text.slice(0, a.index)}${b[0]}${text.slice(a.index + a[0].length)}${joiner}${other.slice(0, b.index)}${a[0]}${other.slice(b.index + b[0].length)}`
    if (name !== 'exhibit' || b) return null
    return `MOVED\u0001${text.replace(a[0], '')}${joiner}${other.replace(/[.。]$/, (end) => a[0] + end)}`
  })

export const liesIn = (lang: Lang): readonly Lie[] =>
  lies.filter((each) => each.lang === 'both' || each.lang === lang)

export interface Told {
  readonly before: string
  readonly after: string
}

/** What was said and what the lie makes of it; null where this lie finds no hold. */
export function told({ tell }: Lie, text: string, other: string, random: Random): Told | null {
  const out = tell(text, random, other)
  if (out === null || out.replaceAll(/\s+/g, ' ').trim() === text) return null
  const joiner = /\p{Script=Han}/u.test(text) ? '' : ' '
  if (out.startsWith('MOVED\u0001')) return { before: `${text}${joiner}${other}`, after: out.slice(6) }
  return { before: text, after: out.trim() }
}

export interface Lied extends Told {
  readonly lie: string
  readonly lang: Lang
}

/** The lie of a seed: a true sentence, a lie about it, and half the time other words for what is left of it. */
export function lieOf(seed: number, sentences: readonly TrueSentence[]): Lied {
  const random = chance(seed)
  for (;;) {
    const [one, other] = [random.one(sentences), random.one(sentences)]
    if (one.lang !== other.lang) continue
    const each = random.one(liesIn(one.lang))
    const lied = told(each, one.text, other.text, random)
    if (lied === null) continue
    const after =
      random.below(2) === 0 ? lied.after : reworded(random, one.lang, lied.after, 1 + random.below(3))
    // A third of the lies stand in a section among other sentences, whose words the lie could borrow.
    const same = sentences.filter(({ lang }) => lang === one.lang)
    const around = random.below(3) > 0 ? null : [random.one(same).text, random.one(same).text]
    const within = (text: string): string =>
      around === null ? text : [around[0], text, around[1]].join(one.lang === 'zh' ? '' : ' ')
    return { before: within(lied.before), after: within(after), lie: each.name, lang: one.lang }
  }
}
