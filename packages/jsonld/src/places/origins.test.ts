import { selectFor } from '@trifold/core'
import { expect, it } from 'vitest'
import { articleOf, contextOf, richArticle, type Settings, site } from '../../test/render.ts'
import { createGraphInput } from '../graph/graph-input.ts'
import { createNodes } from '../nodes/nodes.ts'
import { jsonldOptionsSchema } from '../options.ts'

/** What no author wrote: it is counted, or told of the whole text. */
const derived = new Set(['wordCount', 'accessMode', 'accessibilityFeature'])

const everyOption = {
  faq: true,
  steps: true,
  articleBody: true,
  speakable: true,
  wordsPerMinute: 200,
}
const everyKey = {
  subtitle: 'And more',
  description: 'What it is about.',
  authors: [
    { name: 'Ada', url: 'https://a.example/', sameAs: ['https://b.example/'], image: 'ada.png' },
    { name: 'Team', type: 'Organization', image: 'team.png' },
  ],
  publisher: { name: 'Press', type: 'Organization', url: 'https://p.example/', image: 'press.png' },
  published: '2026-11-22T10:00:00Z',
  modified: '2026-11-23T10:00:00Z',
  tags: ['a'],
  license: 'MIT',
  image: { src: 'a.png', alt: 'A' },
  sources: [
    { title: 'One', relation: 'basedOn', url: 'https://c.example/', date: '2020-01-02', authors: ['Bob'] },
    { title: 'Two', publisher: 'Press' },
  ],
  translations: [{ lang: 'fr', url: 'https://example.org/fr/' }],
}

const articles: readonly [what: string, article: ReturnType<typeof articleOf>, settings: Settings][] = [
  ['every block', richArticle(), {}],
  ['every block, on a site', richArticle(), { site, options: everyOption }],
  ['every key', articleOf(everyKey), { options: everyOption }],
  ['every key, on a site', articleOf(everyKey), { site: { ...site, lang: 'en' }, options: everyOption }],
  ['a translation', articleOf({ ...everyKey, lang: 'de' }), { site }],
  ['additions', richArticle(), { site, options: { scope: 'additions' } }],
  ['nothing', articleOf(), {}],
]

it.each(articles)('every property of every node has an origin: %s', (_, article, settings) => {
  const { article: shown } = selectFor(article, { group: 'data', name: 'jsonld' })
  const options = jsonldOptionsSchema.parse(settings.options ?? {})
  const input = createGraphInput(shown, article, options, contextOf(settings))
  const orphans = createNodes(input).flatMap(({ node, origins = {}, position }) =>
    Object.keys(node).flatMap((property) => {
      // A node's type and id stand where the node does.
      const isOfNode = property.startsWith('@') || position !== undefined
      const isKnown = property in origins || isOfNode || derived.has(property)
      return isKnown ? [] : [`${node['@type']} ${property}`]
    }),
  )
  expect(orphans).toEqual([])
})
