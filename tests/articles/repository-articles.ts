import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyBlock } from './every-block.ts'
import { oneIn } from './extent.ts'

const content = join(import.meta.dirname, '../../content')

const articlesOf = (collection: string): [string, string][] =>
  readdirSync(join(content, collection))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .sort()
    .map((file) => [`${collection}/${file}`, readFileSync(join(content, collection, file), 'utf8')])

/** Pages of findings are short, alike and many, those of the handbook long and alike: one in so many stands for all. */
const alike: Readonly<Record<string, number>> = { diagnostics: 40, handbook: 3 }

/** The articles of the repository's collections, and the one with every block: name and source. */
export const repositoryArticles: readonly (readonly [name: string, source: string])[] = [
  ...readdirSync(content).flatMap((collection) => oneIn(alike[collection] ?? 1, articlesOf(collection))),
  ['every-block.md', everyBlock],
]
