import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/** The rows of the table of folders in a text like ARCHITECTURE.md: names of workspaces, what they are, what they may import. */
const rowsOf = (text: string): { names: string[]; is: string; may: string[] }[] =>
  [...text.matchAll(/^\| (`(?:packages|apps)\/.*?) \| (.*?) \| (.*?) \|$/gm)].map(
    ([, folders = '', is = '', may = '']) => ({
      names: [...folders.matchAll(/`(?:packages|apps)\/([a-z-]+)`/g)].map((match) => match[1] ?? ''),
      is,
      may: may.split(', '),
    }),
  )

/** Which workspaces each one may import, as the table says; “every renderer” stands for those whose row calls them so. */
export const readWorkspaceTable = (text: string): Record<string, string[]> => {
  const rows = rowsOf(text)
  const all = rows.flatMap(({ names }) => names)
  const printers = rows.filter(({ is }) => /^renderers? of /.test(is)).flatMap(({ names }) => names)
  return Object.fromEntries(
    rows.flatMap(({ names, may }) => {
      const allowed = may.flatMap((word) =>
        word === 'every renderer' ? printers : all.filter((name) => name === word),
      )
      return names.map((name) => [name, allowed] as const)
    }),
  )
}

/** The table of ARCHITECTURE.md. */
export const workspaceTable = readWorkspaceTable(readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8'))
