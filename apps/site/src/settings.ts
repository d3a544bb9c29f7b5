import diagnostics from '../../../content/diagnostics/trifold.config.json' with { type: 'json' }
import handbook from '../../../content/handbook/trifold.config.json' with { type: 'json' }
import socialWeb from '../../../content/social-web/trifold.config.json' with { type: 'json' }
import settings from '../site.json' with { type: 'json' }

/** What each collection says of itself; its `baseUrl` is where the site shows it. */
const configs = new Map<string, { readonly name: string; readonly baseUrl: string }>([
  ['diagnostics', diagnostics],
  ['handbook', handbook],
  ['social-web', socialWeb],
])

/** A collection as the site shows it. */
export interface CollectionSettings {
  /** Its folder in `content/`. */
  readonly folder: string
  /** The path of its page, from the site's root, with a slash at its end. */
  readonly path: string
  readonly name: string
  /** What the site's navigation calls it. */
  readonly label: string
  readonly description: string
  /** Slugs of the articles that come first. */
  readonly order: readonly string[]
  /**
   * The folder of the collection that this one is a reference to: it is reached from there, listed by topic, and has neither slides
   * nor pictures.
   */
  readonly partOf?: string | undefined
}

/** What `site.json` says: the address of the site, its words, and the collections that it shows, in order. */
export const site = {
  ...settings,
  collections: settings.collections.map((collection): CollectionSettings => {
    const config = configs.get(collection.folder)
    if (!config?.baseUrl.startsWith(settings.url))
      throw new Error(`The baseUrl of ${collection.folder} is not on ${settings.url}`)
    return { ...collection, name: config.name, path: config.baseUrl.slice(settings.url.length) }
  }),
}

/** The collections that the site's navigation names. */
export const mainCollections = (): CollectionSettings[] =>
  site.collections.filter(({ partOf }) => partOf === undefined)

/** The references to a collection. */
export const referencesTo = ({ folder }: CollectionSettings): CollectionSettings[] =>
  site.collections.filter(({ partOf }) => partOf === folder)

/** The path of an article's page, from the site's root; that of a translation is under its language. */
export const articlePath = (collection: CollectionSettings, slug: string, lang: string): string =>
  `${languagePath(lang) + collection.path + encodePath(slug)}/`

/** The path of an article as Markdown: beside those of its collection, so that links between them hold. */
export const markdownPath = (collection: CollectionSettings, slug: string, lang: string): string =>
  `${languagePath(lang) + collection.path + encodePath(slug)}.md`

/** As each collection's `translationUrl` has it. */
const languagePath = (lang: string): string => (isTranslation(lang) ? `${lang}/` : '')

/** Whether an article in a language is a translation: the site speaks one language itself. */
export const isTranslation = (lang: string): boolean => lang.split('-', 1)[0] !== site.lang

const encodePath = (slug: string): string => slug.split('/').map(encodeURIComponent).join('/')

/** The address of a file of the site. */
export const addressOf = (path: string): string => new URL(path, site.url).href

/** The collection that an article's file belongs to. */
export const collectionOf = (file: string): CollectionSettings | undefined =>
  site.collections.find(({ folder }) => file.includes(`/content/${folder}/`))
