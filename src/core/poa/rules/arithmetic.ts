import type { WrongSum } from '../equations.ts'
import type { Match, Rule } from '../rule.ts'
import { wrongFigures } from '../wrong-figures.ts'

/** A reviewer adds up. A sum that does not come out makes every other figure doubtful. */
export const arithmetic: Rule = {
  id: 'C35-arithmetic',
  severity: 'warning',
  title: { en: 'The sum does not come out', zh: '数字加起来不对' },
  message: {
    en: 'These figures do not add up. Which of them is right?',
    zh: '这几个数加起来对不上。哪个是对的？',
  },
  source: 'Domain sheet c.2, check 14',
  confidence: 'inference',
  checked: '2026-11-29',
  fix: 'no',
  good: [
    'We opened 41 of the 180 units; the remaining 139 were sold before.',
    'We received 12 cartons of 20 units, 240 units in all.',
    'Of the 180 units 41 were returned and 12 were refunded.',
    'We removed 64 units on 2 May 2026 and trained 3 pickers on 3 May 2026.',
    'We checked 60 cartons: 25 had the old label, 10 a damaged seal.',
    'The page said 500 ml instead of 50 ml; we corrected 3 pages and refunded 2 buyers.',
    'We opened 41 of 180 units (about 23 %).',
    'We raised the sample from 3 to 13 units per lot of 200.',
    'We hold invoices for 400 units; 310 were sold, 20 came back and 110 are in stock.',
    'We refunded USD 29.99, USD 29.99 and USD 35.00, together USD 94.98.',
    '180件中41件已复检，其余139件已售出。',
    '12箱，每箱20件，共240件。',
    '检查60箱，25箱为旧标签，10箱封条破损。',
    '页面写500毫升，实际50毫升，已更正3个页面并为2位买家退款。',
    '采购500件，售出380件，退供应商20件，库存100件。',
    '每批200件抽8件，其中2件留作封样。',
  ],
  bad: [
    'We opened 41 of the 180 units; the remaining 149 were sold before.',
    'We received 180 units. 41 were opened and the remaining 149 were sold before.',
    'We received 12 cartons of 20 units, 220 units in all.',
    'Two pickers checked 40 units each, 90 units in all.',
    '400 units at USD 12.50 each, USD 4,900 in total.',
    'We bought 400 units, sold 280 and have 150 in stock.',
    'We opened 75 boxes: 30 old and 55 new.',
    'We took 84 units off sale (40 in Leeds and 54 in Hull).',
    '12 of 48 units, or 30 %, had no seal.',
    '30 + 45 + 20 = 105 units were opened.',
    'We inspected 196 of the 180 units.',
    'Out of 75 units, 50 were good and 35 bad.',
    '180件中41件已复检，其余129件已售出。',
    '12箱每箱20件共220件。',
    '单价4.2美元，300件，总额1360美元。',
    '采购400件，售出280件，库存150件。',
    '复检180件，41件合格、120件不合格。',
    '48件中12件无封签，占30%。',
    '三月至五月分别售出45件、60件、52件，合计167件。',
  ],
  check: (plan): Match[] => wrongFigures(plan).map(toldOf),
}

function toldOf({ start, end, sum, makes, told }: WrongSum): Match {
  const message =
    sum === ''
      ? {
          en: `${told} of ${makes} cannot be. Which figure is right?`,
          zh: `${makes}中不可能有${told}。哪个数是对的？`,
        }
      : {
          en: `${sum} = ${makes}, but the text says ${told}. Which figure is right?`,
          zh: `${sum} = ${makes}，正文写的是${told}。哪个数是对的？`,
        }
  return { start, end, message }
}
