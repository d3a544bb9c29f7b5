import { expect, it } from 'vitest'
import { graphNodes, referenceOf } from './graph-nodes.ts'

it.each([
  ['of a graph', { '@graph': [{ '@id': '#a' }, { '@id': '#b' }] }, ['/@graph/0', '/@graph/1']],
  ['that is the document', { '@type': 'Article' }, ['']],
  ['of a list', [{ '@type': 'Article' }, { '@graph': [{ '@id': '#a' }] }], ['/0', '/1/@graph/0']],
  ['of what is no graph', 'text', []],
  ['of nothing', undefined, []],
])('finds the things %s', (_, document, pointers) => {
  expect(graphNodes(document).map(({ pointer }) => pointer)).toEqual(pointers)
})

it('calls a thing by its types and its name', () => {
  const [node] = graphNodes({ '@id': '#a', '@type': ['Article', 'TechArticle'], headline: ' ', name: 'One' })
  expect(node).toMatchObject({ id: '#a', types: ['Article', 'TechArticle'], name: 'One' })
})

it('takes an id alone as a reference', () => {
  expect(referenceOf({ '@id': '#a' })).toBe('#a')
  expect(referenceOf({ '@id': '#a', name: 'One' })).toBeUndefined()
})
