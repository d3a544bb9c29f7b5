import type { Browser, RenderContext } from '@trifold/core'

/** Stands in for a machine's browser: what it prints of a document is the document itself. */
const plainBrowser: Browser = {
  version: 'Plain/1.0',
  pdf: async (html) => new TextEncoder().encode(html),
  pictures: async (html) => [new TextEncoder().encode(html)],
}

/** A context without a site, files or templates of the user's own. */
export const createContext = (file = 'article.md'): RenderContext => {
  const derived = new Map<string, unknown>()
  return {
    file,
    site: {},
    templates: new Map(),
    asset: () => undefined,
    settingPlace: () => ({ file, position: undefined }),
    browser: async () => plainBrowser,
    localFile: () => ({ problem: 'missing', message: 'There are no files here.' }),
    article: () => undefined,
    derive: <Value>(key: string, make: () => Value): Value => {
      if (!derived.has(key)) derived.set(key, make())
      // One key names one maker, so the value is of the type that the maker gave it.
      return derived.get(key) as Value
    },
  }
}
