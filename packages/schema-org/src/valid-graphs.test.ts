import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkGraph } from './check-graph.ts'
import { loadVocabulary } from './vocabulary/vocabulary.ts'

const vocabulary = loadVocabulary()
const folder = new URL('../fixtures/valid/', import.meta.url)

it.each(readdirSync(folder))('%s has no finding', (file) => {
  const graph: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
  expect(checkGraph(graph, { vocabulary })).toEqual([])
})
