import { type Browser, type RenderContext, remember } from '@trifold/core'

/** Stands in for a machine's browser: what it prints of a document is the document itself. */
const plainBrowser: Browser = {
  version: 'Plain/1.0',
  pdf: async (html) => new TextEncoder().encode(html),
  pictures: async (html) => [new TextEncoder().encode(html)],
}

/** A context without a site, files or templates of the user's own. */
export const createContext = (file = 'article.md'): RenderContext => {
  return {
    file,
    site: {},
    templates: new Map(),
    asset: () => undefined,
    settingPlace: () => ({ file, position: undefined }),
    browser: async () => plainBrowser,
    localFile: () => ({ problem: 'missing', message: 'There are no files here.' }),
    article: () => undefined,
    derive: remember(),
    shared: remember(),
  }
}
