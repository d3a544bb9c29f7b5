import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { createDiagnostic, searchExclusion } from 'trifold'
import { type ToldFinding, toldFinding } from './tell-findings.ts'

/** A file that is to be imported as an article. */
export interface ImportedFile {
  /** Absolute. */
  readonly path: string
  /** The module that asks for it, as Vite names it. */
  readonly importer: string
  /** Vite's root, absolute. */
  readonly root: string
}

/**
 * What is wrong where a pattern of `import.meta.glob` finds a file that Trifold never takes for an article: its own
 * output, a README. Told at the pattern, which alone can leave the file out. Undefined for articles, and for files that
 * the module names itself.
 */
export const findNoArticle = async ({
  path,
  importer,
  root,
}: ImportedFile): Promise<ToldFinding | undefined> => {
  const exclusion = await searchExclusion({ path, from: root })
  if (exclusion === undefined) return undefined
  const file = importer.replace(/[?#].*$/s, '')
  const text = textOf(file)
  const offset = text.search(globs)
  if (offset === -1 || text.includes(`${basename(path)}?`)) return undefined
  const lines = text.slice(0, offset).split('\n')
  const start = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset }
  const end = { line: start.line, column: start.column + glob.length, offset: offset + glob.length }
  const finding = createDiagnostic(
    file,
    { start, end },
    {
      code: 'article-found',
      severity: 'error',
      message: `The pattern finds ${path}, which Trifold never takes for an article.`,
      help: `Leave such files out: import.meta.glob([…, '!${exclusion}'], …).`,
    },
  )
  return toldFinding(finding, new Map([[file, text]]), root)
}

const glob = 'import.meta.glob'
/** The first glob that asks for articles, or may. */
const globs = /import\.meta\.glob(?=[^;]{0,2000}trifold)/

/** Empty for a module that is no file. */
const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
