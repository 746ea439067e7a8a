import { wording } from './rule.ts'
import { ways, waysZh } from './ways.ts'

const reader = String.raw`(?:amazon|you|your (?:\w{1,12} )?(?:team|staff|reviewers?|employees|investigators?|agents?|people|support|department)|seller (?:support|performance)|(?:the )?reviewers? (?:at|of) amazon)`

/** What no letter says to the one who decides: that it is unfair, blind or a robot. */
export const reproach = wording({
  ...ways(
    ['time', /(?:second|third|fourth|fifth|sixth|tenth|\d{1,2}(?:nd|rd|th)) time (?:that )?(?:you|amazon)/],
    [
      'chance opportunity',
      /(?:you|amazon) (?:did not|didn['’]t|never|do not|does not|has not|have not) (?:even )?(?:give|gave|given|allow|let|offer) (?:us|me) (?:\w{1,8} ){0,2}(?:chance|opportunity)/,
    ],
    [
      'same',
      /(?:your|the|amazon['’]s) (?:answers?|repl(?:y|ies)|responses?|messages?|emails?) (?:is|are|was|were) (?:always |again |exactly )+(?:the )?same(?! as)/,
    ],
    ['power', /abus(?:ing|es?|ed) (?:of )?(?:its|your|their|his) power/],
    ['doubt', /doubt (?:that |if |whether )?(?:you|amazon|anyone|anybody)/],
    [
      'still again',
      /(?:amazon|you) (?:still|again|yet again) (?:suspended|closed|rejected|refused|removed|blocked|deactivated|denied) (?:us|our|me|my|it)/,
    ],
    ['believe', /(?:hard|difficult|impossible) to believe (?:that )?(?:\w{1,10} ){0,4}amazon/],
    ['before', /before you (?:close|suspend|block|remove|deactivate|punish|accuse)/],
    [
      'reason explanation answer',
      /(?:reject|rejected|refused|closed|suspended) (?:us|our|me|it)[^.;]{0,20}\bwithout (?:giving |any |a )+(?:\w{1,8} )?(?:reason|explanation|answer)/,
    ],
    [
      'nobody one human',
      /(?:nobody|no one|no human)(?: being)? (?:(?:at (?:amazon|seller \w{1,12})|there|over there|in there|in your team|on your side|from amazon|from your side) (?:has |have |had |ever |really |even ){0,3}\w{2,12}|(?:has |have |had |ever |really |even ){0,3}(?:reads?(?= (?:it|this|them|our|my|what|the (?:letters?|appeals?|e-?mails?|documents|evidence))|[.,!]|$)|listen(?:s|ed)?|cares?|answer(?:s|ed)?(?= (?:us|me|our|my|this)|[.,!]|$)|(?:looks?|looked) (?:at|into) (?:it|this|our|my|the (?:case|evidence|documents|invoices|appeal|files|attachments))|open(?:s|ed)? (?:the|our|my) (?:attachments?|files|documents|e-?mails?)|check(?:s|ed)? (?:our|my) (?:documents|invoices|evidence|case|appeal)))|(?:a )?(?:real )?human(?: being)? (?:should|must|needs to|please|to) (?:\w{1,8} )?(?:read|look|review|check)/,
    ],
    [
      'joke biased bias prejudice prejudiced blind blindly careless carelessly arrogant greedy inhuman monopoly ashamed believe believes believed humiliating listen listens care cares protect protects trusts way treat treats trust',
      new RegExp(
        String.raw`(?:amazon|you|your)\b[^.;]{0,60}\b(?:joke|biased|bias|prejudiced?|blind(?:ly)?|careless(?:ly)?|arrogant|greedy|inhuman|monopoly|ashamed|humiliating)|(?:amazon|you) (?:\w{1,8} )?(?:always|only|just|simply|blindly) (?:believe|listen|care|protect|trust)s?|the way (?:amazon|you) (?:handle|treat|deal)s?|how (?:amazon|you) treats?`,
      ),
    ],
    [
      'without refuse refuses refused idea listens explain tell asking blindly',
      new RegExp(
        String.raw`(?:amazon|you|your (?:\w{1,14} )?(?:team|staff|reviewers?|investigators?|people|department|support|employees))\b(?<!(?:if|unless) you) (?:[\w'’]{1,12} ){0,8}?(?:without (?:even )?(?:asking|looking|checking|reading|listening|warning|telling|explaining|understanding|a (?:human|person))|refuse[sd]? to (?:tell|explain|answer|help|read|listen|talk|look|admit|reply)|ha(?:ve|s) no idea|(?:decide|judge)s? blindly)`,
      ),
    ],
    [
      'stealing stole robbed bully bullies bullying bullied',
      /amazon (?:is |has )?(?:stealing|stole|robbed|bull(?:y|ies|ied|ying))/,
    ],
    [
      'sides protects favours favors cares amazon',
      /amazon (?:\w{1,8} )?(?:sides? with|only (?:cares|protects?)|favou?rs)/,
    ],
    [
      'treat treats treated treating',
      /(?:you|amazon) (?:\w{1,10} )?treat(?:s|ed|ing)? (?:\w{1,12} ){0,3}(?:sellers?|us|me|like)/,
    ],
    [
      'same',
      /(?:you|amazon|support) (?:\w{1,8} ){0,2}(?:send|sent|sends|sending|reply|replies) (?:me |us )?(?:with )?(?:only )?the same/,
    ],
    [
      'template templated automated automatic generic',
      /(?:you|your|amazon|stop)\b[^.;]{0,40}\b(?:templated?|automat(?:ed|ic)|generic) (?:\w{1,10} )?(?:answers?|repl(?:y|ies)|responses?|messages?|emails?)/,
    ],
    [
      'still keep keeps kept people',
      /(?:and|but|yet) (?:yet )?(?:you|amazon) (?:still|keep|keeps|kept) (?:\w{1,12} )?(?:ask|reject|refus|send|clos)\w{0,4}|you (?:people |guys |just |only )?(?:keep|kept) (?:on )?(?:copy|send|reject|ask|repeat|ignor|clos|sham)\w{0,4}|you people/,
    ],
    [
      'amazon you your support performance reviewer reviewers',
      new RegExp(
        String.raw`(?<!\b(?:if|should|that|case|so) )${reader} (?:have |has |had |even |simply |just |always )?(?:(?:never|refuses?d? to|fail(?:s|ed)? to|did(?: not|n['’]t)|do(?:es)?(?: not|n['’]t)|has not|have not) (?:even |really |carefully |properly |bother(?:ed)? to ){0,2}(?:read|look|review|listen|care|understand|check|consider|bother|respect)\w{0,3}|ignor(?:e[sd]?|ing) (?:our|my|us|me|all|the|every))`,
      ),
    ],
    [
      'job',
      /(?:team|staff|employees|support|people) (?:to )?(?:is |are |does |do |isn['’]t |doesn['’]t |don['’]t )?(?:not )?do(?:ing)? (?:its|their|the) job/,
    ],
    [
      'incompetent incompetence negligent negligence lazy stupid irresponsible unprofessional',
      /(?:your|amazon['’]s|amazon|you)\b[^.;]{0,30}\b(?:incompeten(?:t|ce)|negligen(?:t|ce)|lazy|stupid|irresponsible|unprofessional)/,
    ],
    [
      'vague unclear confusing wrong flawed broken illegal',
      /(?:your|amazon['’]s) (?:\w{1,12} )?(?:polic(?:y|ies)|rules?|notices?|decision|suspension|deactivation|process|action|treatment|system) (?:is|are|was) (?:\w{1,10} )?(?:wrong|illegal|vague|unclear|confusing|flawed|broken)/,
    ],
    [
      'warn warned told tell inform informed',
      /amazon (?:has |had )?(?:never|did not|didn['’]t) (?:even )?(?:tell|told|warn|warned|inform|informed)/,
    ],
    [
      'evidence proof explanation warning reason',
      /(?:you|amazon|account|your (?:\w{1,10} )?(?:team|staff|reviewers?|department)) (?:\w{1,12} ){0,6}without (?:any |a |giving )?(?:\w{1,8} )?(?:evidence|proof|reason|explanation|warning)(?! of)/,
    ],
    ['should', /amazon should (?:\w{1,8} )?(?:take responsibility|check|fix|improve|read|look)/],
    [
      'blame fault negligence responsibility',
      /amazon (?:is|was) (?:(?!not|never)\w{1,10} )?(?:to blame|at fault)|(?:we|i) blame amazon|(?:fault|responsibility|blame) (?:clearly |entirely )?(?:lies|lay|is|rests) with (?:amazon|you)|(?:fault|negligence) of amazon|(?:amazon['’]s|your) (?:own )?fault/,
    ],
    ['punished', /(?:we|i|sellers) (?:are|were|am|was|have been|feel) (?:\w{1,8} )?punished/],
    [
      'ground grounds basis',
      /(?:suspension|deactivation|decision|removal|block) (?:has|had|is without) (?:\w{1,10} )?(?:no )?(?:legal |any |real |factual )?(?:grounds?|basis)/,
    ],
    ['decisions', /automated decisions/],
    [
      'wrong mistaken incorrect',
      /(?:decision|suspension|deactivation) (?:is|was) (?:\w{1,10} )?(?:wrong|mistaken|incorrect)(?! about)/,
    ],
    [
      'unfair unfairly fair',
      /(?:amazon (?:is|was) (?:\w{1,10} )?)?(?<!for |against |of )(?:unfair(?:ly)?|(?:not|isn['’]t) fair(?! wear))(?! competition| commercial| advantage| trad)/,
    ],
    ['unjust unjustly unjustified unwarranted', /unjust(?:ly|ified)?|unwarranted/],
    [
      'arbitrary arbitrarily discrimination discriminate discriminated discriminates',
      /arbitrar(?:y|ily)|discriminat(?:ion|es?|ed)(?= against| of| by|\.|$)/,
    ],
    [
      'hostage victim victims theft',
      /(?:hold|held|holding) (?:our|my) (?:\w{1,10} )?(?:money|funds|account|stock) hostage|(?:hold|keep|withhold)ing (?:our|my) (?:\w{1,10} )?(?:money|funds) is (?:\w{1,10} )?theft|victims? of (?:your|amazon)/,
    ],
    ['punish punished punishing punishes', /punish(?:ed|es|ing)? (?:us|me|innocent|honest|small)/],
    ['ridiculous absurd outrageous nonsense', /(?:ridiculous|absurd|outrageous|nonsense)/],
    [
      'unacceptable unreasonable',
      /(?:decision|suspension|deactivation|treatment) (?:is|was) (?:\w{1,10} )?(?:unacceptable|unreasonable)/,
    ],
    ['shame dare', /shame on (?:you|amazon)|how dare/],
    ['treated', /(?:being|been|are|were) treated (?:like|as (?:an? )?criminals?|badly|poorly)/],
    [
      'sense',
      /(?:decision|suspension|policy|notice|message|answer|reply)s? (?:\w{1,10} )?(?:makes?|made) no sense/,
    ],
    [
      'robot robots bot bots machine machines algorithm',
      /(?:a|the|by|only|your|amazon['’]s) (?:\w{1,10} )?(?:robots?|bots?|machines?) (?:to )?(?:answer|repl|read|decid|reject|sent|send|suspend|flag|never|can(?:not|['’]t))\w{0,5}|(?:answered|decided|read|written|reviewed|rejected|suspended) by (?:an? |your |some )?(?:robots?|bots?|machine|algorithm)/,
    ],
    [
      'reason nothing',
      /(?:suspended|closed|deactivated|removed|blocked|flagged) (?:\w{1,10} ){0,4}(?:(?:for no|without (?:a|any|giving a)) (?:\w{1,8} )?reason|for nothing)/,
    ],
    [
      "'paste 'pasted paste pasted canned copypaste copypasted",
      /copy[- ]?(?:and[- ])?pasted? (?:answers?|repl(?:y|ies)|responses?|messages?|emails?)|canned (?:answers?|repl(?:y|ies)|responses?)/,
    ],
  ),
  zh: waysZh(
    /(?:没有|不|未)(?:曾)?给(?:过)?我们?[^，。；]{0,8}(?:机会|余地)|(?:回复|邮件|答复)(?:都)?(?:是)?一模一样|一面之词|(?:你们|贵方|贵司|亚马逊)[^，。；]{0,4}从来(?:没有?|不)|根本不(?:解决|核实|看|管)/,
    /随意(?:封|判|关|下架)|(?:审核|判定|处罚|决定)(?:太|过于|很)?(?:随意|儿戏|任性|粗暴)|不公道|不人性|没人性|朝令夕改|无所适从|双标|垄断|傲慢|石沉大海|没人管|(?:换|找|派)[^，。；]{0,2}(?:真人|人工)|人工(?:重新)?(?:看|审)|(?:亚马逊|平台|你们|贵司)[^，。；]{0,10}(?:偏见|歧视|连[^，。；]{0,8}都不看|滥用|封了再说)|凭[^，。；]{0,10}(?:一句话|一面之词)/,
    /不公(?!平竞争|正竞争)|偏袒|店大欺客|霸道|霸王|一刀切|不分青红皂白|凭什么|冤枉|死活|敷衍|踢皮球|推卸责任|太黑|欺负|压榨|不讲(?:道)?理|强盗|无辜的?(?:卖家|商家)|抽风|瞎(?:判|封|搞)/,
    /(?:亚马逊|平台|你们|贵方|贵司|审核|判定|处罚|决定|封号|封店)[^，。；]{0,8}(?:不合理|毫无道理|没道理|荒唐|离谱|草率|武断|太重|过重)/,
    /(?:无缘无故|无故|莫名其妙|没有任何理由)(?:地|就)?(?:被)?[^，。；]{0,6}(?:封|关|停|下架|移除)/,
    /(?:你们|贵方|贵司|亚马逊(?:审核|客服)|审核(?:人员|团队))[^，。；]{0,8}(?:从不|根本不|根本没|没有?(?:认真|仔细)?(?:看|读|审)|不看|乱(?:封|判|罚|杀|扣)|不负责|不专业|失职|不作为)|(?:你们|贵方|贵司)[^。；]{0,24}(?:根本(?:不|没)|应该?先?(?:去)?(?:查|看|反省|检讨|反思|改))|(?:亚马逊|平台)[^，。；]{0,6}(?:反思|反省|检讨)/,
    /没有?人(?:认真|真正|仔细)?(?:看|读|审|理)(?:过|一下)?(?:我们|我)的?|没有?人(?:认真|真正)(?:看|读|审)/,
    /机器(?:人)?(?:自动)?(?:回复|审核|判)|(?:千篇一律|模板|复制粘贴)(?:的)?(?:式)?(?:的)?(?:模板)?(?:回复|邮件|答复)/,
    /亚马逊[^，。；]{0,4}(?:没有|未|不)(?:提前|事先|给我们)[^，。；]{0,6}(?:通知|警告|告知|机会|解释)/,
    /(?:是|属于|怪|怨)(?:亚马逊|平台|你们|贵方|贵司)(?:自己)?的?(?:错|过错|责任|问题|失误|疏忽|原因)|(?:你们|贵方|贵司|亚马逊)的?(?:系统|算法|审核|流程)(?:有|存在|出(?:现)?(?:了)?)(?:严重)?(?:问题|漏洞|缺陷|毛病|bug)/,
  ),
})
