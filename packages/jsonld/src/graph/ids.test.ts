import { describe, expect, it } from 'vitest'
import { articleOf, graphOf, type Node, site } from '../../test/render.ts'

const text = (value: string) => ({ type: 'text', value })
const paragraph = (id: string) => ({ type: 'paragraph', id, children: [text('Words.')] })
const heading = (id: string) => ({
  type: 'section',
  id,
  depth: 2,
  heading: [text('A heading')],
  children: [],
})
const block: Record<string, (id: string) => object> = {
  termDefinition: (id) => ({ type: 'termDefinition', id, term: id, children: [paragraph(`${id}-p`)] }),
  comparison: (id) => ({
    type: 'comparison',
    id,
    corner: [],
    subjects: [{ type: 'comparisonSubject', id: `${id}-s`, children: [text('A')] }],
    children: [],
  }),
  story: (id) => ({
    type: 'story',
    id,
    children: [{ type: 'beat', id: `${id}-b`, children: [paragraph(`${id}-p`)] }],
  }),
  keyPoints: (id) => ({
    type: 'keyPoints',
    id,
    children: [{ type: 'keyPoint', id: `${id}-k`, children: [paragraph(`${id}-p`)] }],
  }),
  steps: (id) => ({
    type: 'steps',
    id,
    children: [{ type: 'step', id: `${id}-i`, children: [paragraph(`${id}-p`)] }],
  }),
  faq: (id) => ({
    type: 'faq',
    id,
    children: [
      {
        type: 'question',
        id: `${id}-q`,
        depth: 3,
        question: [text('Why?')],
        children: [paragraph(`${id}-p`)],
      },
    ],
  }),
}
const blockOf = (type: string, id: string): object => (block[type] ?? heading)(id)
const options = { faq: true, steps: true }

/** The nodes that are made of blocks, as “anchor → id”. */
const nodesOfBlocks = (graph: readonly Node[]): string[] =>
  graph.filter(({ url }) => String(url).includes('#')).map(({ url, '@id': id }) => `${url} → ${id}`)

const kinds: [type: string, id: string, node: string][] = [
  ['story', 'story-1g3cymu', '#story-1g3cymu'],
  ['story', 'story', '#story'],
  ['story', 'waves', '#story-waves'],
  ['story', 'storyline', '#story-storyline'],
  ['comparison', 'comparison-1q5o6yj', '#comparison-1q5o6yj'],
  ['keyPoints', 'key-points-18h97ah', '#key-points-18h97ah'],
  ['keyPoints', 'waves', '#key-points-waves'],
  ['steps', 'steps-1', '#steps-1'],
  ['faq', 'faq', '#faq'],
  ['termDefinition', 'presence', '#term-presence'],
  ['termDefinition', 'terms', '#term-terms'],
  ['story', 'article', '#story-article'],
]

describe('the id of a block’s node', () => {
  it.each(kinds)('says its kind once: %s %s', async (type, id, node) => {
    const graph = await graphOf(articleOf({}, [blockOf(type, id)]), { options })
    expect(nodesOfBlocks(graph)).toEqual([`#${id} → ${node}`])
  })

  it('has its language in it where a translation shares the original’s address', async () => {
    const graph = await graphOf(articleOf({ lang: 'fr' }, [blockOf('story', 'story-1')]), { site })
    expect(nodesOfBlocks(graph)).toEqual([
      'https://example.org/blog/a-post/#story-1 → https://example.org/blog/a-post/#fr-story-1',
    ])
  })

  it('is no other block’s anchor', async () => {
    const blocks = [blockOf('story', 'x'), blockOf('story', 'story-x'), heading('node-story-x')]
    expect(nodesOfBlocks(await graphOf(articleOf({}, blocks)))).toEqual([
      '#x → #node-node-story-x',
      '#story-x → #story-x',
    ])
    const inFrench = await graphOf(articleOf({ lang: 'fr' }, blocks), { site })
    expect(nodesOfBlocks(inFrench).map((node) => node.replace(/https\S*#/g, '#'))).toEqual([
      '#x → #fr-node-node-story-x',
      '#story-x → #fr-story-x',
    ])
  })
})

const names = ['article', 'page', 'terms', 'breadcrumb', 'website', 'image-a', 'person-ada', 'source-t']

describe('a node that is no block’s', () => {
  it.each(names.flatMap((name) => ['section', ...Object.keys(block)].map((type) => [name, type] as const)))(
    'gives way when an author takes its id: %s as %s',
    async (name, type) => {
      const meta = {
        authors: [{ name: 'Ada' }],
        sources: [{ title: 'T' }],
        image: { src: 'a.png', alt: 'x' },
      }
      const blocks = [blockOf(type, name), blockOf('termDefinition', 'reach')]
      for (const settings of [{ options }, { options, site }]) {
        const graph = await graphOf(articleOf(meta, blocks), settings)
        const ids = graph.map((node) => node['@id'])
        expect(new Set(ids).size).toBe(ids.length)
        const page = settings.site === undefined ? '' : 'https://example.org/blog/a-post/'
        expect(ids).not.toContain(`${page}#${name}`)
      }
    },
  )

  it('is named as ever where no author does, and referred to by its name where one does', async () => {
    const idOf = async (blocks: object[]) =>
      (await graphOf(articleOf({}, blocks))).map((node) => [node['@type'], node['@id']])
    expect(await idOf([])).toEqual([
      ['WebPage', '#page'],
      ['Article', '#article'],
    ])
    const [page, article] = await graphOf(articleOf({}, [heading('article'), heading('page')]))
    expect(page).toMatchObject({ '@id': '#node-page', mainEntity: { '@id': '#node-article' } })
    expect(article).toMatchObject({ '@id': '#node-article', mainEntityOfPage: { '@id': '#node-page' } })
  })
})
