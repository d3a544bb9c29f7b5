import { createRandom } from '../../articles/random.ts'
import { createMarks, type Role } from './marks.ts'
import { plainBlocks } from './plain-blocks.ts'
import { rareBlocks } from './rare-blocks.ts'
import { type ScriptName, scripts } from './scripts.ts'
import { semanticBlocks } from './semantic-blocks.ts'
import { many, paragraph, phrase, type Writer } from './text.ts'

/** An article in Markdown, and what is expected of each of its marks. */
export interface JudgedArticle {
  readonly seed: number
  readonly script: ScriptName
  readonly source: string
  readonly roles: ReadonlyMap<string, Role>
}

const names = Object.keys(scripts) as ScriptName[]

/**
 * An article that is hard to set, the same for the same seed: every block in one of eleven scripts, words that don't
 * fit, long titles, wide tables, formulas, pictures of odd sizes.
 */
export const judgedArticle = (seed: number): JudgedArticle => {
  const random = createRandom(seed)
  const marks = createMarks()
  // Half are Latin: the others take turns.
  const script: ScriptName = seed % 2 === 0 ? 'latin' : (names[((seed - 1) / 2) % names.length] ?? 'latin')
  const writer: Writer = { random, marks, script: scripts[script], oddity: random.pick([0, 0.01, 0.05, 0.2]) }
  const source = [
    frontMatter(writer),
    opening(writer),
    ...many(random, 7, () => section(writer)),
    ...many(random, 3, () => rareSection(writer)),
  ].join('\n\n')
  return { seed, script, roles: marks.roles, source: withFootnotes(source, writer) }
}

const frontMatter = (writer: Writer): string => {
  const { random, marks } = writer
  const plain = { ...writer, oddity: 0 }
  const quoted = (text: string) => JSON.stringify(text)
  const title = marks.as('heading', () => phrase(plain, random.pick([1, 4, 8, 20])))
  const lines = [
    `title: ${quoted(title)}`,
    `lang: ${writer.script.lang}`,
    `slides: { prose: ${random.pick(['lead', 'lead', 'show', 'notes'])} }`,
    random.chance(0.5) ? `subtitle: ${quoted(phrase(plain, random.pick([3, 12])))}` : '',
    random.chance(0.6) ? `published: 2026-01-0${1 + random.int(9)}` : '',
    random.chance(0.6) ? 'authors:' : '',
  ].filter((line) => line !== '')
  if (lines.at(-1) === 'authors:')
    lines.push(...many(random, random.pick([1, 2, 9]), () => `  - name: ${quoted(phrase(plain, 2))}`))
  if (random.chance(0.3))
    lines.push(
      'sources:',
      ...many(
        random,
        9,
        () =>
          `  - { title: ${quoted(phrase(plain, 6))}, relation: ${random.pick(['cites', 'basedOn'])}, url: "https://example.org/${'way/'.repeat(random.int(20))}" }`,
      ),
    )
  return `---\n${lines.join('\n')}\n---`
}

const opening = (writer: Writer): string =>
  many(writer.random, 3, () => writer.random.pick(plainBlocks)(writer)).join('\n\n')

const section = (writer: Writer): string => {
  const { random, marks } = writer
  const heading = marks.as('heading', () => phrase(writer, random.pick([1, 3, 6, 22])))
  const parts = [`${'#'.repeat(2 + random.int(3))} ${heading}`]
  for (let count = random.int(4); count > 0; count -= 1) {
    const makers = random.chance(0.5) ? plainBlocks : semanticBlocks
    parts.push(random.pick(makers)(writer))
  }
  if (random.chance(0.1)) parts.push('---')
  return parts.join('\n\n')
}

/** A section that says what becomes of its running text, or has a title as long as titles may be. */
const rareSection = (writer: Writer): string => {
  const { random, marks } = writer
  const heading = marks.as('heading', () => random.pick([() => phrase(writer, 3), () => longest(writer)])())
  const words = random.pick(['', ' {prose=show}', ' {prose=notes}', ' {prose=lead}'])
  const parts = many(random, 3, () => random.pick([...rareBlocks, paragraph])(writer))
  return [`## ${heading}${words}`, ...parts].join('\n\n')
}

/** As many characters as a title is to have room for. */
const longest = (writer: Writer): string => {
  const text = phrase({ ...writer, oddity: 0 }, 1)
  const letters = [...text]
  while (letters.length < 140) letters.push(...writer.script.space, ...writer.script.word(writer.random))
  return letters.slice(0, 140).join('').trim()
}

/** Every footnote that is called is written. */
const withFootnotes = (source: string, writer: Writer): string => {
  const names = new Set([...source.matchAll(/\[\^([^\]]+)\]/g)].map((match) => match[1]))
  return [source, ...[...names].map((name) => `[^${name}]: ${phrase(writer)}.`)].join('\n\n')
}
