import type { Made } from './make-all.ts'

/** What is wrong with what was made of a source, whatever the source is. */
export const faultsOf = (source: string, { diagnostics, files, silent }: Made): string[] => {
  const lines = source.split(/\r\n|\r|\n/)
  const strayed = diagnostics
    .filter(({ file }) => file === 'article.md')
    .filter(({ line, column, endLine, endColumn }) => {
      const isWithin = (number: number, at: number) => at >= 1 && at <= (lines[number - 1]?.length ?? -1) + 1
      return !isWithin(line, column) || !isWithin(endLine, endColumn)
    })
    .map(
      ({ code, line, column, endLine, endColumn }) =>
        `${code} stands at ${line}:${column}–${endLine}:${endColumn}, outside its file`,
    )
  const isRefused = diagnostics.some(({ severity }) => severity === 'error')
  return [
    ...strayed,
    ...silent.map((name) => `${name} gives nothing and does not say why`),
    ...(Object.keys(files).length === 0 && !isRefused ? ['nothing is made of it, and nothing says why'] : []),
  ]
}
