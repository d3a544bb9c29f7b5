import type { Thing } from '../graphs/thing.ts'
import { isAdditionAlone } from './additions-attached.ts'
import { type PageCheck, quoted } from './page-check.ts'

/** The page’s article is described once: two nodes with ids of their own are two articles to whoever reads them. */
export const articleDescribedOnce: PageCheck = ({ own, lineOf }) => {
  const [first, ...others] = own.articles.filter((article) => !isAdditionAlone(article))
  if (first === undefined) return []
  return others.map((other) => ({
    code: 'article-described-once',
    severity: 'warning',
    pointer: other.pointer,
    message: `The page’s article is described twice: here as ${named(other)}, and in line ${lineOf(first.pointer)} as ${named(first)}.`,
    help: 'Let one of the two print it. Beside a plug-in’s graph, build with the option "scope": "additions" of jsonld: its data then adds to the node that the plug-in prints, under that node’s @id.',
  }))
}

const named = ({ id, nodes }: Thing): string => {
  const types = nodes.flatMap((node) => node.types.map(({ name, written }) => name ?? written))
  return `${[...new Set(types)].join(' and ')}${id === undefined ? ' without an @id' : ` ${quoted(id)}`}`
}
