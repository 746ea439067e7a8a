import { wording } from './rule.ts'
import { ways, waysZh } from './ways.ts'

/** The seller's own hardship and feelings, and pleas for mercy: "I have a mortgage to pay", 求求你们. */
export const feeling = wording({
  ...ways(
    ['gone hours behind', /everything (?:is|was) gone|\d\d hours a day|people behind (?:this|our|the)/],
    [
      'daughter son kids children child baby babies sons daughters',
      /(?:my|our) (?:\w{1,10} )?(?:daughters?|sons?|kids|children|child|bab(?:y|ies))(?! (?:packs?|checks?|signs?|works?|made|took|wrote|helps?|labels?|counts?|listed|size|seat|care|clothes|toys?|products?))/,
    ],
    [
      'finished ruined lost doomed',
      /(?:we|i) (?:are|am|feel|will be|would be) (?:\w{1,12} )?(?:finished|ruined|doomed|lost)(?= ?[.,;]|$| and)/,
    ],
    ['imagine', /(?:cannot|can['’]t|hard to) imagine/],
    ['criminals criminal', /(?:feel|treated|like|as) (?:like |as )?(?:an? )?criminals?/],
    ['ill sick', /(?:i|we) (?:have|was|were|am|are|fell|got|became) (?:been )?(?:\w{1,8} )?(?:ill|sick)/],
    [
      'loan loans debt debts',
      /(?:have|took|taken|got|with) (?:\w{1,8} ){0,3}(?:loans?|debts?) (?:to|for|on|from)|(?:in|deep in|heavily in) debts?/,
    ],
    // hardship
    [
      'ends doors broke insolvent',
      /mak(?:e|ing) ends meet|clos(?:e|ing) (?:our|my|its|the) doors|(?:go|going|went) broke|(?:we|i) (?:\w{1,8} ){0,3}insolvent/,
    ],
    ['mom family', /mom[- ]and[- ]pop|family of (?:three|four|five|six|seven|\d)\b/],
    [
      'let lay laid unemployed jobless',
      /(?:let|lay|laid) (?:them|some|my|our|the) ?(?:staff|people|employees|workers|team)? ?(?:go|off)\b|laid off|(?:unemployed|jobless)/,
    ],
    [
      'hard difficult tough dark worst',
      /(?:hard|difficult|tough|dark|worst) (?:times?|period|moments?) (?:in|of|for) (?:my|our|us|me)|going through (?:a |some )?(?:\w{1,8} ){0,2}(?:hard|difficult|tough) times?/,
    ],
    [
      'get survive live how',
      /how (?:we|i|my family|they) (?:will|can|could|should|are going to|am going to) (?:get (?:through|by)|live|survive|manage|go on)|how (?:we|i) (?:live|survive)\b/,
    ],
    [
      'left everything lives life gave sacrificed risked invested lost poured given put',
      /nothing (?:else )?left|(?:poured|put|invested|lost|risked|gave|given|sacrificed) (?:\w{1,8} ){0,2}(?:everything|all) (?:we|i|that we|that i)|(?:this|amazon|the (?:store|shop|account|business)) is (?:my|our) (?:\w{1,8} )?li(?:fe|ves)\b/,
    ],
    [
      'overnight night effort sweat hard years',
      /(?:hard work|work|effort|everything)[^.;]{0,30}\bovernight|day and night(?! shift)|years of (?:hard|honest|our|my) (?:\w{1,8} )?(?:work|effort|life|sweat)|hard work of (?:many|several|\w{1,6}) years/,
    ],
    // what it does to body and mind
    ['hands voice hand', /(?:my|our) (?:hands?|voice) (?:is|are) (?:shaking|trembling)/],
    [
      'ill sick crazy cry depressed mad',
      /(?:mak(?:es|ing|e)|made|driv(?:es|ing)) (?:me|us) (?:\w{1,8} )?(?:ill|sick|crazy|cry|depressed|mad)/,
    ],
    [
      'pain anxiety distress suffering grief hardship stress misery sleepless trouble',
      /(?:caus(?:ed|es|ing)|brought|brings) (?:us|me|my family|our family|our team) (?:\w{1,12} ){0,3}(?:pain|anxiety|distress|suffering|grief|hardship|stress|misery|sleepless|trouble and)/,
    ],
    [
      'pressure stress',
      /under (?:\w{1,10} )?(?:enormous|huge|great|heavy|terrible|immense|extreme|a lot of) (?:\w{1,10} )?(?:pressure|stress)|(?:the|this) stress (?:is|has|of)/,
    ],
    ['heart hearts', /(?:breaks?|broke|breaking|broken|aches?) (?:my|our) hearts?/],
    // pleas
    [
      'compassion sympathy kindness mercy kind merciful lenient',
      /(?:your|some|for) (?:kind |human |\w{1,10} )?(?:compassion|sympathy|mercy)|be (?:kind|merciful|lenient) (?:to|with) (?:us|me|a|our|small)/,
    ],
    [
      'small poor little sellers seller',
      /(?:small|poor|little|tiny|humble|honest) sellers? (?:like (?:us|me)|who (?:works?|tries|struggles?))/,
    ],
    // what hangs on it: income, family, debts
    [
      'income livelihood job living',
      /(?:my|our|the|their) (?:only|sole|main) (?:source of )?(?:income|livelihood|job|living)/,
    ],
    ['livelihood livelihoods', /livelihoods?/],
    [
      'job income survive live',
      /(?:have|has|had) no other (?:job|income|source of income|way to (?:live|survive))/,
    ],
    [
      'family families children kids mouths parents',
      /(?:feed|support|provide for|look after|care of)s? (?:my|our|a|the|his|her|their) (?:\w{1,12} ){0,2}(?:family|families|children|kids|mouths|parents)|(?:kids|children|family|mouths|parents) to (?:feed|support)/,
    ],
    [
      'family families children kids wife husband parents',
      /(?:my|our|their) (?:\w{1,12} ){0,2}(?:family|families|children|kids|wife|husband|parents) (?:\w{1,12} )?(?:depends?|rely|relies|lives? (?:on|from|off)|starves?|suffers?|is suffering|are suffering)/,
    ],
    [
      'wife husband mother father parents son daughter child kids children baby',
      /(?:my|our) (?:\w{1,10} )?(?:wife|husband|mother|father|parents|son|daughter|child|kids|children|baby) (?:is|are|was|were|has|have) (?:\w{1,10} ){0,2}(?:ill|sick|pregnant|in hospital|disabled|hospitali[sz]ed|cancer|crying|hungry|dying|expecting)|(?:my|our) (?:wife|husband|parents) and (?:\w{1,10} ){0,2}(?:kids|children|family|baby|daughter|son)/,
    ],
    [
      'rely relies depend depends live',
      /(?:workers|employees|staff|people|families) (?:\w{1,8} ){0,2}(?:rely|relies|depend|depends|live) on (?:this|our|the|us|my) (?:\w{1,8} )?(?:shop|store|account|business|income|company|sales|salary)/,
    ],
    [
      'rent mortgage mortgages bills loans loan debts tuition',
      /(?:rent|mortgages?|bills|loans?|debts|tuition) to pay|(?:i|we|can['’]t|cannot|to|that|how i|how we|shop|store|business) pays? (?:for )?(?:my|our|back) (?:\w{1,10} )?(?:rent|mortgage|bills|loans?|debts|tuition)|(?:my|our) mortgage/,
    ],
    ['wits', /wits['’]? end/],
    ['savings', /life['’]?s? savings|(?:all|whole) (?:of )?(?:my|our) (?:\w{1,8} )?savings/],
    ['life', /(?:my|our) (?:whole|entire) life/],
    ['family', /(?:small|tiny|little|humble) family(?:[- ](?:run|owned))? (?:business|shop|store|company)/],
    ['single', /single (?:mother|father|mom|mum|dad|parent)/],
    ['years', /i am \d\d years old/],
    [
      'lose losing lost',
      /los(?:e|t|ing) (?:my|our|their) (?:\w{1,8} )?(?:jobs?|homes?|house|everything)|losing everything/,
    ],
    // what befalls the seller
    [
      'destroy destroyed destroying destroys ruin ruined ruining ruins kill killing kills killed wreck crush crushed wrecked wrecking crushing wrecks',
      /(?:destroy|ruin|kill|wreck|crush)(?:ed|ing|s)? (?:us|me|(?:my|our) (?:\w{1,10} )?(?:li(?:fe|ves)|business|family|future|company|store|shop|dreams?)|everything (?:i|we))/,
    ],
    [
      'verge brink edge',
      /(?:verge|brink|edge) of (?:\w{1,10} )?(?:bankruptcy|collapse|ruin|closing|closure|despair)/,
    ],
    ['bankrupt bankruptcy', /(?:we|i|our (?:company|business|store)) (?:\w{1,8} ){0,4}bankrupt(?:cy)?/],
    [
      'financial financially',
      /financial(?:ly)? (?:ruin\w{0,3}|disaster|collapse|hardship|difficult(?:y|ies)|crisis)/,
    ],
    ['disaster catastrophe tragedy', /(?:disaster|catastrophe|tragedy) (?:for|to) (?:us|me|my|our)/],
    [
      'survive survival',
      /(?:help (?:us|me)|can(?:not|['’]t)|chance|struggl\w{1,4}|fight\w{0,3}|hard) (?:to |for )?surviv(?:e|al)|surviv(?:e|al) of (?:my|our) (?:\w{1,10} )?(?:company|business|family|store)/,
    ],
    ['nightmare', /(?:a|this|living|real|total) nightmare(?! before)/],
    ['lifeline', /(?:my|our|the only) lifeline/],
    ['blood', /blood,? sweat/],
    [
      'dream dreams hope hopes',
      /(?:dreams?|hopes?) (?:is|are|was|were|has been|have been) (?:\w{1,8} )?(?:shattered|gone|destroyed|broken)|(?:last|only) hope/,
    ],
    // pleas
    ['beg begging', /(?:we|i) (?:\w{1,10} )?beg|begg?(?:ing)? (?:you|amazon|for|your)/],
    ['mercy pity', /(?:have|show|for) (?:\w{1,8} )?mercy|(?:take|have) pity|pity (?:on|us|me)/],
    ['save', /save (?:my|our) (?:\w{1,10} )?(?:business|store|family|li(?:fe|ves)|company|shop)/],
    // feelings
    [
      'tears',
      /(?:am|are|i['’]m|we['’]re|writ\w{1,4}|burst) (?:\w{1,12} ){0,4}(?:in|with|to|into) tears(?! (?:and|in the|on the|at the))|tears in (?:my|our) eyes/,
    ],
    ['crying cried cry', /(?:been|are|am|is|we|i) (?:all )?cr(?:y|ied|ying)/],
    [
      'heart hearts heartbroken heartbreaking heartfelt heartbroke',
      /heart[- ]?bro(?:ken|ke)|heart[- ]?breaking|hearts? (?:is|are|was|bleeds?|aches?)(?: broken| breaking| bleeding| heavy)?|hearts? and souls?|heavy hearts?/,
    ],
    ['devastated devastating', /devastat(?:ed|ing)/],
    ['desperate desperately despair', /desperate(?:ly)?|(?:in|our|my) despair/],
    [
      'anxious worried helpless hopeless depressed frustrated shocked sad saddened angry upset panicking disappointed hurt stressed terrified scared exhausted miserable speechless furious painful suffering lost',
      /(?:we|i|['’]m|['’]re|['’]ve been)(?: are| am| feel| felt| were| was| have been| had been|) (?:\w{1,12} ){0,2}(?:anxious|worried|helpless|hopeless|depressed|frustrated|shocked|sad|saddened|angry|upset|panicking|disappointed|hurt|stressed|terrified|scared|exhausted|miserable|speechless|furious|suffering)/,
    ],
    ['stress stressful', /(?:extremely|very|so|really|terribly|incredibly|much|lot of) stress(?:ful)?/],
    ['shock', /shock (?:to|for) (?:\w{1,8} ){0,3}(?:us|me|family)/],
    [
      'pains pain painful agony misery suffering',
      /it (?:really )?pains (?:us|me)|(?:my|our) (?:\w{1,8} )?(?:pain|agony|misery|suffering)|painful (?:for (?:us|me)|time)/,
    ],
    [
      'suffer suffered',
      /(?:we|i) (?:have |have been )?suffer(?:ed)? (?:a lot|so much|greatly|terribly|enormously|(?:huge|great|heavy|severe|big|enormous|serious) (?:financial )?loss(?:es)?)|(?:we|i) suffer/,
    ],
    [
      'sleep slept sleepless eat',
      /(?:we|i) (?:\w{1,8} )?can(?:not|['’]t) (?:sleep|eat)|(?:not|\w{2,5}n['’]t) slept|sleepless nights?|lost sleep/,
    ],
    ['shame unbelievable', /it is (?:such )?a shame|unbelievable/],
    ['mental mentally depression', /mental(?:ly)? (?:health|breakdown|exhausted|suffer\w{0,3})/],
  ),
  zh: waysZh(
    /(?:孩子|儿子|女儿)[^，。；]{0,4}(?:天天|还|才|问|刚)|(?:我们|我)(?:就|真的)?(?:要)?完了(?=[。，]|$)|(?:背着|欠着?|还有|靠)[^，。；]{0,8}贷款|还贷|心情[^，。；]{0,4}(?:沉重|低落|复杂|糟)|走不下去|没有?退路/,
    /压力(?:很|太|巨|特别|非常|真的)?大(?!于|气)|发不起|绝路|末路|难以为继|维持不下去|快不行了|[指靠]着这个?店|[指期]望这个?店|整个人都?懵|眼泪|打拼|体谅|难处|不容易|茶不思|饭不想|煎熬|折磨|辛苦(?=经营|打拼|多年|付出)|几[十百](?:口|号|名|个)(?:人|员工|家庭)/,
    /养家|补贴家用|养活|活路|生路|活不下去|撑不(?:下去|住)|(?:没有?|吃不[上起])饭吃|糊口|生计|饭碗|失业|倾家荡产|血本无归|负债累累|走投无路|救救/,
    /等着?(?:发工资|吃饭|养(?!护)|用钱)|(?:工资|薪水)[^，。；]{0,6}发不|发不(?:出|起)[^，。；]{0,4}工资/,
    /唯一(?:的)?(?:收入|经济|生活|生计|希望)|宝妈|全部(?:的)?(?:希望|积蓄|身家|心血)|心血(?!管)|血汗|辛辛苦苦/,
    /一家(?:人|老小|[几一二三四五六七八九十\d]{1,2}口)|全靠(?:这个?|该)?店|艰辛|艰难|全家(?!福|便利|桶|[A-Z])|上有老|下有小|单亲|(?:房|车)贷/,
    /(?:孩子|父母|老人|妻子|老婆|丈夫|母亲|父亲|家人)[^，。；]{0,6}(?:上学|生病|住院|看病|要养|等着|重病|怀孕|读书|吃饭)|家里[^，。；]{0,4}(?:病人|老人|困难)/,
    /求求|恳求|哀求|跪求|乞求|苦苦|拜托(?=[了您你贵亚大各，。、]|$)|可怜|高抬贵手|开恩|网开一面|手下留情|行行好/,
    /心碎|绝望|心急如焚|寝食难安|食不下咽|夜不能寐|彻夜|睡不着|失眠|天都?(?:要)?塌|含泪|流泪|落泪|泪水|欲哭无泪|苦不堪言|毁灭性|灭顶|雪上加霜|损失惨重/,
    /(?<!系统|软件|程序|网站|服务器|页面|插件|电脑|数据库)崩溃/,
    /(?<!(?:供应商|工厂|厂家|上游|对方)[^，。；]{0,6})(?:濒临|面临|快要?|即将)(?:倒闭|破产)/,
    /(?<!(?:买家|客户|顾客|消费者|对方)[^，。；]{0,6})(?:非常|十分|极其|万分|无比|深感|倍感|感到|特别|很)(?:的)?(?:痛苦|痛心|焦虑|焦急|难过|伤心|委屈|失望|着急|煎熬|无助|沮丧|悲痛|害怕|恐慌|心痛|惶恐|郁闷)/,
  ),
})
