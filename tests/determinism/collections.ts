import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { everyBlock } from '../articles/every-block.ts'
import { generateArticle } from '../articles/generate-article.ts'
import type { Collections } from './build-in.ts'

const content = join(import.meta.dirname, '../../content')

/** The project's own collections as they are, and one of generated articles. */
export const collections = (): Collections => ({
  ...Object.fromEntries(readdirSync(content).map((name) => [name, sourcesOf(join(content, name))])),
  generated: {
    'trifold.config.json': '{ "lang": "en", "baseUrl": "https://example.org/" }\n',
    'every-block.md': everyBlock,
    'dates.md': '---\ntitle: Dates\npublished: 2026-03-01T00:30:00+01:00\nlang: de\n---\n\nI i İ ı ä z\n',
    'themes.webp': readFileSync(join(content, 'handbook/images/themes.webp')),
    'picture.md': '# A picture\n\n![Three decks](themes.webp)\n\n$$\n\\frac{a}{b}\n$$\n',
    ...Object.fromEntries(
      Array.from({ length: 16 }, (_, index) => [
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

const sourcesOf = (folder: string): Record<string, Uint8Array> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
      .filter((path) => !/^(?:out|node_modules|\.turbo)\//.test(path))
      .map((path) => [path, readFileSync(join(folder, path))]),
  )
