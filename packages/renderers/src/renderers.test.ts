import { expect, test } from 'vitest'
import { renderers } from './index.ts'

test('names every format in the order of reports', () => {
  expect(renderers.map(({ name }) => name)).toEqual([
    'markdown',
    'html',
    'slides',
    'pptx',
    'jsonld',
    'reveal',
    'marp',
    'iframe',
    'deck',
    'notes',
    'pdf',
    'png',
  ])
})

test('gives each format a name of its own', () => {
  const names = renderers.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})

test.each(renderers)('$name takes an empty object as its default options', ({ options, version }) => {
  expect(options.safeParse({}).success).toBe(true)
  expect(version).not.toBe('')
})
