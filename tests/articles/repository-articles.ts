import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyBlock } from './every-block.ts'

const content = join(import.meta.dirname, '../../content')

const articlesOf = (collection: string): [string, string][] =>
  readdirSync(join(content, collection))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => [`${collection}/${file}`, readFileSync(join(content, collection, file), 'utf8')])

/** Every article of the repository's collections, and the one with every block: name and source. */
export const repositoryArticles: readonly (readonly [name: string, source: string])[] = [
  ...readdirSync(content).flatMap(articlesOf),
  ['every-block.md', everyBlock],
]
