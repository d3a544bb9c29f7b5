import { type Article, articleSchema } from '@trifold/core'
import { compileText } from '../../articles/compile-text.ts'
import { everyBlock } from '../../articles/every-block.ts'
import type { Random } from '../../articles/random.ts'
import { hostileString } from './hostile-strings.ts'

/** Fields in which an author may write anything. */
const free = new Set([
  'title',
  'subtitle',
  'description',
  'name',
  'alt',
  'value',
  'term',
  'publisher',
  'authors',
  'tags',
])

const base = (): Article => {
  const { article } = compileText(everyBlock)
  if (article === undefined) throw new Error('the article with every block does not compile')
  const meta = {
    ...article.meta,
    publisher: { name: 'Publisher', type: 'Organization' },
    image: { src: 'a.png', alt: 'A' },
  }
  return articleSchema.parse({ ...article, meta })
}

/** An article with every block, in which every free text is hostile; and those texts. */
export const hostileArticle = (random: Random): { article: Article; strings: string[] } => {
  const strings: string[] = []
  const replaced = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') {
      if (!free.has(key)) return value
      strings.push(hostileString(random, strings.length))
      return strings.at(-1)
    }
    if (Array.isArray(value)) return value.map((item) => replaced(item, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replaced(inner, name)]))
  }
  return { article: articleSchema.parse(replaced(base(), '')), strings }
}
