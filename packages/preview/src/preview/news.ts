import type { LocatedFinding } from '@trifold/studio'
import type { Moves } from './moves.ts'

/** What happens to articles other than that they are rendered. Files are named as they are shown. */
export type PreviewNews =
  | { readonly kind: 'removed'; readonly files: readonly string[] }
  | { readonly kind: 'renamed'; readonly file: string; readonly from: string }
  | {
      readonly kind: 'configuration'
      readonly file: string
      readonly errors: number
      readonly warnings: number
    }

/** Tells what is new in a list of articles, each thing once. */
export interface News {
  next(moves: Moves, findings: readonly LocatedFinding[]): readonly PreviewNews[]
}

export const createNews = (): News => {
  let known = new Map<string, PreviewNews>()
  return {
    next: ({ removed, renamed }, findings) => {
      const before = known
      known = configurationNews(findings, [...before.keys()])
      const isOther = ([file, news]: [string, PreviewNews]): boolean =>
        JSON.stringify(before.get(file) ?? fine(file)) !== JSON.stringify(news)
      const told = [...known].filter(isOther).map(([, news]) => news)
      return [
        ...told,
        ...(removed.length === 0 ? [] : [{ kind: 'removed', files: removed } as const]),
        ...renamed.map(({ from, to }): PreviewNews => ({ kind: 'renamed', file: to, from })),
      ]
    },
  }
}

/** What each configuration has of findings, those too that had some and are mended. */
const configurationNews = (findings: readonly LocatedFinding[], known: readonly string[]) => {
  const files = new Set([...known, ...findings.map(({ file }) => file)])
  const count = (wanted: string, of: string): number =>
    findings.filter(({ file, severity }) => file === of && severity === wanted).length
  return new Map(
    [...files].map((file): [string, PreviewNews] => [
      file,
      { ...fine(file), errors: count('error', file), warnings: count('warning', file) },
    ]),
  )
}

const fine = (file: string) => ({ kind: 'configuration', file, errors: 0, warnings: 0 }) as const
