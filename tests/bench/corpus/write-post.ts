import { createRandom, type Random } from '../../articles/random.ts'
import { names, nouns, tags } from './words.ts'
import { writeCode } from './write-code.ts'
import { type Decorate, thing, writeCell, writeHeading, writeSentence } from './write-sentence.ts'

/** One article of a corpus, its front matter not yet in the spelling of any tool. */
export interface Post {
  /** Its file’s name without `.md`; no two of a corpus have the same. */
  readonly name: string
  readonly title: string
  readonly description: string
  /** A day, as `2026-11-22`. */
  readonly date: string
  readonly tags: readonly string[]
  readonly body: string
}

const marks: readonly Decorate[] = [
  (_, phrase) => `*${phrase}*`,
  (_, phrase) => `**${phrase}**`,
  (random) => `\`${random.pick(nouns)}.${random.pick(nouns)}()\``,
  (random, phrase) => `[${phrase}](https://example.org/${random.pick(nouns)}/${random.int(500)})`,
  (random, phrase) =>
    `[${phrase}](https://example.com/${random.pick(nouns)}?page=${random.int(50)} "The ${random.pick(nouns)}")`,
  (random) => `<https://example.net/${random.pick(nouns)}>`,
  (_, phrase) => `~~${phrase}~~`,
]

const paragraph = (random: Random): string =>
  Array.from({ length: 2 + random.int(5) }, () =>
    writeSentence(random, random.chance(0.22) ? random.pick(marks) : undefined),
  ).join(' ')

const items = (random: Random, bullet: (index: number) => string): string =>
  Array.from({ length: 2 + random.int(6) }, (_, index) => {
    const sign = bullet(index)
    const inner = random.chance(0.1) ? `\n${' '.repeat(sign.length + 1)}- ${writeSentence(random)}` : ''
    return `${sign} ${random.chance(0.3) ? `**${thing(random)}**: ` : ''}${writeSentence(random)}${inner}`
  }).join('\n')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
const table = (random: Random): string => {
  const columns = Array.from({ length: 2 + random.int(3) }, () => '---')
  const rows = Array.from({ length: 3 + random.int(6) }, () => row(columns.map(() => writeCell(random))))
  return [row(columns.map(() => writeCell(random))), row(columns), ...rows].join('\n')
}

/** What a section may hold beside paragraphs, as often as its weight says. */
const extras: readonly (readonly [weight: number, write: (random: Random) => string])[] = [
  [8, (random) => items(random, () => '-')],
  [4, (random) => items(random, (index) => `${index + 1}.`)],
  [1, (random) => items(random, () => random.pick(['- [ ]', '- [x]']))],
  [6, writeCode],
  [3, table],
  [3, (random) => `> ${paragraph(random)}\n>\n> — ${random.pick(names)}`],
  [1, (random) => `> [!NOTE]\n> ${writeSentence(random)}`],
]

const blocks: readonly ((random: Random) => string)[] = [
  (random) => `:::key-points\n\n${items(random, () => '-')}\n\n:::`,
  (random) =>
    `:::definition\n\n**The ${random.pick(nouns)}** is ${thing(random)}. ${writeSentence(random)}\n\n:::`,
  (random) => `:::tip\n\n${paragraph(random)}\n\n:::`,
  (random) => `:::notes\n\n${paragraph(random)}\n\n:::`,
]

const weighted = extras.flatMap(([weight, write]) => Array.from({ length: weight }, () => write))

const section = (random: Random, hasBlocks: boolean, isFirst: boolean): string => {
  const parts = [`${!isFirst && random.chance(0.2) ? '###' : '##'} ${writeHeading(random)}`]
  for (let count = 1 + random.int(3); count > 0; count -= 1) {
    parts.push(paragraph(random))
    if (random.chance(0.4)) parts.push(random.pick(weighted)(random))
    if (hasBlocks && random.chance(0.2)) parts.push(random.pick(blocks)(random))
  }
  return parts.join('\n\n')
}

const two = (value: number): string => String(value).padStart(2, '0')

/** The post of this number: of ordinary Markdown, one in twelve with blocks of Trifold’s, of some 5 KB. */
export const writePost = (seed: number, index: number): Post => {
  const random = createRandom(seed * 1_000_003 + index)
  const hasBlocks = random.chance(1 / 12)
  const length = 2000 + random.int(4800)
  const parts = [paragraph(random), paragraph(random)]
  while (parts.reduce((sum, part) => sum + part.length, 0) < length)
    parts.push(section(random, hasBlocks, parts.length === 2))
  if (random.chance(0.1)) parts.push(`${writeSentence(random)}[^1]\n\n[^1]: ${writeSentence(random)}`)
  const title = writeHeading(random)
  return {
    name: `${String(index).padStart(5, '0')}-${random.pick(nouns)}-${random.pick(nouns)}`,
    title,
    description: writeSentence(random),
    date: `20${two(8 + random.int(18))}-${two(1 + random.int(12))}-${two(1 + random.int(28))}`,
    tags: [...new Set([random.pick(tags), random.pick(tags), random.pick(tags)])],
    body: `${parts.join('\n\n')}\n`,
  }
}
