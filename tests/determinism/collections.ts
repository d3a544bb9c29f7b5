import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { everyBlock } from '../articles/every-block.ts'
import { oneIn } from '../articles/extent.ts'
import { generateArticle } from '../articles/generate-article.ts'
import type { Collections } from './build-in.ts'

const content = join(import.meta.dirname, '../../content')

/** Articles of these are long and alike: one in so many stands for all. */
const alike: Readonly<Record<string, number>> = { handbook: 4 }

/** The project's own collections, and one of generated articles. */
export const collections = (): Collections => ({
  ...Object.fromEntries(readdirSync(content).map((name) => [name, sourcesOf(name)])),
  generated: {
    'trifold.config.json': '{ "lang": "en", "baseUrl": "https://example.org/" }\n',
    'every-block.md': everyBlock,
    'dates.md': '---\ntitle: Dates\npublished: 2026-03-01T00:30:00+01:00\nlang: de\n---\n\nI i İ ı ä z\n',
    'themes.webp': readFileSync(join(content, 'handbook/images/themes.webp')),
    'picture.md': '# A picture\n\n![Three decks](themes.webp)\n\n$$\n\\frac{a}{b}\n$$\n',
    ...Object.fromEntries(
      Array.from({ length: 8 }, (_, index) => [
        `folder-${index % 3}/post-${index}.md`,
        generateArticle(index),
      ]),
    ),
  },
})

/** One small collection whose files come in an order. */
export const fewFiles: Collections = {
  few: Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`post-${index}.md`, `# Post ${index}\n`])),
}

const sourcesOf = (name: string): Record<string, Uint8Array> => {
  const folder = join(content, name)
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !/^(?:out|node_modules|\.turbo)\//.test(path))
    .sort()
  const isArticle = (path: string) => path.endsWith('.md')
  const articles = oneIn(alike[name] ?? 1, paths.filter(isArticle))
  return Object.fromEntries(
    [...articles, ...paths.filter((path) => !isArticle(path))].map((path) => [
      path,
      readFileSync(join(folder, path)),
    ]),
  )
}
