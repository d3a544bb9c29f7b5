import { readdirSync, readFileSync } from 'node:fs'
import { dirname, extname, join, relative } from 'node:path'
import { marpPage } from '../embed/marp-page.ts'
import { revealPage } from '../embed/reveal-page.ts'
import { type Shown, withoutPolicy } from './judge/network.ts'
import { hosts } from './markdown-hosts.ts'

/** What a browser may ask for, by address. */
export type Documents = Map<string, () => Shown>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
}

const html = (body: string): Shown => ({ type: 'text/html; charset=utf-8', body })

/** The folders in which outputs of an article stand. */
const foldersOf = (out: string): string[] =>
  readdirSync(out, { recursive: true, withFileTypes: true })
    .filter(({ name }) => name === 'article.html')
    .map(({ parentPath }) => parentPath)

/** Every output file, each article's on a host of its own; HTML is without its policy. */
export const filesOf = (out: string): Documents => {
  const documents: Documents = new Map()
  for (const [index, folder] of foldersOf(out).entries())
    for (const file of filesIn(folder))
      documents.set(`http://article-${index}.test/${file}`, fileShown(join(folder, file)))
  // The index shows every article's cover, where it stands.
  for (const file of filesIn(out))
    if (/(?:^index\.html|cover\.svg)$/.test(file))
      documents.set(`http://index.test/${file}`, fileShown(join(out, file)))
  return documents
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)))

const fileShown = (path: string) => (): Shown => {
  const type = types[extname(path)] ?? 'text/plain'
  if (type !== 'text/html') return { type, body: readFileSync(path) }
  return html(withoutPolicy(readFileSync(path, 'utf8')))
}

/** Every document of HTML among the outputs, and the addresses of what its host makes of a part of one. */
export const pagesOf = (files: Documents): Documents => {
  const pages: Documents = new Map()
  for (const [address, show] of files) {
    const text = (): string => String(show().body)
    const beside = (name: string): string => `${dirname(address)}/${name}`
    if (/\/(?:article|article\.jsonld|slides|embed\/iframe|index)\.html$|test\/cover\.svg$/.test(address))
      pages.set(address, show)
    if (address.endsWith('/reveal.html'))
      pages.set(beside('deck-of-reveal'), () => html(revealPage(text(), { theme: 'white' })))
    if (address.endsWith('/marp.md')) pages.set(beside('deck-of-marp'), () => html(marpPage(text()).html))
  }
  return pages
}

/** Every text of Markdown among the outputs, as each of its readers shows it. */
export const markdownPagesOf = (files: Documents): Documents => {
  const pages: Documents = new Map()
  for (const [address, show] of files)
    if (/\/(?:article|notes)\.md$/.test(address))
      for (const [name, print] of Object.entries(hosts))
        pages.set(`${address}-by-${name}`, () =>
          html(`<!doctype html><title>A</title>${print(String(show().body))}`),
        )
  return pages
}
