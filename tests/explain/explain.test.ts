import { readdirSync } from 'node:fs'
import { type DiagnosticCode, diagnosticCodes, hasErrors, severities } from '@trifold/core'
import { describe, expect, it } from 'vitest'
import { topics } from '../../apps/cli/src/explain/topics.ts'
import { makers, unprovoked } from './makers.ts'
import { type Example, pagesFolder, readPage } from './read-page.ts'
import { runExample } from './run-example.ts'

/** A page that shows nothing is made of its maker alone. */
const orNone = (examples: readonly Example[]): readonly Example[] =>
  examples.length > 0 ? examples : [{ files: {}, commands: [] }]

describe('the page of each code', () => {
  it('is there for no code that nothing tells', () => {
    const pages = readdirSync(pagesFolder).flatMap((file) => /^([a-z0-9-]+)\.md$/.exec(file)?.[1] ?? [])
    const known: ReadonlySet<string> = new Set(diagnosticCodes)
    expect(pages.filter((page) => !known.has(page))).toEqual([])
  })

  it.each(diagnosticCodes)('%s says what it is about', (code) => {
    const { title, description, tags } = readPage(code)
    expect(title).toBe(code)
    expect(description).toMatch(/^\P{Lu}*\p{Lu}.*[^.]\.$/u)
    expect(severities).toContain(tags[0])
    expect(topics).toContain(tags[1])
  })

  it.each(diagnosticCodes.filter((code) => !unprovoked.has(code)))(
    '%s is told of what the page calls wrong, and of nothing that it calls right',
    async (code) => {
      const { tags, wrong, right } = readPage(code)
      for (const example of shown(code, 'wrong', wrong)) {
        const found = await runExample(example, makers[code]?.wrong)
        expect(found.map((one) => `${one.severity} ${one.code}`)).toContain(`${tags[0]} ${code}`)
      }
      for (const example of shown(code, 'right', right)) {
        const found = await runExample(example, makers[code]?.right)
        expect(found.filter((one) => one.code === code || hasErrors([one]))).toEqual([])
      }
    },
  )
})

/** The examples of one half of a page; it has one at least. */
const shown = (
  code: DiagnosticCode,
  half: 'wrong' | 'right',
  examples: readonly Example[],
): readonly Example[] => {
  const isMade = makers[code]?.[half] !== undefined
  expect(isMade || examples.length > 0, `an example of what is ${half}`).toBe(true)
  return orNone(examples)
}
