import type { TrifoldArticle } from '@trifold/vite'
import exampleSource from '../../../content/social-web/social-media-and-social-networking.md?raw'
import example from '../../../content/social-web/social-media-and-social-networking.md?trifold'
import type { SiteArticle } from './article.ts'
import { changedOn } from './feeds/changed-on.ts'
import type { Example } from './parts/three-leaves.ts'
import { articlePath, type CollectionSettings, collectionOf, markdownPath, site } from './settings.ts'

/** What the site shows. */
export interface Shown {
  readonly collections: readonly ShownCollection[]
  /** What the home page shows in three forms. */
  readonly example: Example
}

/** A collection and its articles: those that the settings name in their order, then the others, the newest first. */
export interface ShownCollection {
  readonly collection: CollectionSettings
  readonly articles: readonly SiteArticle[]
}

const found = import.meta.glob<TrifoldArticle>(
  [
    '../../../content/*/**/*.md',
    '!../../../content/*/{out,node_modules}/**',
    '!../../../content/**/README.md',
  ],
  { query: '?trifold', import: 'default', eager: true },
)

/** All articles of the collections that the settings name, but for drafts. */
export const showArticles = (): Shown => {
  const all = Object.entries(found).flatMap(([file, article]) => placed(file, article))
  return {
    collections: site.collections.map((collection) => ({
      collection,
      articles: all.filter((article) => article.collection === collection).sort(inOrder(collection.order)),
    })),
    example: {
      article: all.find(({ meta }) => meta.slug === example.meta.slug) ?? neverShown(),
      source: exampleSource,
    },
  }
}

const neverShown = (): never => {
  throw new Error('The example is not among the articles that the site shows')
}

const placed = (file: string, article: TrifoldArticle): SiteArticle[] => {
  const collection = collectionOf(file)
  if (collection === undefined || article.draft) return []
  const { slug } = article.meta
  const markdown = {
    format: 'markdown',
    label: 'Markdown',
    url: import.meta.env.BASE_URL + markdownPath(collection, slug),
    name: `${slug.replaceAll('/', '-')}.md`,
  }
  return [
    {
      ...article,
      collection,
      path: articlePath(collection, slug),
      outputs: [...article.outputs, markdown],
    },
  ]
}

const inOrder =
  (order: readonly string[]) =>
  (a: SiteArticle, b: SiteArticle): number => {
    const rank = ({ meta }: SiteArticle): number =>
      (order.indexOf(meta.slug) + order.length + 1) % (order.length + 1)
    return rank(a) - rank(b) || compare(dateOf(b), dateOf(a)) || compare(a.path, b.path)
  }

const dateOf = ({ meta }: SiteArticle): string => changedOn(meta) ?? ''

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
