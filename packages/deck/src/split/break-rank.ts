/** How well code may be broken before a line; smaller is better. */
export const breakRanks = ['blank', 'outermost', 'level', 'inside'] as const

/** Beside a blank line; before a line that begins something anew; before one as deep as the line above; any other. */
export type BreakRank = (typeof breakRanks)[number]

/** What closes or goes on with what stands before it. */
const goesOn =
  /^\s*(?:[)\]}>|.?:+&,]|<\/|(?:and|catch|do|done|elif|else|elsif|end|esac|except|fi|finally|or|rescue|then)\b)/

/** What belongs to the line after it: the head of a block, a comment, a decorator, a line that is not done. */
const leads = /(?:[({[:=\\|&]|=>|->|\b(?:do|then|else))\s*$|^\s*(?:\/\/|\/\*|\*|#|--|@|<!--)/

/** How deep lines of code are, in spaces; `undefined` for blank ones. */
const indentsOf = (lines: readonly string[]): (number | undefined)[] =>
  lines.map((line) => {
    const depth = line.search(/\S/)
    return depth < 0 ? undefined : depth
  })

/** Gives the rank of a break before each of some lines. */
export const rankIn = (lines: readonly string[]): ((at: number) => BreakRank) => {
  const indents = indentsOf(lines)
  const least = indents.reduce<number>((least, indent) => Math.min(least, indent ?? least), Infinity)
  return (at) => {
    const [before, after] = [indents[at - 1], indents[at]]
    if (before === undefined || after === undefined) return 'blank'
    if (after > before || goesOn.test(lines[at] ?? '') || leads.test(lines[at - 1] ?? '')) return 'inside'
    return after === least ? 'outermost' : 'level'
  }
}
