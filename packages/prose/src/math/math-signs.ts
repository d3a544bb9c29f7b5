/** Stands between a function's name and what it is applied to. */
export const functionApplication = '\u2061'

/** Signs between two things that have white space around them, unless they are the sign of a number. */
export const spacedOperators: ReadonlySet<string> = new Set(
  '+ − ± ∓ × · ÷ ∘ ⊕ ⊗ ∪ ∩ ∧ ∨ ∖ ⋅ ∗ mod'.split(' '),
)

/** Whether a sign relates what is on its left to what is on its right. The double stroke of norms has no white space. */
export const isRelation = (sign: string): boolean =>
  /^(?:[=<>:≔]|:=|[\u2190-\u21ff\u27f0-\u27ff]|[\u2208-\u220d\u221d\u2223\u2224\u2226\u223c-\u228b\u22a2-\u22af\u22b0-\u22bf\u22d0-\u22ff\u2a7d-\u2abf])$/u.test(
    sign,
  )

/** Marks over a letter, as the combining characters that follow it. */
export const accentMarks: ReadonlyMap<string, string> = new Map([
  ['¯', '\u0304'],
  ['―', '\u0304'],
  ['‾', '\u0304'],
  ['_', '\u0304'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['ˇ', '\u030c'],
  ['˘', '\u0306'],
  ['´', '\u0301'],
  ['`', '\u0300'],
  ['→', '\u20d7'],
  ['\u20d7', '\u20d7'],
])

const doubleStruck: ReadonlyMap<string, string> = new Map([
  ['C', 'ℂ'],
  ['H', 'ℍ'],
  ['N', 'ℕ'],
  ['P', 'ℙ'],
  ['Q', 'ℚ'],
  ['R', 'ℝ'],
  ['Z', 'ℤ'],
])

/** A letter in a variant of its own, where Unicode has had it from the beginning and every font has it. */
export const letterOf = (letter: string, variant: string): string =>
  variant === 'double-struck' ? (doubleStruck.get(letter) ?? letter) : letter
