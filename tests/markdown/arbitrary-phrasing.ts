import type { Phrasing } from '@trifold/core'
import fc from 'fast-check'

/**
 * Pieces of text, most of which mean something somewhere in Markdown. No addresses: GFM, as remark reads it, makes
 * links of them even where they are escaped, so that no article has them as text.
 */
const pieces = [
  ...'a word Ünï 漢字 😀 1 . , ! ? : ; " ( ) / = + - * ** _ __ ~ ~~ ` `` [ ] ]( ![ < > <b> & &amp; | #'.split(
    ' ',
  ),
  ...'::: :::note --- *** +++ 1. 2) [x] [^1] [a]: $ $$ {{x}}'.split(' '),
  ...["'", '\\', '- ', '> ', '    ', ' ', ' ', '\n'],
]

const trimmed = (value: string): string => value.replace(/[ \t]*\n\s*/g, '\n').replace(/^\s+|\s+$/g, '')

/** Text without blanks at the ends of its lines. */
export const text = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((parts) => trimmed(parts.join('')))
  .filter((value) => value !== '')

const line = text.map((value) => trimmed(value.replaceAll('\n', ' ')))

/** A heading's or title's inline content: one line, without what would be attributes. */
export const words = line
  .filter((value) => !/[{}]/.test(value))
  .map((value): Phrasing[] => [{ type: 'text', value }])

const textNode = text.map((value): Phrasing => ({ type: 'text', value }))
const url = fc.constantFrom(
  '/a',
  'b.md#c',
  'https://example.org/?a=b&c',
  'x y',
  '(',
  ')',
  'a)b',
  '#',
  '<',
  '\\',
)
const title = fc.option(line, { nil: undefined })

/** TeX in one line: what stands in it for Markdown means nothing there. */
export const tex = fc
  .array(
    fc.constantFrom(
      'x',
      '_1',
      '^{a}',
      '\\frac{a}{b}',
      '\\{',
      '\\|',
      '|',
      '\\\\',
      '\\text{a $b$}',
      ' ',
      '*',
      '&',
      ', ',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
  .filter((value) => value !== '')

const leaf: fc.Arbitrary<Phrasing> = fc.oneof(
  { arbitrary: textNode, weight: 3 },
  line.map((value): Phrasing => ({ type: 'inlineCode', value })),
  fc.record({ url, title, child: textNode }).map(
    ({ url, title, child }): Phrasing => ({
      type: 'link',
      url,
      ...(title && { title }),
      children: [child],
    }),
  ),
  fc
    .record({ url, title, alt: line })
    .map(({ url, title, alt }): Phrasing => ({ type: 'image', url, ...(title && { title }), alt })),
  tex.map((value): Phrasing => ({ type: 'inlineMath', value })),
  fc.constant<Phrasing>({ type: 'html', value: '<kbd>' }),
  textNode.map((child): Phrasing => ({ type: 'delete', children: [child] })),
)

/** Inline nodes with plain words between them, as prose has them; a tag alone in its line would be a block. */
const between = (nodes: readonly Phrasing[]): Phrasing[] =>
  nodes.flatMap((node, index): Phrasing[] =>
    node.type === 'text' || (index === 0 && node.type !== 'html') || nodes[index - 1]?.type === 'text'
      ? [node]
      : [{ type: 'text', value: index === 0 ? 'and ' : ' and ' }, node],
  )

const noTouchingTexts = (nodes: readonly Phrasing[]): boolean =>
  nodes.every((node, index) => node.type !== 'text' || nodes[index - 1]?.type !== 'text')

const run = (node: fc.Arbitrary<Phrasing>): fc.Arbitrary<Phrasing[]> =>
  fc.array(node, { minLength: 1, maxLength: 3 }).map(between).filter(noTouchingTexts)

const strong = run(leaf).map((children): Phrasing => ({ type: 'strong', children }))
const emphasis = run(fc.oneof(leaf, strong)).map((children): Phrasing => ({ type: 'emphasis', children }))

/** A paragraph's inline content. Bold stands in italics, and not deeper: of some nests Markdown cannot tell the order. */
export const phrasing = run(fc.oneof({ arbitrary: leaf, weight: 3 }, strong, emphasis))
