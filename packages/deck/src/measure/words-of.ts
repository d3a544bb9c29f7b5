import { placeOf } from './letter-class.ts'
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

/** Whether a line may end between letters of two classes, known by their places; after a space, before what follows it. */
export type Breaks = (left: number, right: number) => boolean

/** Width of the hyphen that a soft one shows, in em: no text face has a wider one. */
export const hyphen = 0.35

const letter = placeOf('letter')
const mark = placeOf('mark')
const padding = placeOf('padding')
const softHyphen = placeOf('softHyphen')
const dictionary = placeOf('dictionary')

const whites: ReadonlyMap<number, Word['kind']> = new Map([
  [placeOf('space'), 'space'],
  [placeOf('indent'), 'indent'],
  [placeOf('newline'), 'newline'],
])
const lastWhite = Math.max(...whites.keys())

/** Cuts a text into words between which a line may end. */
export const wordsOf = (spelling: Spelling, mayBreak: Breaks): Word[] => {
  const { classes, count } = spelling
  const words: Word[] = []
  let from = 0
  /** The class of the word's last letter; a mark leaves the letter that it stands on what it is. */
  let last: number | undefined
  let kind: Word['kind'] = 'word'
  const end = (to: number) => {
    if (to > from) words.push({ kind, from, to, tail: last === softHyphen ? hyphen : 0 })
    from = to
    last = undefined
    kind = 'word'
  }
  for (let at = 0; at < count; at += 1) {
    const own = classes[at] ?? letter
    const white = own > lastWhite ? undefined : whites.get(own)
    if (white === 'space' && at > from && !mayBreak(own, nextOf(spelling, at))) {
      // The word goes on behind the space.
      last = undefined
    } else if (white !== undefined) {
      end(at)
      // Spaces one after the other show as one.
      if (white !== 'space' || words.at(-1)?.kind !== 'space')
        words.push({ kind: white, from, to: at + 1, tail: 0 })
      from = at + 1
    } else if (own !== padding) {
      if (last !== undefined && mayBreak(last, own)) end(at)
      if (own !== mark || last === undefined) last = own
      if (own === dictionary) kind = 'dictionary'
    }
  }
  end(count)
  return words
}

/** The class of the first letter behind a space; that of a letter at the end. */
const nextOf = ({ classes, count }: Spelling, at: number): number => {
  let next = at + 1
  while (next < count && classes[next] === padding) next += 1
  return next < count ? (classes[next] ?? letter) : letter
}
