import fc from 'fast-check'

/** What an endpoint may answer for some lines, from the harmless to the hostile; a line each unless it is wrong on purpose. */
export function hostileAnswer(lines: readonly string[], others: readonly string[]): fc.Arbitrary<unknown> {
  const text = lines.join('\n')
  const line = fc.oneof(
    ...lines.map((words) => fc.constant(words)),
    fc.constantFrom(...others),
    fc.string({ unit: 'grapheme', maxLength: 80 }),
    fc.constantFrom(
      '',
      ' ',
      '[MISSING: the date]',
      'Visit https://evil.example now.',
      '<script>x</script>',
      '买家恶意退货。',
    ),
    fc.constantFrom(...lines).chain((words) => mutated(words)),
  )
  const asLines = fc
    .array(line, { minLength: lines.length, maxLength: lines.length })
    .map((all) => all.join('\n'))
  return fc.oneof(
    { weight: 6, arbitrary: asLines.map((after) => ({ after })) },
    fc.constant({ after: text }),
    fc.constant({ after: text.slice(0, Math.floor(text.length / 2)) }),
    fc.constant({ after: `${text}\n${text}` }),
    fc.constant({ after: 'x'.repeat(65_536) }),
    fc.constant({ after: null }),
    fc.string().map((after) => ({ after })),
    fc.jsonValue(),
    fc.constantFrom(...others).map((after) => ({ after, accepted: true, step: 'submit' })),
  )
}

/** A sentence with one thing in it changed, as a careless or lying model would. */
function mutated(words: string): fc.Arbitrary<string> {
  return fc.constantFrom(
    words.replace(/\d/, (digit) => String((Number(digit) + 1) % 10)),
    words.replace(/\b(?:not|never|no)\b/i, ''),
    words.replace(/\bwe\b/i, 'the supplier'),
    words.replace(/\bcompared\b/, 'will compare'),
    words.replace(/\(exhibit \d+\)/, ''),
    words.replace(/\.$/, ' and trained 12 employees.'),
    words.replace(/\.$/, ', and this will never happen again.'),
    words.replace(/^(?:On|Since) [^,]{4,30}, /, ''),
    `As an AI language model, I suggest: ${words}`,
    `We are deeply sorry. ${words}`,
    words.toUpperCase(),
    words.split(' ').toReversed().join(' '),
    words.split(' ').slice(0, 5).join(' '),
    words.replaceAll('a', 'а'),
  )
}
