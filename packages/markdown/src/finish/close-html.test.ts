import type { RootContent } from 'mdast'
import { expect, it } from 'vitest'
import { closeHtml } from './close-html.ts'

const after: RootContent = { type: 'thematicBreak' }
const closed = (value: string): string => {
  const [node] = closeHtml([{ type: 'html', value }, after])
  return node?.type === 'html' ? node.value : ''
}

it.each([
  ['<!-- open', '<!-- open\n-->'],
  ['<script>\nx', '<script>\nx\n</script>'],
  ['<PRE class="a">', '<PRE class="a">\n</PRE>'],
  ['<?php', '<?php\n?>'],
  ['<![CDATA[ x', '<![CDATA[ x\n]]>'],
  ['<!DOCTYPE', '<!DOCTYPE\n>'],
])('ends %j, which would swallow what comes after it', (open, expected) => {
  expect(closed(open)).toBe(expected)
})

it.each(['<!-- closed -->', '<script>x</script>', '<div>', '<prefix>', '</pre>'])(
  'leaves %j alone',
  (html) => {
    expect(closed(html)).toBe(html)
  },
)

it('leaves the last block alone', () => {
  expect(closeHtml([after, { type: 'html', value: '<!--' }])).toEqual([
    after,
    { type: 'html', value: '<!--' },
  ])
})
