import type { Colours } from '../terminal/colours.ts'
import { printable } from '../terminal/printable.ts'
import type { NewFile } from './plan-files.ts'

/** Files by their paths. */
interface ToldFiles {
  readonly write: readonly Pick<NewFile, 'path'>[]
  readonly keep: readonly Pick<NewFile, 'path'>[]
}

/** What was written and what stayed, a file a line. */
export const filesText = ({ write, keep }: ToldFiles, colours: Colours): string[] => {
  const lines = (paths: readonly { path: string }[], sign: string): string[] =>
    paths.map(({ path }) => `  ${sign} ${printable(path)}`)
  return [
    ...lines(write, colours.green('+')),
    ...lines(keep, colours.dim('=')).map((line) => `${line} ${colours.dim('(kept as it is)')}`),
  ]
}
