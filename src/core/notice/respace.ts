import type { Plain } from './normalise.ts'

/** The words of English notices, enough to find the borders in a line that lost its blanks. */
const words = new Set(
  `a able about accept accepted account accounts accurate acknowledge action actions activated active additional address
addressed affected after again against agreement all allow allowed also altered amazon amount an and another any apparent appeal appears
appropriate are as asin asins ask at authentic authenticity authorised authorization authorized available balance banner based be because been
before behind below best between brand brands business buyer buyers by call can cannot card catalog cause caused causes certificate
certificates chain change charge check click close closed code com comes complaint complaints complained complete compliance condition
conduct confidential confirm contact contain content contracts copies copy copyright correct cost could counterfeit court cover customer
customers dashboard date dated day days de deactivated dear decide decided delete deleted delivery description destroyed detail details
did different disbursed dispute distributor do document documentation documents does down due during each edit email enough error
evidence example examples expense explain explanation external file files find first following for forged found from fulfillment funds
further genuine give goods happen happening has have hello help here hold how if images in inauthentic include including information
infringe infringement infringes infringing inquiry intellectual inventory investigate invoice invoices is issue issued issues it item
items its kept label last later law legal letter letters license licensing like links list listed listing listings longer made make
manufacturer manufacturers marketplace match matches may meanwhile merchandise message methods might more must name need new next no not notice
notification notifications number obtain of off offer offered offering on once one only open or order orders original other our out
owner owners page part party patent payment payments performance period personal phone photos plan please png pdf jpg gif policies policy possible
prevent previous prices pricing privileges problem process product products prohibited property protect prove provide provided
purchase quantities quantity question questions reactivate reason reasons receipts receive received record reflect regarding
registration reinstate reinstated related remain remaining remove removed removing reply report reported request requested require
required resolve resolved respond response retraction review reviewed reviewing right rights root sale sales same section see sell
seller sellers selling send sent services several ship shipment should show shows since sincerely site sold some sources stay steps stock
store strictly submit submitted sufficient suppliers supplier supply support suspended take taken team telephone that the their them then
there these they thing think this those through time to trademark transfer trust unaltered under unit units until up upload use used valid
verify via violate violation volume was we website were what when where whether which while who why will with within without work would you your yours`.split(
    /\s+/,
  ),
)
const longest = 16
/** No sentence without blanks is longer; what is, is no text. */
const longestRun = 5_000
const unknownCost = 4
/** More letters in a row than a word of an English notice has. */
const runOn = /[a-z]{22}/i

/** Cuts a run of letters into known words at the least cost; letters of no known word stay together. */
function borders(run: string): number[] {
  const lower = run.toLowerCase()
  const cost = new Float64Array(run.length + 1).fill(Number.POSITIVE_INFINITY)
  const back = new Int32Array(run.length + 1)
  cost[0] = 0
  for (let at = 0; at < run.length; at += 1) {
    const here = cost[at] ?? 0
    if (here + unknownCost < (cost[at + 1] ?? 0)) {
      cost[at + 1] = here + unknownCost
      back[at + 1] = -1
    }
    for (let size = 1; size <= longest && at + size <= run.length; size += 1) {
      if (!words.has(lower.slice(at, at + size)) || here + 1 >= (cost[at + size] ?? 0)) continue
      cost[at + size] = here + 1
      back[at + size] = size
    }
  }
  const found = new Set<number>()
  for (let at = run.length; at > 0; ) {
    const size = back[at] ?? -1
    if (size < 0) at -= 1
    else {
      found.add(at)
      found.add(at - size)
      at -= size
    }
  }
  return [...found].filter((at) => at > 0 && at < run.length)
}

/** True for a line of Latin words without blanks between them. */
function lostBlanks(line: string): boolean {
  const blanks = line.split(' ').length - 1
  return (
    line.length > 30 && blanks * 20 < line.length && runOn.test(line) && !/:\/\/|@/.test(line.slice(0, 30))
  )
}

/** Puts blanks back between words where a page lost them; other text stays as it is. */
export function respace(plain: Plain): Plain {
  if (!runOn.test(plain.text)) return plain
  const gaps: number[] = []
  let start = 0
  for (const line of plain.text.split('\n')) {
    if (lostBlanks(line)) {
      for (const run of line.replace(/B0[A-Z0-9]{8}/g, '0000000000').matchAll(/[A-Za-z]+/g)) {
        if (run[0].length > 3 && run[0].length < longestRun)
          for (const at of borders(run[0])) gaps.push(start + run.index + at)
        const end = run.index + run[0].length
        if (run[0].length > 2 && /\d/.test(line.charAt(end))) gaps.push(start + end)
        if (run[0].length > 3 && /[\d,:;)]/.test(line.charAt(run.index - 1))) gaps.push(start + run.index)
      }
    }
    start += line.length + 1
  }
  return gaps.length === 0
    ? plain
    : widen(
        plain,
        [...new Set(gaps)].toSorted((a, b) => a - b),
      )
}

function widen(plain: Plain, gaps: readonly number[]): Plain {
  const parts: string[] = []
  let from = 0
  for (const gap of gaps) {
    parts.push(plain.text.slice(from, gap))
    from = gap
  }
  parts.push(plain.text.slice(from))
  /** How many blanks were put in before the n-th character of the wider text. */
  const before = (at: number): number => {
    let low = 0
    let high = gaps.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((gaps[middle] ?? 0) + middle < at) low = middle + 1
      else high = middle
    }
    return low
  }
  return {
    text: parts.join(' '),
    range: (start, end) => plain.range(start - before(start), end - before(end)),
  }
}
