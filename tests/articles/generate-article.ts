import {
  bulletList,
  code,
  createMarks,
  type Marks,
  orderedList,
  paragraph,
  phrase,
  quote,
  table,
} from './generate-prose.ts'
import { createRandom, type Random } from './random.ts'

type Maker = (random: Random, marks: Marks) => string

const prose: readonly Maker[] = [paragraph, paragraph, paragraph, bulletList, orderedList, table, code, quote]

const blocks = (random: Random, marks: Marks, count: number): string =>
  Array.from({ length: count }, () => random.pick(prose)(random, marks)).join('\n\n')

const fence = (head: string, body: string): string => `:::${head}\n\n${body}\n\n:::`

/** The opening of a fence, which has a title half of the time. */
const titled = (name: string, random: Random, marks: Marks, attributes = ''): string =>
  random.chance(0.5) ? `${name} ${marks.next()}${attributes && ` ${attributes}`}` : `${name}${attributes}`

const comparison: Maker = (random, marks) => {
  const subjects = 1 + random.int(4)
  const cells = () => Array.from({ length: subjects }, () => phrase(random, marks, 3)).join(' | ')
  const rows = Array.from({ length: 1 + random.int(8) }, () => `| ${phrase(random, marks, 1)} | ${cells()} |`)
  return fence(
    titled('comparison', random, marks),
    [`|  | ${cells()} |`, `|${' --- |'.repeat(subjects + 1)}`, ...rows].join('\n'),
  )
}

const story: Maker = (random, marks) => {
  const beats = 1 + random.int(8)
  const lines = Array.from(
    { length: beats },
    (_, index) => `${index + 1}. **${marks.next()}.** ${paragraph(random, marks)}`,
  )
  const turn = `{turn=${1 + random.int(beats)}}`
  return fence(titled('story', random, marks, turn), lines.join('\n'))
}

const faq: Maker = (random, marks) =>
  fence(
    titled('faq', random, marks),
    Array.from(
      { length: 1 + random.int(4) },
      () => `### ${phrase(random, marks, 3)}?\n\n${blocks(random, marks, 1 + random.int(2))}`,
    ).join('\n\n'),
  )

const column: Maker = (random, marks) => fence(titled('column', random, marks), blocks(random, marks, 1))

const slide: Maker = (random, marks) =>
  random.chance(0.5)
    ? fence(`slide{layout=statement} ${phrase(random, marks, 2)}`, phrase(random, marks, 4))
    : fence(titled('slide', random, marks), [column(random, marks), column(random, marks)].join('\n\n'))

const semantic: readonly Maker[] = [
  (random, marks) =>
    fence(titled('definition', random, marks), `**${marks.next()}** is ${paragraph(random, marks)}`),
  comparison,
  story,
  faq,
  slide,
  (random, marks) => fence(titled('key-points', random, marks), bulletList(random, marks)),
  (random, marks) => fence(titled('steps', random, marks), orderedList(random, marks)),
  (random, marks) => fence(titled('summary', random, marks), paragraph(random, marks)),
  (random, marks) => fence(titled('notes', random, marks), blocks(random, marks, 2)),
  (random, marks) => fence(titled('reveal', random, marks), bulletList(random, marks)),
  (random, marks) => fence(titled('only', random, marks, '{for="slides"}'), paragraph(random, marks)),
  (random, marks) => fence(titled('except', random, marks, '{for="html"}'), paragraph(random, marks)),
  (random, marks) =>
    fence(
      `${random.pick(['note', 'tip', 'info', 'warning', 'danger'])} ${marks.next()}`,
      blocks(random, marks, 2),
    ),
  (random, marks) => `> [!IMPORTANT]\n> ${paragraph(random, marks)}`,
  (_random, marks) => `Text with a footnote.[^${marks.next()}n]`,
]

const withFootnotes = (body: string): string => {
  const names = [...body.matchAll(/\[\^([^\]]+)\]/g)].map((match) => match[1])
  return [body, ...names.map((name) => `[^${name}]: About ${name}.`)].join('\n\n')
}

/**
 * An article in Markdown, the same for the same seed, with every block Trifold has, in several scripts. Every piece of
 * its text holds a word (`mark0x`, `mark1x`, …) that occurs nowhere else in it.
 */
export const generateArticle = (seed: number): string => {
  const random = createRandom(seed)
  const marks = createMarks()
  const sections = Array.from({ length: 1 + random.int(6) }, () => {
    const heading = `${'#'.repeat(2 + random.int(3))} ${phrase(random, marks, 2)}`
    const special = random.chance(0.8) ? `\n\n${random.pick(semantic)(random, marks)}` : ''
    return `${heading}\n\n${blocks(random, marks, random.int(3))}${special}${random.chance(0.1) ? '\n\n---' : ''}`
  })
  const body = withFootnotes([blocks(random, marks, 1), ...sections].join('\n\n'))
  return `---\ntitle: ${marks.next()} title\ndescription: ${marks.next()}\n---\n\n${body}\n\n[reference]: https://example.org/ref\n`
}
