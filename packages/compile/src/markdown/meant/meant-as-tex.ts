import type { Slip } from './slip.ts'

/** What stands in formulas and hardly in prose: a command, an index or a power of one letter, a letter that equals. */
export const texSign =
  '\\\\[A-Za-z]{2}|(?<![A-Za-z])[A-Za-z\\d)}\\]][_^][{\\w\\\\(-]|(?<!\\p{L})\\p{L}\\s*[=<>]'

const environment = /^\\begin\{[a-z]{3,20}\*?\}/
const brackets = new RegExp(`^\\\\\\[(?!\\d+\\\\\\])(?=[\\s\\S]*(?:${texSign}))[\\s\\S]*\\\\\\]$`, 'u')

/** A formula as TeX writes one of its own: `\[ … \]`, or from `\begin{…}` on. */
export const meantAsTex = (source: string): Slip | undefined => {
  const begun = environment.exec(source)?.[0] ?? (brackets.test(source.trimEnd()) ? '\\[' : undefined)
  if (begun === undefined) return undefined
  const around = begun === '\\[' ? '$$ instead of \\[ and of \\]' : '$$ above it and below it'
  return {
    code: 'math-read',
    end: begun.length,
    message: `This looks like a formula, but ${begun} begins none here; it is shown as text.`,
    help: `Write ${around}, without a blank line between them.`,
  }
}
