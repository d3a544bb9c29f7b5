import { type Context, plainContext } from './contexts.ts'

/** Gives a processor a schema.org context from memory, and refuses every other address. */
export const offlineLoader =
  (context: Context = plainContext) =>
  async (url: string) => {
    if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`nothing is loaded from ${url}`)
    return { contextUrl: undefined, documentUrl: url, document: { '@context': context } }
  }
