import { printableLines } from './printable.ts'

/** An error with its stack and its causes, fit to be printed. */
export const stackOf = (error: unknown): string => {
  if (!(error instanceof Error)) return printableLines(String(error))
  const own = printableLines(error.stack ?? `${error.name}: ${error.message}`)
  return error.cause === undefined ? own : `${own}\ncaused by ${stackOf(error.cause)}`
}
