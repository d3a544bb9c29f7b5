import { allRules, type Breaks } from './break-rules.ts'
import { letterClasses, placeOf } from './letter-class.ts'
import type { Spelling } from './spell.ts'

/** What stands in a line: letters from the first to before the last. */
export interface Word {
  /**
   * `indent` is space that counts at a line's beginning too; a `dictionary` word holds text of a script whose words
   * are not parted by spaces.
   */
  readonly kind: 'word' | 'space' | 'indent' | 'newline' | 'dictionary'
  readonly from: number
  readonly to: number
  /** What a line that ends after it shows beside it, in em. */
  readonly tail: number
}

/** Width of the hyphen that a soft one shows, in em: no text face has a wider one. */
export const hyphen = 0.35

const letter = placeOf('letter')
const mark = placeOf('mark')
const padding = placeOf('padding')
const softHyphen = placeOf('softHyphen')
const dictionary = placeOf('dictionary')

/** What white space is among words, by the place of its class. */
const whites: readonly (Word['kind'] | undefined)[] = letterClasses.map((name) =>
  name === 'space' || name === 'indent' || name === 'newline' ? name : undefined,
)

/** A text as words, by one of the rules. */
interface Wording {
  readonly words: Word[]
  /** No other rule cuts the text differently. */
  readonly agreed: boolean
}

/** The words of a text by each rule that cuts it differently. */
export const wordingsOf = (spelling: Spelling, breaks: Breaks): Word[][] => {
  const { words, agreed } = wordsOf(spelling, breaks, 1)
  if (agreed) return [words]
  const wordings = [words]
  for (let rule = 2; rule <= allRules; rule *= 2) {
    const others = wordsOf(spelling, breaks, rule).words
    if (!areSame(others, words)) wordings.push(others)
  }
  return wordings
}

/** Words of one text are the same if they begin at the same letters. */
const areSame = (some: readonly Word[], others: readonly Word[]): boolean =>
  some.length === others.length && some.every(({ from }, index) => from === others[index]?.from)

/** Cuts a text into words between which a line may end, by the rule with this bit. */
const wordsOf = (spelling: Spelling, breaks: Breaks, rule: number): Wording => {
  const { classes, count } = spelling
  const words: Word[] = []
  let agreed = true
  const mayBreak = (left: number, right: number): boolean => {
    const rules = breaks(left, right)
    agreed &&= rules === 0 || rules === allRules
    return (rules & rule) !== 0
  }
  let from = 0
  /** The class of the word's last letter; a mark leaves the letter that it stands on what it is. */
  let last = -1
  let kind: Word['kind'] = 'word'
  const end = (to: number) => {
    if (to > from) words.push({ kind, from, to, tail: last === softHyphen ? hyphen : 0 })
    from = to
    last = -1
    kind = 'word'
  }
  for (let at = 0; at < count; at += 1) {
    const own = classes[at] ?? letter
    // Most letters stand between others of their kind.
    if (own === letter && last === letter) continue
    const white = whites[own]
    if (white === 'space' && at > from && !mayBreak(own, nextOf(spelling, at))) {
      // The word goes on behind the space.
      last = -1
    } else if (white !== undefined) {
      end(at)
      // Spaces one after the other show as one.
      if (white !== 'space' || words.at(-1)?.kind !== 'space')
        words.push({ kind: white, from, to: at + 1, tail: 0 })
      from = at + 1
    } else if (own !== padding) {
      if (last >= 0 && mayBreak(last, own)) end(at)
      if (own !== mark || last < 0) last = own
      if (own === dictionary) kind = 'dictionary'
    }
  }
  end(count)
  return { words, agreed }
}

/** The class of the first letter behind a space; that of a letter at the end. */
const nextOf = ({ classes, count }: Spelling, at: number): number => {
  let next = at + 1
  while (next < count && classes[next] === padding) next += 1
  return next < count ? (classes[next] ?? letter) : letter
}
