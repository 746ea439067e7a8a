const company = companies.get(at)
    if (company !== undefined) {
      close()
      push(at, at + company, { kind: 'name', key: text.slice(at, at + company).toLowerCase() })
      at += company
      continue
    }
    const sign = text.charAt(at)
    const latin = /^[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’.-]*/.exec(
      text.slice(at, Math.min(at + 40, figure?.start ?? text.length)),
    )?.[0]
    if (latin !== undefined) {
      close()
      push(at, at + latin.length, { kind: 'name', key: latin.toLowerCase() })
      at += latin.length
      continue
    }
    if (!isHan.test(sign)) {
      close()
      if (stop.test(sign)) sentence++
      if (stop.test(sign) || pause.test(sign)) clause++
      else if (/[$€£¥￥<>≥≤~+=&%％]/.test(sign)) push(at, at + 1, { kind: 'word', key: sign })
      at++
      continue
    }
    const limit = Math.min(longest, (figures[next]?.start ?? text.length) - at)
    const word =
      /^每(?:周|星期|礼拜)[一二三四五六日]/.test(text.slice(at, at + 5)) && !text.startsWith('每周一次', at)
        ? '每'
        : wordAt(text, at, limit)
    if (word === null) {
      if (open < 0) open = at
      at++
      continue
    }
    close()
    addWord(word)
    at += word.length
  }
  close()
  return { lang: 'zh', text, tokens }

  function dateAt(start: number): boolean {
    return figures.slice(next).some((figure) => figure.start === start && figure.kind === 'date')
  }

  /** 仓库内 is no time limit, 每周都会 no plan, and 可退可换 says once that it may. */
  function isLight(word: string, end: number): boolean {
    const said = /[^。；！？\n]*$/.exec(text.slice(0, at))?.[0] ?? ''
    if (word === '内') return !/[天日月年周时钟期度以]$/.test(said)
    if (word === '会') return /每[^，。；]*都$/.test(said) && !/计划|拟|将/.test(said)
    if (word === '部分') return /[这那该本一二三各大此组成]$/.test(said)
    return word === '可' && /^可?[^，。；可]{1,2}可/.test(text.slice(end)) && !said.endsWith('不')
  }

  function addWord(word: string): void {
    const end = at + word.length
    if (word === '将') {
      const rest = text.slice(end, end + 6)
      const isFuture = !/^[^，。]{1,5}的/.test(rest) && (futureAfter.test(rest) || startsWithVerb(rest))
      push(at, end, isFuture ? { kind: 'mark', key: 'future' } : { kind: 'word', key: '把', free: true })
      return
    }
    if (
      word === '开始' &&
      /(?:^|[，。；自从划])(?:20\d\d年\d{1,2}月(?:\d{1,2}日)?|20\d\d-\d\d-\d\d)起?$/.test(
        text.slice(Math.max(0, at - 14), at),
      )
    ) {
      push(
        at,
        end,
        text.charAt(at - 1) === '起'
          ? { kind: 'word', key: word, free: true }
          : { kind: 'mark', key: 'since' },
      )
      return
    }
    if (word === '半年' && !/\d$/.test(text.slice(0, at))) {
      push(at, end, { kind: 'number', key: '6' })
      push(at, end, { kind: 'name', key: '月', run: '月' })
      return
    }
    if (isLight(word, end)) {
      push(at, end, { kind: 'word', key: word, free: true })
      return
    }
    const last = tokens.at(-1)
    const isAfterDate = last?.kind === 'date' && last.end === at
    if (isAfterDate && (word === '起' || word === '以来')) {
      push(at, end, { kind: 'mark', key: 'since', free: /^[至到]/.test(text.slice(end)) })
      return
    }
    if (/^[到至]$/.test(word) && !isAfterDate && dateAt(end)) {
      push(at, end, {
        kind: 'mark',
        key: 'until',
        free: /(?:[自从]|\d{4}年)[^，。；]*$/.test(text.slice(Math.max(0, at - 16), at)),
      })
      return
    }
    if (word === '起' || word === '自' || (word.endsWith('见') && text.startsWith('附件', end))) {
      push(at, end, { kind: 'word', key: word, free: true })
      return
    }
    if (word === '以上' && !/[\d件箱张位个条天份%]$/.test(text.slice(0, at))) {
      push(at, end, { kind: 'word', key: word, free: true })
      return
    }
    const isOther = word === '拟' && text.startsWith('跟卖', end)
    const mark = word === '以上' ? 'least' : isOther ? undefined : chineseMarks[word]
    if (mark === 'cannot') {
      push(at, end, { kind: 'mark', key: 'can' })
      push(at, end, { kind: 'mark', key: 'not' })
      return
    }
    if (mark !== undefined) {
      // 仍继续 says it once.
      const isSaid = mark === 'continue' && tokens.at(-1)?.key === mark && tokens.at(-1)?.end === at
      push(at, end, { kind: 'mark', key: mark, free: mark === 'done' || isSaid })
      return
    }
    push(at, end, {
      kind: 'word',
      key: word,
      meanings: meanings.get(word) ?? none,
      free: chineseFree.has(word),
    })
  }
}

const company = /\p{Script=Han}{2,14}(?:有限公司|有限责任公司|株式会社|商行|经营部|贸易行)/gu
// No company's name goes on before these.
const head = /^.*[与向给从由对为和在于是把将请的到经购以及]/

/** Where the names of the case and of companies stand, and how long each is. */
export function namesIn(text: string, names: readonly string[]): Map<number, number> {
  const found = new Map<number, number>()
  const taken = (start: number, end: number): boolean =>
    [...found].some(([at, length]) => start < at + length && at < end)
  for (const name of names)
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      if (!taken(at, at + name.length)) found.set(at, name.length)
  for (const hit of text.matchAll(company)) {
    const skip = head.exec(hit[0].slice(0, -2))?.[0].length ?? 0
    const start = hit.index + skip
    const end = hit.index + hit[0].length
    if (!taken(start, end)) found.set(start, end - start)
  }
  return found
}
