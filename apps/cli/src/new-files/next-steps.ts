import type { Colours } from '../terminal/colours.ts'
import { printable } from '../terminal/printable.ts'

/** A command to type next, and what it is for. */
export interface NextStep {
  readonly command: string
  readonly purpose: string
}

/** Commands below each other, each with its purpose: beside it, or below where a terminal has no room for that. */
export const nextSteps = (steps: readonly NextStep[], colours: Colours, width?: number): string[] => {
  const longest = Math.max(...steps.map(({ command }) => command.length))
  const fits = steps.every(
    ({ purpose }) => longest + purpose.length + 4 <= (width ?? Number.POSITIVE_INFINITY),
  )
  return steps.flatMap(({ command, purpose }) => {
    const line = `  ${colours.cyan(printable(command))}`
    if (purpose === '') return [line]
    return fits
      ? [`${line}${' '.repeat(longest - command.length + 2)}${colours.dim(purpose)}`]
      : [line, `    ${colours.dim(purpose)}`]
  })
}

/** A path as an argument of a shell. */
export const shellWord = (path: string): string =>
  /^[\p{L}\p{M}\p{N}_./@%+,:-][\p{L}\p{M}\p{N}_./@%+,:=-]*$/u.test(path) && !path.startsWith('-')
    ? path
    : `'${(path.startsWith('-') ? `./${path}` : path).replaceAll("'", `'\\''`)}'`
