import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { folder, type Spec, specs } from './spec.ts'

// Makes the part of the set that comes from other programs: LibreOffice prints, poppler draws, ImageMagick spoils. Run again only
// where papers are added; what it made is committed, because these programs are not everywhere.

const aside = mkdtempSync(join(tmpdir(), 'papers-'))
const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd: aside, stdio: 'ignore' })
}
const safe = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const lines = (all: readonly string[]): string => all.map(safe).join('<br>')
const cells = (row: readonly string[], tag: string): string =>
  `<tr>${row.map((cell) => `<${tag} align="left">${safe(cell)}</${tag}>`).join('')}</tr>`

/** Papers look otherwise from program to program: frames or none, sides or one below the other. */
function html({ title, left, right, rows, head, table, foot }: Spec, look: number): string {
  const font = look % 2 === 0 ? 'Noto Sans CJK SC' : 'Noto Serif CJK SC'
  const sides =
    look % 3 === 0
      ? `<p>${lines(left)}</p><p>${lines(right)}</p>`
      : `<table width="100%"><tr><td width="55%" valign="top">${lines(left)}</td><td valign="top">${lines(right)}</td></tr></table>`
  const facts = rows.map(([name, value]) => `${safe(name)} ${safe(value)}`).join('<br>')
  const goods =
    head.length === 0
      ? ''
      : `<table width="100%" border="${look % 2}" cellpadding="3">${cells(head, 'th')}${table.map((row) => cells(row, 'td')).join('')}</table>`
  return `<html><meta charset="utf-8"><body style="font-family:'${font}';font-size:10.5pt"><p><b>${safe(title)}</b></p>${look % 4 < 2 ? `<p>${facts}</p>${sides}` : `${sides}<p>${facts}</p>`}${goods}<p>${lines(foot)}</p></body></html>`
}

for (const [look, spec] of specs.entries()) writeFileSync(join(aside, `${spec.id}.html`), html(spec, look))
run(
  'soffice',
  '--headless',
  '--convert-to',
  'pdf:writer_web_pdf_Export',
  ...specs.map(({ id }) => `${id}.html`),
)

const picked = (every: number): readonly Spec[] => specs.filter((_, i) => i % every === 0)
for (const { id } of picked(5)) {
  run('soffice', '--headless', '--convert-to', 'odt:writer8', `${id}.html`)
  run('soffice', '--headless', '--convert-to', 'docx:MS Word 2007 XML', `${id}.odt`)
}

// LibreOffice's web export puts a page of its own before the paper, with the title on it.
const seen = ['invoice-en-1', 'invoice-en-2', 'invoice-en-3', 'invoice-zh-1', 'fapiao-special-1'].concat(
  'fapiao-electronic-1',
  'loa-zh-1',
  'receipt-1',
)
for (const [i, id] of seen.entries()) {
  run('pdftoppm', '-r', '130', '-f', '2', '-l', '2', '-singlefile', '-png', `${id}.pdf`, id)
  const lean = ['-background', 'white', '-rotate', `0.${i * 2}`]
  const noise = ['-attenuate', '0.15', '+noise', 'Gaussian', '-colorspace', 'Gray']
  run('convert', `${id}.png`, ...lean, ...noise, '-quality', '55', `${id}.scan.jpg`)
}
const stamp = [
  '-fill',
  'none',
  '-stroke',
  '#d02020c0',
  '-strokewidth',
  '4',
  '-draw',
  'circle 520,320 520,400',
]
run('convert', 'invoice-en-2.png', ...stamp, '-rotate', '-1.5', '-quality', '55', 'invoice-en-2.stamped.jpg')
const bent = '0,0 25,20  1000,0 990,0  0,1400 0,1400  1000,1400 1000,1380'
const dim = ['-virtual-pixel', 'gray', '-distort', 'Perspective', bent, '-modulate', '82', '-blur', '0x0.6']
run('convert', 'invoice-zh-1.png', ...dim, '-quality', '60', 'invoice-zh-1.photo.jpg')
for (const name of readdirSync(aside).filter((name) => /\.(?:pdf|docx|jpg)$/.test(name)))
  renameSync(join(aside, name), join(folder, name))
