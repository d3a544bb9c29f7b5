import { expect, it, vi } from 'vitest'
import { vocabularyIndex } from '../generated/vocabulary-index.ts'

it('has an index of 200 KB at most', () => {
  expect(Buffer.byteLength(vocabularyIndex)).toBeGreaterThan(50_000)
  expect(Buffer.byteLength(vocabularyIndex)).toBeLessThanOrEqual(200_000)
})

it('is parsed when it is first asked for, not when the package is imported, and then once', async () => {
  const parse = vi.spyOn(JSON, 'parse')
  const parsed = () => parse.mock.calls.filter(([text]) => text === vocabularyIndex).length
  vi.resetModules()
  const { checkGraph } = await import('../index.ts')
  expect(parsed()).toBe(0)
  checkGraph({ '@context': 'https://schema.org', '@type': 'Person', name: 'x' })
  checkGraph({ '@context': 'https://schema.org', '@type': 'Person', name: 'x' })
  expect(parsed()).toBe(1)
})
