import type { Random } from '../../articles/random.ts'
import { adjectives, adverbs, names, nouns, verbs } from './words.ts'

/** What words of a sentence become: emphasis, a link, code. */
export type Decorate = (random: Random, phrase: string) => string

type Phrase = (random: Random) => string

const noun: Phrase = (random) => random.pick(nouns)
const verb: Phrase = (random) => random.pick(verbs)
const adverb: Phrase = (random) => random.pick(adverbs)
const article: Phrase = (random) =>
  random.pick(['the', 'the', 'the', 'a', 'this', 'my', 'your', 'our', 'each', 'every'])

/** A noun with what belongs to it, in Title-less lower case: “the quiet harbour”. */
export const thing: Phrase = (random) =>
  random.chance(0.45)
    ? `${article(random)} ${random.pick(adjectives)} ${noun(random)}`
    : `${article(random)} ${noun(random)}`

const who: Phrase = (random) =>
  random.chance(0.12) ? random.pick(names) : random.pick(['I', 'we', 'you', 'they', 'people'])
const place: Phrase = (random) =>
  `${random.pick(['in', 'on', 'with', 'without', 'from', 'under', 'behind', 'after', 'before', 'for'])} ${thing(random)}`

const clauses: readonly Phrase[] = [
  (random) => `${who(random)} ${adverb(random)} ${verb(random)} ${thing(random)} ${place(random)}`,
  (random) => `${who(random)} had to ${verb(random)} ${thing(random)}`,
  (random) =>
    `${who(random)} could not ${verb(random)} ${thing(random)}, and ${verb(random)} ${thing(random)} instead`,
  (random) => `${thing(random)} is ${adverb(random)} as ${random.pick(adjectives)} as ${thing(random)}`,
  (random) => `it takes ${random.int(58) + 2} minutes to ${verb(random)} ${thing(random)} ${place(random)}`,
  (random) => `there was ${thing(random)} ${place(random)}, which nobody wanted to ${verb(random)}`,
  (random) =>
    `the ${noun(random)} of ${thing(random)} was ${random.pick(adjectives)} enough to ${verb(random)} ${place(random)}`,
  (random) => `when ${who(random)} ${verb(random)} ${thing(random)}, ${thing(random)} will ${verb(random)}`,
  (random) => `what ${who(random)} ${verb(random)} ${place(random)} doesn’t ${verb(random)} ${thing(random)}`,
  (random) => `${random.pick(adjectives)} ${noun(random)}s ${verb(random)} ${adverb(random)}`,
]

const joins = [', and ', ', but ', ', because ', '; ', ' — ', ', so that ', ', although ', ': ']
const ends = ['.', '.', '.', '.', '.', '.', '?', '!']

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** One sentence; `decorate` may mark words up in it. */
export const writeSentence = (random: Random, decorate?: Decorate): string => {
  const first = capitalized(random.pick(clauses)(random))
  const second = random.chance(0.4) ? random.pick(joins) + random.pick(clauses)(random) : ''
  const marked =
    decorate === undefined ? '' : ` ${decorate(random, `${random.pick(adjectives)} ${noun(random)}`)}`
  return `${first}${second}${marked}${random.pick(ends)}`
}

/** A few words without a verb, as headings and cells are: “Quiet harbour and email”. */
export const writeHeading: Phrase = (random) => {
  const begin = `${random.pick(adjectives)} ${noun(random)}`
  return capitalized(
    random.pick([
      () => `${begin} and ${noun(random)}`,
      () => `how to ${verb(random)} ${thing(random)}`,
      () => `why ${who(random)} ${verb(random)} ${thing(random)}`,
      () => `${begin}s`,
      () => `${verb(random)} ${thing(random)} ${place(random)}`,
    ])(),
  )
}

export const writeCell: Phrase = (random) =>
  random.chance(0.3) ? String(random.int(9000)) : `${random.pick(adjectives)} ${noun(random)}`
