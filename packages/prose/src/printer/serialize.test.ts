import fc from 'fast-check'
import type { Element, ElementContent } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { expect, it } from 'vitest'
import { serialize } from './serialize.ts'

const value = fc
  .array(fc.constantFrom(...'a é 漢 😀 < > & &amp; " \' ` = / \n \t'.split(' '), ' ', '\u00a0', '\u2028'), {
    maxLength: 5,
  })
  .map((parts) => parts.join(''))

const names = 'p a br img svg path title desc foreignObject math mi input details td col'.split(' ')
const keys =
  'id className href ariaLabel dataShown tabIndex checked disabled open download hidden viewBox strokeWidth xLinkHref stroke-width colSpan data-x1 srcSet title role'.split(
    ' ',
  )
const property = fc.oneof(
  value,
  fc.boolean(),
  fc.integer(),
  fc.constantFrom('', 'checked', 'download', null, undefined, Number.NaN),
  fc.array(fc.constantFrom('a', 'b-c'), { maxLength: 3 }),
)

const { node } = fc.letrec<{ node: ElementContent }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'tree' },
    fc.record({ type: fc.constant('text' as const), value }),
    fc.record({
      type: fc.constant('element' as const),
      tagName: fc.constantFrom(...names),
      properties: fc.dictionary(fc.constantFrom(...keys), property, { maxKeys: 3 }) as fc.Arbitrary<
        Element['properties']
      >,
      children: fc.array(tie('node'), { maxLength: 3, depthIdentifier: 'tree' }),
    }),
  ),
}))

const byLibrary = (nodes: ElementContent[], xml: boolean): string =>
  toHtml(
    { type: 'root', children: nodes },
    { characterReferences: { useNamedReferences: true }, closeSelfClosing: xml },
  )

it('prints any elements in the bytes of hast-util-to-html', () => {
  fc.assert(
    fc.property(fc.array(node, { maxLength: 3 }), (nodes) => {
      expect(serialize(nodes, false)).toBe(byLibrary(nodes, false))
    }),
    { seed: 20261123, numRuns: 3000 },
  )
})

it('prints XML with every element closed, a value for every attribute, and namespaces', () => {
  const input: Element = {
    type: 'element',
    tagName: 'input',
    properties: { checked: true, disabled: false },
    children: [],
  }
  const svg: Element = { type: 'element', tagName: 'svg', properties: { viewBox: '0 0 1 1' }, children: [] }
  expect(serialize([input, svg], true)).toBe(
    '<input checked="true" /><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>',
  )
})

it('leaves out comments, and what neither HTML nor XML may hold', () => {
  const text: ElementContent = { type: 'text', value: 'a\0\u0001\u000b\ufffeb\tc' }
  expect(serialize([{ type: 'comment', value: 'x' }, text], false)).toBe('a\ufffd\ufffd\ufffd\ufffdb\tc')
})
