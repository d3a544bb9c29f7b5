import type { TrifoldArticle } from '@trifold/vite'
import exampleSource from '../../../content/social-web/social-media-and-social-networking.md?raw'
import example from '../../../content/social-web/social-media-and-social-networking.md?trifold'
import type { SiteArticle, SiteVersion } from './article.ts'
import { changedOn } from './feeds/changed-on.ts'
import type { Example } from './parts/three-leaves.ts'
import {
  articlePath,
  type CollectionSettings,
  collectionOf,
  isTranslation,
  markdownPath,
  site,
} from './settings.ts'

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
  /** Articles in other languages: they have pages, and are reached from their originals. */
  readonly translations: readonly SiteArticle[]
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
  const all = withVersions(Object.entries(found).flatMap(([file, article]) => placed(file, article)))
  return {
    collections: site.collections.map((collection) => {
      const sorted = all
        .filter((article) => article.collection === collection)
        .sort(inOrder(collection.order))
      return {
        collection,
        articles: sorted.filter(({ meta }) => !isTranslation(meta.lang)),
        translations: sorted.filter(({ meta }) => isTranslation(meta.lang)),
      }
    }),
    example: {
      article:
        all.find(({ meta: { slug, lang } }) => slug === example.meta.slug && lang === example.meta.lang) ??
        neverShown(),
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
  const { slug, lang } = article.meta
  const markdown = {
    format: 'markdown',
    label: 'Markdown',
    url: import.meta.env.BASE_URL + markdownPath(collection, slug, lang),
    name: `${slug.replaceAll('/', '-')}.md`,
  }
  return [
    {
      ...article,
      collection,
      path: articlePath(collection, slug, lang),
      versions: [],
      outputs: [...article.outputs, markdown],
    },
  ]
}

/** Articles with the versions of each: those of one collection that share a slug. */
const withVersions = (articles: readonly SiteArticle[]): SiteArticle[] =>
  articles.map((article) => {
    const versions = articles
      .filter(({ collection, meta }) => collection === article.collection && meta.slug === article.meta.slug)
      .map(({ path, meta: { lang } }): SiteVersion => ({ path, lang }))
      .sort(
        (a, b) => Number(isTranslation(a.lang)) - Number(isTranslation(b.lang)) || compare(a.lang, b.lang),
      )
    return versions.length > 1 ? { ...article, versions } : article
  })

const inOrder =
  (order: readonly string[]) =>
  (a: SiteArticle, b: SiteArticle): number => {
    const rank = ({ meta }: SiteArticle): number =>
      (order.indexOf(meta.slug) + order.length + 1) % (order.length + 1)
    return rank(a) - rank(b) || compare(dateOf(b), dateOf(a)) || compare(a.path, b.path)
  }

const dateOf = ({ meta }: SiteArticle): string => changedOn(meta) ?? ''

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
