import { breakRules, doubtful, remembered } from './break-rules.ts'
import { placeOf } from './letter-class.ts'
import { type LetterSums, letterSums } from './letter-sums.ts'
import type { Run } from './measurer.ts'
import { createClassifier, type Spelling, spell } from './spell.ts'
import { createInks, type Typeset } from './typeset.ts'
import { type Breaks, type Word, wordsOf } from './words-of.ts'

/** A text ready to be laid out at any size. */
export interface Cut {
  /** How many letters it has. */
  readonly count: number
  /** Whether something in it ends a line. */
  readonly ends: boolean
  /** Where its letters begin, for each typeset. */
  readonly sums: readonly LetterSums[]
  /** Its words by each rule that cuts it differently. */
  wordings(): readonly Word[][]
}

const newline = placeOf('newline')

/** Cuts texts, the same text once. */
export const createCutter = (typesets: readonly Typeset[]): ((runs: readonly Run[]) => Cut) => {
  const inks = typesets.map(createInks)
  const [browser, ...others] = breakRules.map(remembered) as [Breaks, ...Breaks[]]
  const classOf = createClassifier()
  const cut = (runs: readonly Run[]): Cut => {
    const spelling = spell(runs, classOf)
    const certain = !runs.some(({ text }) => doubtful.test(text))
    let wordings: Word[][] | undefined
    return {
      count: spelling.count,
      ends: spelling.classes.includes(newline),
      sums: inks.map((ink) => letterSums(spelling, ink)),
      wordings: () => (wordings ??= wordingsOf(spelling, browser, certain ? [] : others)),
    }
  }
  const known = new Map<readonly Run[], Cut>()
  const alike = new Map<string, Cut>()
  return (runs) => {
    const before = known.get(runs)
    if (before !== undefined) return before
    const key = runs.map(keyOf).join('')
    const found = alike.get(key) ?? cut(runs)
    alike.set(key, found)
    known.set(runs, found)
    return found
  }
}

/** All of a run that measuring asks for; no two runs after one another look like one. */
const keyOf = ({ text, bold, italic, code, heading, light, preserved, width, px }: Run): string => {
  const flags = [bold, italic, code, heading, preserved, light]
  const face = flags.reduce((sum, flag, index) => sum + (flag ? 2 ** index : 0), 0)
  const box = width === undefined && px === undefined ? '' : `${width}/${px}`
  return `${face},${box},${text.length}:${text}`
}

const wordingsOf = (spelling: Spelling, first: Breaks, others: readonly Breaks[]): Word[][] => {
  const words = wordsOf(spelling, first)
  const further = others.map((breaks) => wordsOf(spelling, breaks))
  return [words, ...further.filter((wording) => !areSame(wording, words))]
}

/** Words of one text are the same if they begin at the same letters. */
const areSame = (some: readonly Word[], others: readonly Word[]): boolean =>
  some.length === others.length && some.every(({ from }, index) => from === others[index]?.from)
