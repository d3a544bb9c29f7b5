import { type LetterClass, letterClasses } from './letter-class.ts'

/** Whether a line may end between two neighbours; after a space, between it and what follows. */
type BreakRule = (left: LetterClass, right: LetterClass) => boolean

const of = (...classes: LetterClass[]): ReadonlySet<LetterClass> => new Set(classes)

/** What never begins a line, and what never ends one. */
const staysBefore = of(
  'space',
  'newline',
  'glue',
  'mark',
  'joiner',
  'gap',
  'softHyphen',
  'close',
  'question',
  'slash',
  'quote',
  'hyphen',
)
const staysAfter = of('glue', 'open', 'bracket', 'quote', 'joiner')
const square = of('ideograph', 'smallKana', 'emoji')
const anywhere = of(...square, 'hangul')

/** Before a bracket a line may end after these; after letters and digits it may not. */
const beforeBracket = of('close', 'sign', 'question', 'slash', 'hyphen')

/** Line ends as Chromium finds them: UAX #14, with rules of its own for ASCII. */
const browser: BreakRule = (left, right) => {
  if (left === 'gap' || left === 'space') return true
  if (left === 'softHyphen') return right !== 'space'
  if (staysBefore.has(right) || staysAfter.has(left)) return false
  if (anywhere.has(left)) return true
  if (anywhere.has(right) || right === 'open') return left !== 'prefix' && left !== 'sign'
  if (left === 'emDash' || right === 'emDash') return left !== right
  if (right === 'bracket') return beforeBracket.has(left)
  return left === 'hyphen' || left === 'question'
}

/** Only where every host ends lines: Korean at spaces, Japanese with strict rules, hyphens between letters. */
const strict: BreakRule = (left, right) => {
  if (left === 'gap' || left === 'space') return true
  if (staysBefore.has(right) || staysAfter.has(left) || right === 'smallKana') return false
  if (square.has(left)) return right !== 'prefix' && right !== 'sign'
  if (square.has(right)) return left === 'letter' || left === 'close'
  if (left === 'emDash' || right === 'emDash') return left !== right
  return left === 'hyphen' && right === 'letter'
}

/** Wherever UAX #14 lets a line end, as other browsers do: after a slash too. */
const generous: BreakRule = (left, right) =>
  browser(left, right) || (left === 'slash' && !staysBefore.has(right))

const clings = of('close', 'question', 'slash')

/** UAX #14 as it was up to its version 15 (LB13), and as offices have it: `.env` and `/etc` stay with the word before them. */
const clinging: BreakRule = (left, right) => (left === 'space' ? !clings.has(right) : browser(left, right))

/**
 * A host may end lines by any of these. More places give fewer lines, but for a word that is broken because it is
 * wider than a line; so the worst of all counts.
 */
const breakRules: readonly BreakRule[] = [browser, strict, generous, clinging]

/** Which of the rules let a line end between two classes, known by their places: a bit for each, in their order. */
export type Breaks = (left: number, right: number) => number

/** What all of the rules have in common. */
export const allRules = 2 ** breakRules.length - 1

/** Asks the rules, and remembers their answers, which texts ask for over and over. */
export const createBreaks = (): Breaks => {
  const count = letterClasses.length
  const unknown = 0xff
  const known = new Uint8Array(count * count).fill(unknown)
  return (left, right) => {
    const index = left * count + right
    const found = known[index] ?? unknown
    if (found !== unknown) return found
    const [one, other] = [letterClasses[left] ?? 'letter', letterClasses[right] ?? 'letter']
    const bits = breakRules.reduce((sum, rule, bit) => sum + (rule(one, other) ? 2 ** bit : 0), 0)
    known[index] = bits
    return bits
  }
}
