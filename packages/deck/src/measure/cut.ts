import { type LetterSums, letterSums } from './letter-sums.ts'
import type { Lettering } from './lettering.ts'
import type { Run } from './measurer.ts'
import { type Word, wordingsOf } from './words-of.ts'

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

/** Cuts texts, the same text once. */
export const createCutter = ({ inks, breaks, spell }: Lettering): ((runs: readonly Run[]) => Cut) => {
  const cut = (runs: readonly Run[]): Cut => {
    const spelling = spell(runs)
    let wordings: Word[][] | undefined
    return {
      count: spelling.count,
      ends: spelling.ends,
      sums: inks.map((ink) => letterSums(spelling, ink)),
      // Most short texts fit in one line and are never asked for their words: others are spelt once more.
      wordings: () => (wordings ??= wordingsOf(spell(runs), breaks)),
    }
  }
  const known = new Map<readonly Run[], Cut>()
  const plain = new Map<number, Map<string, Cut>>()
  const mixed = new Map<string, Cut>()
  /** What was cut of one run of text like this. */
  const cutPlain = (run: Run, runs: readonly Run[]): Cut => {
    const face = faceOf(run)
    const alike = plain.get(face) ?? new Map<string, Cut>()
    const before = alike.get(run.text)
    if (before !== undefined) return before
    const made = cut(runs)
    alike.set(run.text, made)
    plain.set(face, alike)
    return made
  }
  const cutMixed = (runs: readonly Run[]): Cut => {
    const before = known.get(runs)
    if (before !== undefined) return before
    const key = runs.map(keyOf).join('')
    const found = mixed.get(key) ?? cut(runs)
    mixed.set(key, found)
    known.set(runs, found)
    return found
  }
  return (runs) => {
    const [first] = runs
    return first !== undefined && runs.length === 1 && isPlain(first) ? cutPlain(first, runs) : cutMixed(runs)
  }
}

const isPlain = ({ scale, width, px }: Run): boolean =>
  scale === undefined && width === undefined && px === undefined

/** How a run is set, as bits. */
const faceOf = ({ bold, italic, code, heading, light, preserved }: Run): number =>
  (bold ? 1 : 0) +
  (italic ? 2 : 0) +
  (code ? 4 : 0) +
  (heading ? 8 : 0) +
  (preserved ? 16 : 0) +
  (light ? 32 : 0)

/** All of a run that measuring asks for; no two runs after one another look like one. */
const keyOf = (run: Run): string => {
  const { text, scale, width, px } = run
  const set = isPlain(run) ? '' : `${scale ?? ''},${width}/${px}`
  return `${faceOf(run)},${set},${text.length}:${text}`
}
