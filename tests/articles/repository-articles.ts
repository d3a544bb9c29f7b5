import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { everyBlock } from './every-block.ts'

const content = join(import.meta.dirname, '../../content')

const articlesOf = (collection: string): [string, string][] =>
  readdirSync(join(content, collection))
    .filter((file) => file.endsWith('.md') && file !== 'README.md')
    .map((file) => [`${collection}/${file}`, readFileSync(join(content, collection, file), 'utf8')])

/** Pages of findings are short, alike and many: of those one in this many stands for all. */
const alike = { collection: 'diagnostics', oneIn: 40 }

/** The articles of the repository's collections, and the one with every block: name and source. */
export const repositoryArticles: readonly (readonly [name: string, source: string])[] = [
  ...readdirSync(content).flatMap((collection) =>
    articlesOf(collection).filter((_, index) => collection !== alike.collection || index % alike.oneIn === 0),
  ),
  ['every-block.md', everyBlock],
]
