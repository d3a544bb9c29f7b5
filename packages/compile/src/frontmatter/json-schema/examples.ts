import type { Json } from '../field.ts'
import type { KeyName } from '../keys.ts'

/** For each key, a value as an author may write it. */
export const keyExamples: Readonly<Record<KeyName, Json>> = {
  title: 'Presence and conversation',
  subtitle: 'What a profile is, and what it is not',
  description: 'Two things that are easily taken for one.',
  slug: 'presence-and-conversation',
  lang: 'en',
  authors: [{ name: 'Ada Example', url: 'https://example.org/ada' }],
  publisher: { name: 'Example Press', url: 'https://example.org' },
  published: '2026-11-22',
  modified: '2026-11-23',
  tags: ['networks', 'writing'],
  license: 'CC-BY-4.0',
  image: { src: 'images/cover.png', alt: 'Two doors, one of them open' },
  canonical: 'https://example.org/presence-and-conversation',
  sources: [{ title: 'An earlier post', url: 'https://example.org/earlier', relation: 'basedOn' }],
  translations: [{ lang: 'fr', url: 'https://example.org/fr/presence' }],
  slides: { theme: 'editorial', scheme: 'auto', size: '16:9', prose: 'lead' },
  jsonld: { educationalLevel: 'beginner' },
  draft: true,
}
