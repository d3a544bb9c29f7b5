import type { Info, State, Unsafe } from 'mdast-util-to-markdown'

/** Whether anything in a text may need an escape where it stands: between these words, within these constructs. */
export type UnsafeSearch = (
  text: string,
  sides: Pick<Info, 'before' | 'after'>,
  constructs: Readonly<State['stack']>,
) => boolean

/**
 * Makes expressions of all patterns that hold within some constructs, and keeps them. None of the patterns is found in a
 * text, nor a backslash, where the search finds nothing; such a text mdast-util-to-markdown prints as it stands.
 */
export const createUnsafeSearch = (patterns: readonly Unsafe[]): UnsafeSearch => {
  const bits = bitsOf(patterns)
  const expressions = new Map<number, Expressions>()
  return (text, { before, after }, constructs) => {
    let scope = 0
    for (const construct of constructs) scope |= bits.get(construct) ?? 0
    let found = expressions.get(scope)
    if (found === undefined) {
      found = expressionsOf(patterns.filter((pattern) => holds(pattern, scope, bits)))
      expressions.set(scope, found)
    }
    const whole = before + text + after
    if (found.atLineEnds.test(whole)) return true
    found.elsewhere.lastIndex = before.length
    const match = found.elsewhere.exec(whole)
    return match !== null && match.index < before.length + text.length
  }
}

type Bits = ReadonlyMap<string, number>

/** A bit for each construct that a pattern names; other constructs make no difference. */
const bitsOf = (patterns: readonly Unsafe[]): Bits => {
  const names = new Set(patterns.flatMap((each) => [...list(each.inConstruct), ...list(each.notInConstruct)]))
  return new Map([...names].map((name, index) => [name, 1 << index]))
}

const list = (names: Unsafe['inConstruct']): readonly string[] =>
  typeof names === 'string' ? [names] : (names ?? [])

const holds = ({ inConstruct, notInConstruct }: Unsafe, scope: number, bits: Bits): boolean => {
  const isWithin = (name: string): boolean => (scope & (bits.get(name) ?? 0)) !== 0
  const needed = list(inConstruct)
  return (needed.length === 0 || needed.some(isWithin)) && !list(notInConstruct).some(isWithin)
}

/** What is looked for at line ends, of which a text has few; and elsewhere, where a match begins at the unsafe character. */
interface Expressions {
  readonly atLineEnds: RegExp
  readonly elsewhere: RegExp
}

const expressionsOf = (patterns: readonly Unsafe[]): Expressions => {
  const atLineEnds = patterns.flatMap((pattern) => sourceAtLineEnd(pattern) ?? [])
  const others = patterns.filter((pattern) => sourceAtLineEnd(pattern) === undefined).map(sourceElsewhere)
  return {
    // Without any, nothing is to be found.
    atLineEnds: new RegExp(atLineEnds.join('|') || '(?!)'),
    elsewhere: new RegExp(['\\\\', ...others].join('|'), 'g'),
  }
}

/** What a pattern may say of the character before or after: that a line ends there. */
const lineEnds: ReadonlySet<unknown> = new Set(['[\\r\\n]', '\\r', '\\n'])

/** The pattern with the line end first that it needs; undefined if it needs none. */
const sourceAtLineEnd = ({ atBreak, before, after, character, ...rest }: Unsafe): string | undefined => {
  if (dependsOnMore(rest)) return undefined
  const sign = signOf(character)
  const behind = after ? `(?=${after})` : ''
  if (atBreak) return `[\\r\\n][\\t ]*${before ? `(?:${before})` : ''}${sign}${behind}`
  if (lineEnds.has(before)) return `${before}${sign}${behind}`
  return lineEnds.has(after) ? `${after}(?<=${before ? `(?:${before})` : ''}${sign}${after})` : undefined
}

/** The pattern with its character first. What depends on nodes around, or on Unicode, counts as found everywhere. */
const sourceElsewhere = ({ before, character, after, ...rest }: Unsafe): string => {
  if (dependsOnMore(rest)) return ''
  const sign = signOf(character)
  return `${sign}${before ? `(?<=(?:${before})${sign})` : ''}${after ? `(?=${after})` : ''}`
}

const dependsOnMore = ({ beforeNode, afterNode, unicode }: Partial<Unsafe>): boolean =>
  Boolean(beforeNode || afterNode || unicode)

const signOf = (character: string): string => character.replace(/[$()*+.?[\\\]^{|}]/, '\\$&')
