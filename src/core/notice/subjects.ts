import { lexicon } from './lexicon.ts'

/** What a complaint can be about, in the words of four languages. */
export const subjects = {
  authenticity: lexicon(
    'inauthentic*|unauthentic|not authentic|authentic*|genuine*|non-genuine|counterfeit*|fake|fakes|real thing|knock-?offs?|imitation*|replica*|bogus|echtheit*|echt|echte*|unecht*|authentizität*|authentisch*|nicht original|original(ware|produkt*|artikel)?(?! (packag*|packing|box|message|nachricht|invoice*|rechnung*|verpackung|document*|dokument*|file*|datei*|order|complaint|notice|notification|price|case|case|seal|condition))|fälschung*|gefälschte*|nachgemacht*|plagiat*',
    '真实性|正品|假货|是假的|假的|假东西|假冒|仿品|仿冒|真伪|真假|赝品|不是真|非真|真品|真货|真贋|真正|正規品|偽物|偽造品|模倣品|模造品|本物|純正|信頼性',
  ),
  counterfeit: lexicon(
    'counterfeit*|fake|fakes|knock-?offs?|imitation*|replica*|fälschung*|gefälscht*|plagiat*|nachahmung*|produktpiraterie',
    '假冒|假货|仿品|仿冒|赝品|山寨|偽造|偽物|模倣品|模造品|コピー商品',
  ),
  trademark: lexicon(
    'trade ?-?marks?|trade ?-?marked|word mark|logo|logos|brand name|marke|marken|markenrecht*|markenzeichen|markenverletzung*|warenzeichen*|markenname*',
    '商标|商標|品牌名|标志|注册商标|ロゴ|ブランド名',
  ),
  copyright: lexicon(
    'copyright*|dmca|urheber*|urheberrecht*|bildrecht*',
    '版权|著作权|著作権|盗图|图片侵权|画像の無断',
  ),
  /** Told of a rights owner's report only: anywhere else pictures are just pictures. */
  pictures: lexicon(
    'photograph*|photos?|images?|pictures?|artwork|fotos?|bilder|bild',
    '图片|照片|画像|写真',
  ),
  patent: lexicon(
    'patent*|utility model|design rights?|registered design|industrial design|gebrauchsmuster*|geschmacksmuster*|designrecht*|designschutz*',
    '专利|外观设计|实用新型|特許|意匠|実用新案',
  ),
  used: lexicon(
    '(used|opened|worn|second-?hand|refurbished|returned)( \\p{L}+){0,4} (as|for) (brand-?)?new|sold as new|(been|being) (opened|used|worn|returned)|opened and used|used before|(was|were|is|are|arrived|being|looked|seemed|appeared) (not new|used|pre-?owned|second-?hand|worn)|used (item*|product*|condition|goods)|(item|product) condition|condition (of (the|your)|complaint*|issue*)|(complained|complaint|complaints) (about|of|on|regarding) (the |their |its )?condition|gebraucht*|zustand (der|des|ihre*)|(als|statt) neu|artikelzustand|gebrauchtware',
    '二手|旧货|用过|使用过|翻新|拆封|商品状况(?:买家|投诉|问题)|状况(?:投诉|不符)|中古|使用済|新品(?:として|では?な)|開封済|(?:商品の)?コンディション',
  ),
  description: lexicon(
    "not (as|what) (was )?(described|pictured|shown|advertised|ordered|expected)|(differ*|deviat*) from|different( \\p{L}+){0,2} (from|to|than)|(different|another|other) (model|version|variant|colou?r|size|product|item) |(does|did|do) not (match|correspond|fit)|doesn't match|didn't match|mismatch*|wrong (item|model|product|variant|colou?r|size)|not match*|misrepresent*|inaccurate* (description|listing)|materially different|(nicht|anders) (wie|als) (beschrieben|abgebildet|angegeben|dargestellt)|abweich*|weich* (wesentlich |erheblich |deutlich )?von|(falscher|falsche|falsches) (artikel|ware|produkt|modell)|(entsprach*|entspricht|entsprechen|stimm*|übereinstimm*) ",
    '与(?:商品)?(?:描述|页面|图片|详情).{0,6}(?:不符|不一致|不同|有差)|不符|货不对版|货不对板|描述不(?:符|一致|准)|发错|(?:説明|ページ|記載|画像|写真).{0,8}(?:異な|違|相違|一致し(?:ない|て(?:い)?な))|違う商品|相違',
  ),
  safety: lexicon(
    '(product )?safety (department|team|and|or|incident*|issue*|concern*|complaint*|hazard*|risk*|problem*|reason*|report*|event*|defect*|requirement*)|unsafe|injur*|bleed*|(his|her|my|their) (lip|mouth|finger|hand|skin) |overheat*|caught fire|fire hazard|burn(s|ed|t|ing)?|electric shock|hazardous|sicherheits(vorfall|vorfälle|mangel|mängel|problem*|bedenken|risik*|meldung*)|produktsicherheit*|verletz(t|ungsgefahr)|überhitz*|brandgefahr|stromschlag',
    '安全(?:事故|事件|问题|隐患|投诉|风险|疑虑)|受伤|起火|烧伤|过热|触电|燃烧|安全(?:性)?(?:上)?(?:の)?(?:問題|懸念|インシデント|事故|リスク)|けが|怪我|発火|火傷|やけど|発煙|感電',
  ),
  infringement: lexicon(
    'infring*|intellectual property|violat* (the |their |its |an? )?(rights?|trademark*|copyright*|patent*)|rights of others|ip (rights|complaint*|violation*)|verletz* |rechtsverletzung*|schutzrecht*|geistige* eigentum*',
    '侵权|侵犯|知识产权|知的財産|侵害',
  ),
} as const

export type Subject = keyof typeof subjects
