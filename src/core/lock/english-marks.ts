/** Words whose coming or going changes what is said, by what they tell. */
export const markWords: Readonly<Record<string, string>> = marks(`
not: not no neither lack lacks lacked lacking none never nobody nothing nowhere cannot without non
all: whenever all every each everyone everything everybody entirely fully completely wholly thoroughly always
most: most majority mostly mainly largely usually generally normally typically often frequently
some: some several few partly partially sometimes occasionally selected
many: many numerous much
only: only solely exclusively merely purely
except: except excluding excepting unless
least: least minimum
most-limit: maximum
before: before
after: after
until: until till
within: within
while: meanwhile
exceed: exceeds exceed exceeded exceeding
can: can could able capable
may: may might maybe perhaps possibly probably presumably likely apparently seemingly potentially
should: should ought supposed
must: must
try: try tries tried trying attempt attempts attempted attempting effort efforts aim aims strive strives endeavour hope hopes hoped
want: want wants wanted wish wishes
begin: begin begins began begun beginning start started starts starting commenced commence ongoing underway progress gradually
continue: continue continues continued continuing
finish: finished finalised finalized
again: again
promise: promise promises promised pledge pledged guarantee guarantees guaranteed assure assured
twice: twice double
half: half
almost: almost nearly
about: approximately roughly circa
unknown: unknown unclear
first: first 1st
second: second 2nd
third: third 3rd
fourth: fourth 4th
fifth: fifth 5th
last: last
percent: percent % ％
although: although though despite
`)

function marks(lines: string): Record<string, string> {
  return Object.fromEntries(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [name = '', words = ''] = line.split(': ')
        return words.split(' ').map((word): [string, string] => [word, name])
      }),
  )
}

/** The kind of fact that each mark belongs to. */
export const kindOfMark: Readonly<
  Record<string, 'negation' | 'quantifier' | 'limit' | 'modality' | 'status' | 'claim'>
> = {
  not: 'negation',
  'no-longer': 'negation',
  all: 'quantifier',
  most: 'quantifier',
  some: 'quantifier',
  many: 'quantifier',
  only: 'quantifier',
  except: 'quantifier',
  half: 'quantifier',
  any: 'quantifier',
  least: 'limit',
  'most-limit': 'limit',
  over: 'limit',
  under: 'limit',
  about: 'limit',
  almost: 'limit',
  before: 'limit',
  after: 'limit',
  since: 'limit',
  until: 'limit',
  within: 'limit',
  'by-date': 'limit',
  'from-date': 'limit',
  exceed: 'limit',
  can: 'modality',
  may: 'modality',
  should: 'modality',
  must: 'modality',
  try: 'modality',
  want: 'modality',
  unknown: 'modality',
  begin: 'status',
  continue: 'status',
  future: 'status',
  promise: 'claim',
  although: 'claim',
}

/** Words that may come and go: they join, point or carry, and tell no fact. */
export const freeWords: ReadonlySet<string> = new Set(
  `a an the this that these those it its itself they them their theirs he she his her him we us our ours ourselves i my me you your
who whom whose which what there here and or but so then thus hence therefore thereby accordingly consequently also too as well both either
of in on at to for from with into onto upon by off out up down via per through throughout under over along across between among
is are was were be been being am has have had having do does did done doing will shall would
when where while whereas because if whether how than because-of due owing
such same following named said respective respectively namely i.e e.g etc very just even still already now yet
carry carries carried carrying perform performs performed performing conduct conducts conducted conducting undertake undertook undertaken
take takes took taken taking make makes made making give gives gave given giving go goes went gone going
order-to in-order well way regard regarding respect concerning about time thing one's own case instead
point purpose fact matter part means accordance line basis place
please kindly however moreover furthermore addition additionally besides
date day total altogether overall
put puts putting set sets setting against away back
do'nt itself themselves each-other another's co
any anything anyone ones nor another's among amid accordingly otherwise nevertheless whatever whichever wherever
cover covers covered covering hold holds held holding carry bear bears bearing bore contain contains contained containing include includes included including
comprise comprises comprised show shows showed shown showing state states stated stating say says said saying read reads reading
lie lies lying lay stand stands stood standing stay stays stayed staying remain remains remained belong belongs belonged belonging
fall falls fell fallen come comes came coming appear appears appeared appearing turn turns turned turning let lets letting leave leaves leaving
apply applies applied applying use uses used using work works worked serve serves served run runs ran running follow follows followed
mean means meant meaning lead-to cause-of concern concerns relate relates related involve involves involved consist consists consisted
keep keeps kept keeping retain retains retained retaining exist exists existed happen happens happened occur occurs occurred
allow allows allowed enable enables bring brings brought find finds found finding see sees saw seen place places placed placing
become becomes became known want-of need-be sit sits sat rest rests feature features featured figure figures end-up ended-up
lay laid laying rely relies relied have-been present describe describes described describing mention mentions mentioned
one since once word words together built build builds share shares shared sharing undergo undergoes await awaits awaiting words worded wordings belonging amount amounts equal equals along follows behind fixed fixing attach attaches attached attaching repeat repeats repeated repeating cause causes caused causing deeply sincerely really truly kindly enter enters entered entering pass passes passed passing appeared displays display displayed get gets got getting receive receives received receiving goes reaches reached reaching rather quite simply purely-by further-on thus-far until-now instead-of upon-which onto alongside beside besides next-to
respond-to whereupon afterwards later-on beforehand there-is on-the-one-hand
against around within-it therein thereof thereon thereafter
s e`.split(/\s+/),
)

export const futureWords: ReadonlySet<string> = new Set(
  'will shall plan plans planned planning intend intends intended intending schedule scheduled schedules upcoming'.split(
    ' ',
  ),
)
