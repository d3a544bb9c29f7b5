const context = { '@context': { '@vocab': 'https://schema.org/', id: '@id', type: '@type' } }

/** Gives a processor a small schema.org context from memory, and refuses every other address. */
export const offlineLoader = async (url: string) => {
  if (!/^https?:\/\/schema\.org\/?$/.test(url)) throw new Error(`nothing is loaded from ${url}`)
  return { contextUrl: undefined, documentUrl: url, document: context }
}
