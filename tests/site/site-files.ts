import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The site that `npm run build` made. */
export const siteFolder = join(import.meta.dirname, '../../apps/site/dist')

/** Every file of a folder by its path, with / between folders, in their order. */
export const filesOf = (folder: string): Map<string, Buffer> => {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build first.`)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
  return new Map(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path))]))
}

/** The pages of the site, without those that its articles bring: decks and snippets. */
export const pagesOf = (files: ReadonlyMap<string, Buffer>): Map<string, string> =>
  new Map(
    [...files]
      .filter(([path]) => path.endsWith('.html') && !path.startsWith('assets/'))
      .map(([path, content]) => [path, content.toString()]),
  )

/** Pages of a reference, which have neither a deck nor a date. */
export const isReference = (path: string): boolean => /^\/?diagnostics\/./.test(path)

/** Pages of articles: two folders deep, those of translations in a folder of their language. */
export const articlePages = (files: ReadonlyMap<string, Buffer>): Map<string, string> =>
  new Map([...pagesOf(files)].filter(([path]) => /^(?:[a-z]{2}\/)?[^/]+\/[^/]+\/index\.html$/.test(path)))
