import { closest } from '@trifold/core'
import { type ExitCode, exitCodes } from '../exit-code.ts'
import { pagesByCode } from '../explain/diagnostic-page.ts'
import { setList } from '../explain/set-list.ts'
import { setPage } from '../explain/set-page.ts'
import type { PlainFormat } from '../report/formats.ts'
import { coloursFor } from '../terminal/colours.ts'
import type { Io } from '../terminal/io.ts'
import { jsonText } from '../terminal/json-text.ts'
import { printable } from '../terminal/printable.ts'
import { widthOf } from '../terminal/width-of.ts'

/** Places on a line where nobody knows the terminal: text is as well read in a pager or a file. */
const plainWidth = 80

/** `trifold explain`: the page of a code, or a line on each. */
export const explainCommand = (
  code: string | undefined,
  { format }: { readonly format: PlainFormat },
  io: Io,
): ExitCode => {
  const pages = pagesByCode()
  if (code !== undefined && !pages.has(code)) return tellUnknown(code, [...pages.keys()], io)
  const page = code === undefined ? undefined : pages.get(code)
  const style = { colours: coloursFor(io.stdout, io.env), width: widthOf(io.stdout) ?? plainWidth }
  io.stdout.write(
    format === 'json'
      ? jsonText(page === undefined ? list(pages) : { code, ...page })
      : page === undefined || code === undefined
        ? setList(pages, style)
        : setPage(code, page, style),
  )
  return exitCodes.clean
}

const list = (pages: ReturnType<typeof pagesByCode>) =>
  [...pages].map(([code, { description, severity, topic }]) => ({ code, description, severity, topic }))

const tellUnknown = (code: string, codes: readonly string[], io: Io): ExitCode => {
  const near = closest(code, codes)
  const advice = near === undefined ? 'trifold explain lists them all' : `did you mean ${near}?`
  io.stderr.write(`trifold: no finding has the code ${printable(code)}; ${advice}\n`)
  return exitCodes.usage
}
