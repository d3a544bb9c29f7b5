import { posix } from 'node:path'
import type { Recogniser } from './blog.ts'
import type { SiteFolder } from './site-folder.ts'

/** Pages about a project, which lie at the top of it. */
const aboutProject =
  /^(readme|changelog|changes|history|contributing|code_of_conduct|security|support|license|licence|authors|governance|maintainers|roadmap|todo|agents|claude|copilot-instructions)\b/i

const noArticles =
  /^(\.|node_modules\/|out\/|trifold-out\/|dist\/|build\/|public\/|vendor\/|target\/|coverage\/|(test|tests|fixtures|__[^/]*)\/)/

/** Any folder with Markdown in it, made by whatever tool: documentation, notes, or posts that nobody publishes yet. */
export const markdownFolder: Recogniser = async (site) => {
  const names = await site.names('.')
  const pages = names.filter((name) => /\.(md|markdown|mdx)$/i.test(name) && !aboutProject.test(name))
  const folders: string[] = []
  for (const name of names) {
    if (!name.endsWith('/') || noArticles.test(name)) continue
    const folder = await narrow(site, name.slice(0, -1))
    if (folder !== undefined) folders.push(folder)
  }
  if (pages.length === 0 && folders.length === 0) return undefined
  const [only] = folders
  return {
    tool: 'a folder of Markdown',
    file: pages[0] ?? `${only}/`,
    // Articles at the top cannot be told from other pages there by their folder.
    content:
      pages.length > 0
        ? {}
        : folders.length === 1 && only !== undefined
          ? { [only]: '' }
          : sameNames(folders),
    assetRoots: [
      '.',
      'static',
      'public',
      'assets',
      'src/assets',
      'source',
      'docs/public',
      '.vitepress/public',
    ],
  }
}

const sameNames = (folders: readonly string[]): Record<string, string> =>
  Object.fromEntries(folders.map((folder) => [folder, folder]))

/** The innermost folder that holds all articles of one; undefined without any. */
const narrow = async (site: SiteFolder, folder: string): Promise<string | undefined> => {
  const names = await site.names(folder)
  if (names.some((name) => /\.(md|markdown|mdx)$/i.test(name) && !aboutProject.test(name))) return folder
  const inner: string[] = []
  for (const name of names) {
    if (!name.endsWith('/') || noArticles.test(name)) continue
    const found = await narrow(site, posix.join(folder, name.slice(0, -1)))
    if (found !== undefined) inner.push(found)
  }
  return inner.length < 2 ? inner[0] : folder
}
