import { rendererGroups } from '@trifold/core'
import { expect, test } from 'vitest'
import { renderers } from './index.ts'

test('names every format in the order of reports', () => {
  expect(renderers.map(({ name }) => name)).toEqual(['markdown', 'html', 'slides', 'jsonld'])
})

test('gives each format a name that no group has', () => {
  const names = renderers.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => (rendererGroups as readonly string[]).includes(name))).toEqual([])
})

test.each(renderers)('$name takes an empty object as its default options', ({ options, version }) => {
  expect(options.safeParse({}).success).toBe(true)
  expect(version).not.toBe('')
})
