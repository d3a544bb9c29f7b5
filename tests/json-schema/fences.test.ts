import { blockNames, compile, type Fence, fenceJsonSchema, writeFence } from '@trifold/compile'
import type { JsonSchema } from '@trifold/core'
import { renderers } from '@trifold/renderers'
import { expect, it } from 'vitest'
import { schemas, validatorOf } from './schemas.ts'

const validate = validatorOf(schemas.fences ?? {})

const schemaOf = (name: string): JsonSchema => fenceJsonSchema(name, renderers) ?? {}

/** The schema of a block states a list of examples. */
const exampleOf = (name: string): Fence => (schemaOf(name).examples as Fence[])[0] as Fence

const findingsOf = async (markdown: string): Promise<string[]> => {
  const bytes = new TextEncoder().encode(`# Title\n\nSome text.\n\n${markdown}\n`)
  const source = { path: 'post.md', location: 'post.md', bytes }
  const { diagnostics } = await compile(source, { formats: renderers })
  return diagnostics.map(({ code, message }) => `${code}: ${message}`)
}

it.each(blockNames)('the example of %s keeps to its schema, and compiles without a finding', async (name) => {
  const example = exampleOf(name)
  expect(validate(example), JSON.stringify(validate.errors)).toBe(true)
  expect(validatorOf(schemaOf(name))(example)).toBe(true)
  const fence = writeFence(example)
  const placed = name === 'column' ? writeFence({ name: 'slide', content: fence }) : fence
  expect(await findingsOf(placed)).toEqual([])
  expect(schemaOf(name).markdownDescription).toContain(fence)
})

it('titles and ids are written so that they are read again', async () => {
  const fence = { ...exampleOf('story'), title: 'How it *went*', id: 'how' }
  expect(validate(fence)).toBe(true)
  expect(writeFence(fence).split('\n')[0]).toBe(':::story[How it *went*]{#how turn=2}')
  expect(await findingsOf(writeFence(fence))).toEqual([])
})

const wrong: readonly Fence[] = [
  { ...exampleOf('story'), name: 'stroy' },
  { ...exampleOf('story'), attributes: { turn: 0 } },
  { ...exampleOf('story'), attributes: { turn: 'second' } },
  { ...exampleOf('story'), attributes: { reveal: 'slowly' } },
  { ...exampleOf('story'), attributes: { colour: 'red' } },
  { ...exampleOf('slide'), attributes: { layout: 'grid' } },
  { ...exampleOf('only'), attributes: { for: ['paper'] } },
  { ...exampleOf('only'), attributes: {} },
  { ...exampleOf('except'), attributes: undefined },
  { ...exampleOf('note'), attributes: { level: 2 } },
]

it.each(wrong)('what Trifold finds fault with, the schema refuses: %j', async (fence) => {
  expect(await findingsOf(writeFence(fence))).not.toEqual([])
  expect(validate(JSON.parse(JSON.stringify(fence)))).toBe(false)
})
