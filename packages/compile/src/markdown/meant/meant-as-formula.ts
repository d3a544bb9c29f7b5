import type { Slip } from './slip.ts'

/** What nobody writes of prices: a command of TeX, an index, a letter that equals something. */
const tex = /\\[A-Za-z]{2}|[_^][{\w\\]|(?<!\p{L})\p{L}\s*[=<>]/u

/** A `$$` at the beginning of a line without a second one before the next blank line. */
export const meantAsFormula = (source: string): Slip | undefined => {
  if (!source.includes('$$')) return undefined
  const found = /(?<![^\n])[ \t>]*\$\$(?!\$)/.exec(source)
  if (found === null) return undefined
  const start = found.index + found[0].length - 2
  const rest = source.slice(start + 2)
  if (rest.includes('$$')) return undefined
  const [line = '', ...below] = rest.split('\n', 2)
  const opens = line.trim() === '' ? below.length > 0 || start === 0 : tex.test(rest)
  if (!opens) return undefined
  return {
    code: 'math-closed',
    start,
    end: start + 2,
    message:
      'This $$ opens a formula, and no second one ends a line before the next blank line; it is shown as text.',
    help: 'Write $$ behind the formula, and no blank line in it.',
  }
}
