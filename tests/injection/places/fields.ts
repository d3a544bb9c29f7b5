import type { Field } from './place.ts'

const site = 'https://example.org/'
const person = (field: string, text: unknown): object => ({ name: 'A', [field]: text })

/** Every place in front matter in which anything may stand, as far as it is an article. */
export const fields: readonly Field[] = [
  ['title', (text) => ({ title: text })],
  ['subtitle', (text) => ({ subtitle: text })],
  ['description', (text) => ({ description: text })],
  ['slug', (text) => ({ slug: text })],
  ['name of an author', (text) => ({ authors: [{ name: text, url: site }] })],
  ['address of an author', (text) => ({ authors: [person('url', text)] })],
  ['end of an address of an author', (text) => ({ authors: [person('url', site + text)] })],
  ['other address of an author', (text) => ({ authors: [person('sameAs', [text, site + text])] })],
  ['picture of an author', (text) => ({ authors: [person('image', text)] })],
  ['name of the publisher', (text) => ({ publisher: { name: text, url: site + text } })],
  ['address of the publisher', (text) => ({ publisher: { name: 'P', url: text, image: text } })],
  ['day of publishing', (text) => ({ date: text })],
  ['day of the last change', (text) => ({ updated: text })],
  ['tag', (text) => ({ tags: [text, `a ${text} b`] })],
  ['licence', (text) => ({ license: text })],
  ['address of the licence', (text) => ({ license: site + text })],
  ['picture', (text) => ({ image: { src: text, alt: text } })],
  [
    'description of the picture',
    (text) => ({ image: { src: 'a.png', alt: text, credit: text, license: text } }),
  ],
  [
    'picture of another site',
    (text) => ({ image: { src: `https://evil.test/${encodeURIComponent(text)}.png`, alt: text } }),
  ],
  ['end of the canonical address', (text) => ({ canonical: site + text })],
  [
    'title of a source',
    (text) => ({ sources: [{ title: text, url: site, authors: [text], publisher: text }] }),
  ],
  ['end of an address of a source', (text) => ({ sources: [{ title: 'S', url: site + text }] })],
  ['address of a translation', (text) => ({ translations: [{ lang: 'fr', url: text }] })],
  ['end of an address of a translation', (text) => ({ translations: [{ lang: 'de', url: site + text }] })],
  ['data', (text) => ({ jsonld: { about: text, sameAs: [text, site + text], url: text } })],
  [
    'node of data',
    (text) => ({ jsonld: { about: { '@type': 'Thing', '@id': text, name: text, image: text } } }),
  ],
  [
    'value of data',
    (text) => ({ jsonld: { keywords: text, mentions: { '@type': 'Person', name: text, url: site + text } } }),
  ],
  [
    'key that nobody knows',
    (text) => ({ [text]: text, series: text, layout: text, draft_note: { [text]: [text] } }),
  ],
]

/** Those in which few words may stand: an article that has others is refused, and its findings tell of them. */
export const refusedFields: readonly Field[] = [
  ['language', (text) => ({ lang: text })],
  ['kind of an author', (text) => ({ authors: [person('type', text)] })],
  ['canonical address', (text) => ({ canonical: text })],
  ['address of a source', (text) => ({ sources: [{ title: 'S', url: text, date: text }] })],
  ['language of a translation', (text) => ({ translations: [{ lang: text, url: site }] })],
  ['theme', (text) => ({ slides: { theme: text } })],
  ['colours', (text) => ({ slides: { scheme: text, size: text, prose: text } })],
  ['name of data', (text) => ({ jsonld: { [text]: text } })],
]
