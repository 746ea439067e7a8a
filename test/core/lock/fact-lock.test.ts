import { describe, expect, it } from 'vitest'
import { Case } from '../../../src/core/case.ts'
import { factLock } from '../../../src/core/lock/fact-lock.ts'

const kase = Case.parse({
  evidence: [
    { id: 'e1', supplier: 'Lihe Ltd' },
    { id: 'e2', supplier: 'Norvik Ltd' },
  ],
})
const opened = 'On 4 March 2026 we opened 240 units of B0TESTHK01 (exhibit 2).'
const openedZh = '我们已于2026年3月4日开箱240件（附件2）。'

describe('a rewording is held back', () => {
  it.each([
    ['number', opened, opened.replace('240', '204')],
    ['unit', 'We opened 20 units in 3 cartons.', 'We opened 20 cartons in 3 units.'],
    ['date', opened, opened.replace('4 March', '3 April')],
    ['date', 'We wrote on 12/3/2026.', 'We wrote on 3/12/2026.'],
    ['identifier', opened, opened.replace('HK01', 'HKO1')],
    ['exhibit', opened, opened.replace('exhibit 2', 'exhibit 3')],
    ['letters', opened, opened.replace('opened', 'оpened')],
    ['letters', opened, opened.replace('240', '２40')],
    ['status', opened, opened.replace('we opened', 'we will open')],
    ['status', opened, opened.replace('we opened', 'we have started to open')],
    ['negation', 'The label was not compared.', 'The label was compared.'],
    ['quantifier', 'We checked all cartons.', 'We checked most cartons.'],
    ['limit', 'We checked 40 cartons.', 'We checked at least 40 cartons.'],
    ['limit', 'The label is checked before dispatch.', 'The label is checked after dispatch.'],
    ['limit', 'We open at least 5 of 20 units.', 'We open 5 of at least 20 units.'],
    [
      'limit',
      'Since 4 March 2026 two people sign; on 9 March 2026 we trained them.',
      'On 4 March 2026 two people sign; since 9 March 2026 we trained them.',
    ],
    ['modality', 'The lead checks each lot.', 'The lead should check each lot.'],
    ['name', 'We bought the lot from Lihe Ltd.', 'We bought the lot from Brightway Ltd.'],
    ['claim', opened, opened.replace('units', 'certified units')],
    ['claim', opened, `${opened} The police were informed.`],
    [
      'moved',
      'We bought 240 units from Lihe Ltd and 60 units from Norvik Ltd.',
      'We bought 240 units from Norvik Ltd and 60 units from Lihe Ltd.',
    ],
    ['moved', 'The supplier told the buyer of the delay.', 'The buyer told the supplier of the delay.'],
    ['number', openedZh, openedZh.replace('240', '204')],
    ['status', openedZh, openedZh.replace('已于', '将于')],
    ['negation', '到货时没有核对标签。', '到货时核对标签。'],
    ['moved', '旧包装24件，新包装7件。', '旧包装7件，新包装24件。'],
    ['unit', '我们移除了24件。', '我们移除了24箱。'],
  ])('%s: %s → %s', (kind, before, after) => {
    const { holds, breaches } = factLock(before, after, kase)
    expect(holds).toBe(false)
    expect(breaches.map((breach) => breach.kind)).toContain(kind)
  })
})

describe('a rewording passes', () => {
  it.each([
    [opened, 'We unpacked 240 units of B0TESTHK01 on March 4, 2026 (see Exhibit 2).'],
    [opened, 'On 4 March 2026 two hundred and forty units of B0TESTHK01 were opened (exhibit 2).'],
    ['We didn’t compare the label; the lot was shipped.', 'The label was not compared. The lot was shipped.'],
    [
      'We bought 240 units from Lihe Ltd and 60 units from Norvik Ltd.',
      '60 units were purchased from Norvik Ltd and 240 units from Lihe Ltd.',
    ],
    [
      'Planned for 1 June 2026: moving 17 cartons onto pallets.',
      'We plan to move 17 cartons onto pallets on 1 June 2026.',
    ],
    [openedZh, '2026年3月4日，我们已拆箱二百四十件（见附件2）。'],
    [
      '自2026年6月4日起，由仓库主管每周一核对库存；不符即停售。',
      '从2026年6月4日起，仓库主管每周一比对库存，不符就停售。',
    ],
  ])('%s → %s', (before, after) => {
    expect(factLock(before, after, kase)).toEqual({ holds: true, breaches: [] })
  })
})
