import fc from 'fast-check'
import type { PhrasingContent, Root, RootContent } from 'mdast'

/** Pieces of text, nearly all of which mean something at some place in Markdown. */
const pieces = [
  ...'a word Ünï 漢字 😀 1 1. 2) . , ! ? : ; " ( ) / = + - * ** _ __ ~ ~~ ` `` [ ] ]( ![ < > <b> & &amp; | #'.split(
    ' ',
  ),
  ...'::: :::note --- *** +++ === [x] [^1] [a]: $ $$ {{x}} {#id} \\ \\* a_b _a www.a.b https:// ftps:// a@b.c'.split(
    ' ',
  ),
  ...[
    "'",
    '- ',
    '> ',
    '# ',
    '    ',
    ' ',
    ' ',
    '\n',
    '\n',
    '\r',
    '\t',
    '\u00A0',
    '\0',
    '\u{10FFFF}',
    '\uD800',
  ],
]

const value = fc.array(fc.constantFrom(...pieces), { maxLength: 8 }).map((parts) => parts.join(''))
const url = fc.oneof(value, fc.constantFrom('/a', 'https://example.org/?a=b', '#', ''))
const title = fc.option(value)

/** Trees that no parser gives, too: text may begin with blanks, hold line ends of every kind, or be empty. */
const { phrasing, block } = fc.letrec<{ phrasing: PhrasingContent; block: RootContent }>((tie) => {
  const within = { depthIdentifier: 'tree' } as const
  const inline = fc.array(tie('phrasing'), { ...within, maxLength: 4 })
  const blocks = fc.array(tie('block'), { ...within, maxLength: 3 }) as fc.Arbitrary<never[]>
  const type = <Type extends string>(name: Type) => fc.constant(name)
  const cell = fc.record({ type: type('tableCell'), children: inline })
  const row = fc.record({ type: type('tableRow'), children: fc.array(cell, { maxLength: 3 }) })
  const item = fc.record({
    type: type('listItem'),
    spread: fc.boolean(),
    checked: fc.option(fc.boolean()),
    children: blocks,
  })
  return {
    phrasing: fc.oneof(
      { ...within, maxDepth: 5 },
      { weight: 4, arbitrary: fc.record({ type: type('text'), value }) },
      fc.record({ type: type('inlineCode'), value }),
      fc.record({ type: type('inlineMath'), value }),
      fc.record({ type: type('inlineHtml'), value }),
      fc.record({ type: type('html'), value }),
      fc.record({ type: type('break') }),
      fc.record({ type: type('image'), url, title, alt: value }),
      fc.record({ type: type('footnoteReference'), identifier: value }),
      fc.record({ type: type('emphasis'), children: inline }),
      fc.record({ type: type('strong'), children: inline }),
      fc.record({ type: type('delete'), children: inline }),
      fc.record({ type: type('link'), url, title, children: inline }),
    ),
    block: fc.oneof(
      { ...within, maxDepth: 5 },
      { weight: 3, arbitrary: fc.record({ type: type('paragraph'), children: inline }) },
      fc.record({ type: type('heading'), depth: fc.constantFrom(1, 2, 3, 4, 5, 6), children: inline }),
      fc.record({ type: type('code'), lang: title, meta: title, value }),
      fc.record({ type: type('table'), children: fc.array(row, { maxLength: 3 }) }),
      fc.record({ type: type('blockquote'), children: blocks }),
      fc.record({
        type: type('list'),
        ordered: fc.boolean(),
        start: fc.constantFrom(1, 9),
        spread: fc.boolean(),
        children: fc.array(item, { maxLength: 3 }),
      }),
      fc.record({ type: type('footnoteDefinition'), identifier: value, children: blocks }),
      fc.record({
        type: type('alert'),
        kind: fc.constantFrom('NOTE', 'TIP'),
        children: blocks,
      }),
      fc.record({
        type: type('fence'),
        name: fc.constant('note'),
        title: inline,
        attributes: fc.constantFrom<string[]>([], ['#id']),
        tight: fc.boolean(),
        children: blocks,
      }),
    ),
  }
})

/** A document, or a line alone. */
export const arbitraryTree: fc.Arbitrary<Root> = fc
  .oneof(fc.array(block, { maxLength: 4 }), fc.array(phrasing, { maxLength: 4 }))
  .map((children): Root => ({ type: 'root', children }))
